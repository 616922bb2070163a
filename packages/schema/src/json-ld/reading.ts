import type { Problem } from '@reviewkit/problem'
import type * as z from 'zod/mini'
import type { Said } from '../report.ts'
import { zodProblems } from '../zod-problems.ts'
import { type Found, type Graph, type LdNode, type Place, pathOf, valuesOf } from './graph.ts'

/** JSON-LD being read: what it holds, and what could not be read so far. */
export interface LdReading {
  readonly graph: Graph
  readonly problems: Problem[]
  /** Tells of what is left out. */
  warn(place: Place | undefined, said: Said): undefined
  /** Tells of what a review cannot be without. */
  error(place: Place | undefined, said: Said): undefined
}

/** Reads one value; nothing, after telling why, when it cannot. */
export type LdRead<T = unknown> = (found: Found, reading: LdReading) => T | undefined

/** One key of ours: the properties it may stand under, the first that is there, and how it is read. */
export interface LdField {
  readonly from: readonly string[]
  read(values: Generator<Found>, reading: LdReading): unknown
}

export function createLdReading(graph: Graph, file: string | undefined): LdReading {
  const problems: Problem[] = []
  const tell = (severity: Problem['severity'], place: Place | undefined, said: Said): undefined => {
    const where = file === undefined ? {} : { file }
    problems.push({ severity, ...said, ...where, path: pathOf(place) })
    return undefined
  }
  return {
    graph,
    problems,
    warn: (place, said) => tell('warning', place, said),
    error: (place, said) => tell('error', place, said),
  }
}

/** The first value of a property. That there are more is told once. */
export function one(from: readonly string[], read: LdRead): LdField {
  return {
    from,
    read: (values, reading) => {
      const [first, second] = [values.next().value, values.next().value]
      if (first === undefined) return undefined
      if (second !== undefined) {
        reading.warn(second.place, {
          code: 'value-not-taken',
          message: 'A review has room for one value here, and the first is taken.',
          hint: 'Write the one that counts first, or alone.',
        })
      }
      return read(first, reading)
    },
  }
}

/** All values of a property, each thing once. */
export function many(from: readonly string[], read: LdRead): LdField {
  return {
    from,
    read: (values, reading) => {
      const seen = new Set<LdNode>()
      const list: unknown[] = []
      for (const found of values) {
        const node = reading.graph.nodeOf(found.value)
        if (node !== undefined && seen.has(node)) continue
        if (node !== undefined) seen.add(node)
        const value = read(found, reading)
        if (value !== undefined) list.push(value)
      }
      return list.length === 0 ? undefined : list
    },
  }
}

/**
 * What a value is made of: its schema, its fields, and the words for what it lacks. Each shape is
 * made when asked for, so that a bundler drops it for whoever reads only files.
 */
export interface LdShape<T> {
  readonly whole: string
  readonly schema: z.ZodMiniType<T>
  readonly fields: Readonly<Record<string, LdField>>
  readonly defaults?: Readonly<Record<string, unknown>>
  readonly examples: Readonly<Record<string, string>>
  /** Without it there is no review: what it lacks is an error. */
  readonly needed?: boolean
}

/** Reads a node by its fields and holds the value to its schema. A part that breaks a rule is left out. */
export function readNode<T>(
  node: LdNode,
  { whole, schema, fields, defaults = {}, examples, needed = false }: LdShape<T>,
  reading: LdReading,
): T | undefined {
  const { problems } = reading
  const value: Record<string, unknown> = { ...defaults }
  const placeOf = (key: PropertyKey | undefined): Place | undefined => {
    const { from = [] } = fields[String(key)] ?? {}
    const name = from.find(each => node.properties.has(each))
    if (name !== undefined) return node.properties.get(name)?.place
    return from[0] === undefined ? node.place : { above: node.place, key: from[0] }
  }
  const unread = new Map<string, readonly Problem[]>()
  for (const [key, field] of Object.entries(fields)) {
    const count = problems.length
    const made = readField(node, field, reading)
    if (made !== undefined) value[key] = made
    else if (problems.length > count) unread.set(key, problems.slice(count))
  }
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    const [key] = issue.path
    const why = typeof key === 'string' ? unread.get(key) : undefined
    if (why !== undefined) {
      // It lacks since it could not be read, which has been told: now it counts for more.
      const counts = needed && why.every(({ severity }) => severity === 'warning')
      for (const problem of counts ? why : []) problem.severity = 'error'
      continue
    }
    const lacks = key === undefined || !Object.hasOwn(value, key)
    const tell = needed && lacks ? reading.error : reading.warn
    tellIssues([issue], value, { whole, examples }, said => tell(placeOf(key), said))
    if (key !== undefined) delete value[String(key)]
  }
  return schema.safeParse({ ...defaults, ...value }).data
}

/** Holds one value to its schema: what breaks a rule is told, and left out. */
export function hold<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  { place }: Found,
  reading: LdReading,
): T | undefined {
  const result = schema.safeParse(value)
  tellIssues(result.error?.issues ?? [], value, { whole: 'value', examples: {} }, said =>
    reading.warn(place, said),
  )
  return result.data
}

function tellIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  { whole, examples }: Pick<LdShape<unknown>, 'whole' | 'examples'>,
  tell: (said: Said) => void,
): void {
  const placeOf = () => ({ start: 0, end: 0 })
  zodProblems(issues, { whole, value, examples, placeOf }, (_, said) => {
    const hint = hints[said.code] ?? said.hint
    tell(hint === undefined ? said : { ...said, hint })
  })
}

function readField(node: LdNode, { from, read }: LdField, reading: LdReading): unknown {
  for (const name of from) {
    const found = node.properties.get(name)
    if (found === undefined || valuesOf(found).next().done) continue
    return read(valuesOf(found), reading)
  }
  return undefined
}

/** Where a file's words would mislead: what to write in JSON-LD. */
const hints: Readonly<Record<string, string>> = {
  'rating-out-of-range': 'Write "bestRating" and "worstRating" where the scale is not 1 to 5.',
  'rating-scale-empty': 'Write a "bestRating" above the "worstRating".',
  'runtime-out-of-range': 'Write an ISO 8601 duration, for example PT2H6M.',
}

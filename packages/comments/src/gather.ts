import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { IdTable } from './id-table.ts'
import { mergeComments } from './merge.ts'
import { duplicateProblem } from './problems.ts'

/** Each comment once, under a number that is its place among them. */
export interface Gathered {
  readonly comments: readonly Comment[]
  /** The number of the comment that each answers, or -1: it names none, or one that is not there. */
  readonly parents: Int32Array
  /** Those that name one which is not there. */
  readonly orphans: readonly number[]
  /** Where in the input each stood first. */
  readonly indexes: Int32Array
  /** The number of a comment, or -1 for an id that is not there. */
  numberOf(id: string): number
  readonly problems: Problem[]
}

/** Each id once, in the order of the input; what came more than once is merged. */
export function gather(input: Iterable<Comment>): Gathered {
  const given = Array.isArray(input) ? (input as readonly Comment[]) : [...input]
  const { ids, own, named } = intern(given)
  // From here on nothing reads the comments again: whole numbers tell who answers whom. What comes
  // once stands no further behind than in the input, so that all lists close up where they are.
  const comments = given.slice()
  const places = new Int32Array(ids.size).fill(-1)
  const repeated = new Map<number, Repeated>()
  let size = 0
  for (let index = 0; index < given.length; index += 1) {
    const place = places[own[index]!]!
    if (place !== -1) {
      const again = repeated.get(place) ?? { states: [comments[place]!], index }
      repeated.set(place, again)
      again.states.push(given[index]!)
      comments[place] = mergeComments(comments[place]!, given[index]!)
      continue
    }
    places[own[index]!] = size
    comments[size] = given[index]!
    own[size] = index
    named[size] = named[index]!
    size += 1
  }
  comments.length = size
  for (const place of repeated.keys()) {
    const { parent } = comments[place]!
    named[place] = parent === undefined ? -1 : ids.numberOf(parent)
  }

  const parents = named.subarray(0, size)
  const orphans: number[] = []
  for (let place = 0; place < size; place += 1) {
    const parent = parents[place]!
    if (parent === -1) continue
    parents[place] = places[parent]!
    if (places[parent] === -1) orphans.push(place)
  }

  return {
    comments,
    parents,
    orphans,
    indexes: own,
    numberOf: finder(ids, places),
    problems: [...repeated.values()].map(({ states, index }) => duplicateProblem(states, index)),
  }
}

interface Repeated {
  readonly states: Comment[]
  /** Where in the input it came a second time. */
  readonly index: number
}

/** How many comments are read at once: few enough to stay in the nearest memory. */
const atOnce = 64

/**
 * The ids of comments and of the parents they name under numbers of one table, in one pass: to go
 * back to a comment for its parent would take as long as all the rest. So a parent has a number
 * before anybody knows which comment it is.
 *
 * @returns for each comment its own number, and that of the parent it names or -1
 */
function intern(given: readonly Comment[]): { ids: IdTable; own: Int32Array; named: Int32Array } {
  const ids = new IdTable(given.length)
  const own = new Int32Array(given.length)
  const named = new Int32Array(given.length).fill(-1)
  const texts: string[] = []
  const replies: number[] = []
  const numbers = new Int32Array(atOnce)
  for (let from = 0; from < given.length; from += atOnce) {
    const end = Math.min(from + atOnce, given.length)
    for (let index = from; index < end; index += 1) texts[index - from] = given[index]!.id
    ids.addAll(texts, end - from, numbers)
    for (let index = from; index < end; index += 1) own[index] = numbers[index - from]!

    let count = 0
    for (let index = from; index < end; index += 1) {
      const { parent } = given[index]!
      if (parent === undefined) continue
      texts[count] = parent
      replies[count] = index
      count += 1
    }
    ids.addAll(texts, count, numbers)
    for (let i = 0; i < count; i += 1) named[replies[i]!] = numbers[i]!
  }
  return { ids, own, named }
}

/** Made apart, so that it holds on to these two and not to all that the gathering took. */
function finder(ids: IdTable, places: Int32Array): (id: string) => number {
  return id => {
    const number = ids.numberOf(id)
    return number === -1 ? -1 : places[number]!
  }
}

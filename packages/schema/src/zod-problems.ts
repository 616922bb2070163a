import { nearestWord } from '@reviewkit/problem'
import type * as z from 'zod/mini'
import { type Path, valueAt } from './path.ts'
import type { Said, Span } from './report.ts'

/** What the words of a problem need to know about the document it is in. */
export interface Document {
  /** What the whole is called in a sentence: `front matter`, `comment`. */
  readonly whole: string
  readonly value: unknown
  /** What to type where something lacks, by its path without numbers: `movie.title`. */
  readonly examples: Readonly<Record<string, string>>
  placeOf(path: Path): Span
  /** Where the key of a path was misspelt, if it was. */
  misspelt?(path: Path): Misspelt | undefined
}

export interface Misspelt extends Span {
  /** What to write in its place. */
  readonly hint: string
}

/** Tells each of Zod's issues in a problem's words, at the place of the very value. */
export function zodProblems(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  tell: (span: Span, said: Said) => void,
): void {
  for (const issue of issues) {
    const path = issue.path.filter(part => typeof part !== 'symbol')
    const said = sayIssue(issue, path, document)
    const slip = said.code === 'key-missing' ? document.misspelt?.(path) : undefined
    const hint = slip?.hint ?? said.hint
    tell(slip ?? document.placeOf(path), { ...said, path, ...(hint === undefined ? {} : { hint }) })
  }
}

function sayIssue(issue: z.core.$ZodIssue, path: Path, document: Document): Said {
  if (issue.code === 'custom') {
    // Our own rules bring their words: see rule.ts.
    const { code, hint } = issue.params ?? {}
    return { code: String(code), message: issue.message, hint: String(hint) }
  }
  const value = valueAt(document.value, path)
  if (value === undefined) return sayMissing(path, document)
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    const near = typeof value === 'string' ? nearestWord(value, words) : undefined
    return {
      code: 'not-one-of',
      message: `${shown(value)} is not one of these: ${words.join(', ')}.`,
      hint: `Write ${near ?? words.join(' or ')}.`,
    }
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'other value'
  return {
    code: 'wrong-kind',
    message: `${shown(value)} stands where ${kinds[expected] ?? `a ${expected}`} belongs.`,
    hint: `Write ${kinds[expected] ?? `a ${expected}`}.`,
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
}

function sayMissing(path: Path, { whole, examples }: Document): Said {
  const names = path.filter(part => typeof part === 'string')
  const example = examples[names.join('.')] ?? examples[String(names.at(-1))]
  const above = path.at(-2)
  const owner =
    path.length < 2
      ? `The ${whole} has`
      : typeof above === 'number'
        ? `An entry of ${names.at(-2)} has`
        : `The ${above} ${above?.endsWith('s') ? 'have' : 'has'}`
  return {
    code: 'key-missing',
    message: `${owner} no ${names.at(-1) ?? 'keys'}.`,
    hint: `Write ${example ?? `a ${names.at(-1) ?? 'mapping'}`}.`,
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'Nothing' : cut(value)
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'object' && value !== null) return 'A mapping'
  return String(value)
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

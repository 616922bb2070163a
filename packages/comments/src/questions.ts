import type { Comment } from '@reviewkit/schema'
import type { Place } from './cursor.ts'

/**
 * What a page asks of whoever holds the comments, in memory or in a database: some levels at once,
 * so that a database can answer all that stand equally deep with one query, or single comments.
 */
export interface Question {
  readonly levels: readonly LevelQuestion[]
  readonly ids: readonly string[]
}

/** Some comments under one parent, in order. */
export interface LevelQuestion {
  /** Whose replies; at the roots none. */
  readonly parent?: string
  /** Behind which place; from the first on without one. */
  readonly after?: Place
  /** How many at most; `Infinity` is all of them. */
  readonly limit: number
  /** Whether the answer has to tell if there is more: of replies the counts tell it already. */
  readonly asksMore?: true
}

/** The answers, each in the order of what was asked. */
export interface Answer {
  readonly levels: readonly LevelAnswer[]
  /** The comments of `ids`; undefined for one that this viewer does not see. */
  readonly rows: readonly (Row | undefined)[]
}

export interface LevelAnswer {
  /** Only what the viewer sees, as the viewer sees it. */
  readonly rows: readonly Row[]
  /** Whether there is more behind the last of them; told where it was asked. */
  readonly more?: boolean
  /** What a cursor behind the last of `rows` holds on to; without it, that comment's id. */
  readonly anchors?: readonly string[]
}

/** A comment in its place. */
export interface Row {
  readonly comment: Comment
  /** Under which comment it stands. After a repair this is not what the comment says itself. */
  readonly parent?: string
  /** How many comments with words there are in its branch, itself included, for this viewer. */
  readonly readable: number
  /** What it sorts by, and the moment it was posted in milliseconds since 1970. */
  readonly key: number
  readonly time: number
}

/** Steps that ask, and give a value at the end. */
export type Steps<Value> = Generator<Question, Value, Answer>

export function* askLevels(levels: readonly LevelQuestion[]): Steps<readonly LevelAnswer[]> {
  if (levels.length === 0) return []
  return (yield { levels, ids: [] }).levels
}

export function* askComment(id: string): Steps<Row | undefined> {
  return (yield { levels: [], ids: [id] }).rows[0]
}

/**
 * Runs steps to their end where answers are at hand.
 *
 * @example
 * const comment = { id: 'a', byReviewAuthor: false, posted: '2026-11-20', body: 'Hi', status: 'published', version: 1, statusVersion: 0 }
 * const rows = [{ comment, readable: 1, key: 0, time: 0 }]
 * const { steps } = planPage({ first: 10 })
 * const { items } = answered(steps, () => ({ levels: [{ rows, more: false }], rows: [] }))
 * items.map(item => item.comment.id) // ['a']
 */
export function answered<Value>(
  steps: Steps<Value>,
  answer: (question: Question) => Answer,
): Value {
  let step = steps.next()
  while (!step.done) step = steps.next(answer(step.value))
  return step.value
}

/**
 * Runs steps to their end where each answer takes its time.
 *
 * @example
 * const { steps } = planBranch('a', {})
 * await answeredLater(steps, async () => ({ levels: [], rows: [undefined] })) // undefined
 */
export async function answeredLater<Value>(
  steps: Steps<Value>,
  answer: (question: Question) => Promise<Answer>,
): Promise<Value> {
  let step = steps.next()
  while (!step.done) step = steps.next(await answer(step.value))
  return step.value
}

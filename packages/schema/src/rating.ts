import * as z from 'zod/mini'
import { rule } from './rule.ts'

/** A value on its scale. The scale stays the one it was given on: nothing is converted in store. */
export interface Rating {
  /** From `worst` to `best`, both included. */
  value: number
  /** The upper end of the scale. */
  best: number
  /** The lower end of the scale: 0 where a file does not say. */
  worst: number
}

/**
 * Holds a value to be a `Rating`: finite numbers, `worst` below `best`, and `value` between them.
 *
 * @example
 * Rating.safeParse({ value: 4.5, best: 5, worst: 0 }).success // true
 * Rating.safeParse({ value: 6, best: 5, worst: 0 }).success // false
 */
export const Rating = z.toZod<Rating>()(
  z
    .object({ value: z.number(), best: z.number(), worst: z.number() })
    .check(rule(scaleRises), rule(valueOnScale)),
)

function scaleRises({ best, worst }: Rating) {
  if (worst < best) return undefined
  return {
    code: 'rating-scale-empty',
    message: `The scale of the rating goes from ${worst} to ${best}, which leaves no room for a value.`,
    hint: 'Write the value and the upper end of the scale: rating: 4/5.',
    path: ['best'],
  }
}

function valueOnScale({ value, best, worst }: Rating) {
  // An empty scale has been told already.
  if (worst >= best || (value >= worst && value <= best)) return undefined
  const end = value > best ? `ends at ${best}` : `begins at ${worst}`
  const wider = [5, 10, 100].find(step => step > best && step >= value)
  const other =
    value > best && wider !== undefined ? `, or give the scale: rating: ${value}/${wider}` : ''
  return {
    code: 'rating-out-of-range',
    message: `The rating is ${value}, but its scale ${end}.`,
    hint: `Write a value from ${worst} to ${best}${other}.`,
    path: ['value'],
  }
}

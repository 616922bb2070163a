import { Rating } from './rating.ts'

/**
 * The same rating on another scale: as far along it as it was along its own, by
 * `(value − worst) / (best − worst)`. Rounded to 15 digits, where a computer’s fractions end, and no
 * further: 4.35 of 5 is 87 %, not 86.99999999999999. For display only, the review keeps its own.
 * To convert once more to the same scale changes nothing.
 *
 * @param options.best - the upper end of the scale to convert to
 * @param options.worst - its lower end: 0 unless given
 * @throws {TypeError} on a rating off its scale, or a scale that does not rise: the caller’s mistake
 *
 * @example
 * convertRating({ value: 4.5, best: 5, worst: 0 }, { best: 10 }) // { value: 9, best: 10, worst: 0 }
 * convertRating({ value: 1, best: 5, worst: 1 }, { best: 100 }) // { value: 0, best: 100, worst: 0 }
 */
export function convertRating(
  rating: Rating,
  { best, worst = 0 }: { best: number; worst?: number },
): Rating {
  const wrong = Rating.safeParse(rating).error?.issues[0]
  if (wrong !== undefined) throw new TypeError(`convertRating: ${wrong.message}`)
  if (!Number.isFinite(best) || !Number.isFinite(worst) || worst >= best) {
    throw new TypeError(
      `convertRating: \`best\` must be a number above \`worst\`, not ${best} above ${worst}`,
    )
  }
  if (best === rating.best && worst === rating.worst) return { ...rating }
  // Multiplied before it is divided: 7/10 is 3.5/5, not 3.4999999999999996.
  const along = (rating.value - rating.worst) * (best - worst)
  const exact = worst + along / (rating.best - rating.worst)
  const value = Number(exact.toPrecision(15))
  // The last bit may still round past an end.
  return { value: Math.min(best, Math.max(worst, value)), best, worst }
}

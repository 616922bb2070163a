import { Rating } from './rating.ts'

/**
 * The same rating on another scale: as far along it as it was along its own, by
 * `(value − worst) / (best − worst)`. Nothing is rounded; for display only, the review keeps its own.
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
  // Multiplied before it is divided: 7/10 is 3.5/5, not 3.4999999999999996.
  const along = (rating.value - rating.worst) * (best - worst)
  const value = worst + along / (rating.best - rating.worst)
  // The last bit may still round past an end.
  return { value: Math.min(best, Math.max(worst, value)), best, worst }
}

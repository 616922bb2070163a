/** The quantile of the normal distribution for an interval of 95 %. */
const z = 1.959963984540054

/**
 * How well a comment stands by its votes: the lower end of the Wilson score interval at 95 %. A
 * single cheer ranks below ninety-five in a hundred.
 *
 * Wilson (1927), “Probable inference, the law of succession, and statistical inference”, with
 * z = 1.96.
 *
 * @param up - votes for: a whole number, 0 or more
 * @param down - votes against, likewise
 * @returns 0 where nobody voted for it, else above 0 and below 1
 * @throws {TypeError} on a negative or broken number: the caller’s mistake
 *
 * @example
 * wilsonLowerBound(1, 0).toFixed(2) // '0.21'
 * wilsonLowerBound(95, 5).toFixed(2) // '0.89'
 * wilsonLowerBound(0, 9) // 0
 */
export function wilsonLowerBound(up: number, down: number): number {
  for (const votes of [up, down]) {
    if (!Number.isSafeInteger(votes) || votes < 0) {
      throw new TypeError(
        `wilsonLowerBound: votes must be whole numbers from 0 up, not ${String(votes).slice(0, 60)}`,
      )
    }
  }
  // By the formula this is 0 too, but for rounding: 9 against give -1.9e-17.
  if (up === 0) return 0
  const n = up + down
  const share = up / n
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n)
}

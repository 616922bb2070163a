/**
 * The value below which this share of the values lies, between two of them by
 * straight interpolation (as R’s type 7 and most spreadsheets do).
 *
 * @param share - from 0, the smallest value, to 1, the largest
 * @throws {RangeError} on no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('No values, no quantile')
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value, or between the two in the middle: one round gone wrong does not move it. */
export const median = (values: readonly number[]) => quantile(values, 0.5)

/**
 * How many times faster one was than the other: the median of the ratios of each
 * round. Both ran within moments of each other, so what slows the machine down
 * for a while slows both, and leaves their ratio alone.
 *
 * @param own - the time of each round
 * @param other - the time of the same rounds
 */
export function timesFaster(own: readonly number[], other: readonly number[]): number {
  if (own.length !== other.length) throw new RangeError('Both need the same rounds')
  return median(own.map((time, round) => (other[round] ?? Number.NaN) / time))
}

/** The share by which the middle half of the values spreads around their median: 0.1 is ±5 %. */
export const spread = (values: readonly number[]) =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values)

/** Numbers in [0, 1), one after the other. */
export type Random = () => number

/** A small generator of random numbers that a seed decides, after Tommy Ettinger’s Mulberry32. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const below = (random: Random, limit: number) => Math.floor(random() * limit)

export const chance = (random: Random, likelihood: number) => random() < likelihood

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new TypeError('There is nothing to pick from')
  return item
}

export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))

import type { Answer, Task } from './child.ts'
import type { Measurer } from './pool.ts'

const kibi = 1024

/** What the issue asks: 16 KiB of anything within so many milliseconds, on an idle machine. */
export const mostMs = 250
/** Time grows with the length to a power below this. */
export const mostGrowth = 1.2
/** What takes no longer for 256 KiB than 16 KiB may is bounded: there, garbage collection alone makes it jump. */
const floorMs = mostMs

export interface Row {
  family: string
  options: Task['options']
  /** By kibibytes: milliseconds, or why there are none. */
  at: Map<number, Answer>
  /** The exponent up to 256 KiB, from 64 or from 16, where it could be told. */
  growth?: number
  /** What is against the rule. */
  faults: string[]
}

/** How long it may take until it counts as hanging; the time on the clock, on a busy machine. */
const caps = new Map([
  [16, 60_000],
  [64, 90_000],
  [256, 120_000],
])

const msOf = (answer: Answer | undefined) => (answer && 'ms' in answer ? answer.ms : undefined)

/** Measures one family under one set of options, no larger than it can bear. */
export async function measureRow(
  family: string,
  options: Task['options'],
  sizes: readonly number[],
  { measure }: Measurer,
): Promise<Row> {
  const at = new Map<number, Answer>()
  const run = async (size: number, rounds: number) => {
    const answer = await measure({ family, options, n: size * kibi, rounds }, caps.get(size) ?? 0)
    const before = msOf(at.get(size))
    const now = msOf(answer)
    if (before === undefined || now === undefined || now < before) at.set(size, answer)
    return msOf(at.get(size))
  }
  for (const size of sizes) {
    let ms = await run(size, 1)
    for (let again = 0; again < 3 && size === 16 && ms !== undefined && ms > mostMs; again++)
      ms = await run(size, 2)
    if (ms === undefined || ms > 2000) break
  }
  const power = (from: number) => {
    const [small, large] = [msOf(at.get(from)), msOf(at.get(256))]
    if (small === undefined || large === undefined || large < floorMs) return undefined
    return Math.log(large / small) / Math.log(256 / from)
  }
  // Where a heap outgrows its nursery, time jumps once: that is no growth, so both have to show it.
  const growth = () => {
    const [late = Infinity, over = Infinity] = [power(64), power(16)]
    return late === Infinity ? undefined : Math.min(late, over)
  }
  // A single jump is noise more often than not: measured again before it counts, and warm.
  for (let again = 0; again < 3 && (power(64) ?? 0) >= mostGrowth; again++)
    for (const size of sizes) await run(size, 3)
  const grown = growth()
  const faults: string[] = []
  for (const [size, answer] of at)
    if ('error' in answer) faults.push(`${size} KiB: ${answer.error}`)
  const small = msOf(at.get(16))
  if (small !== undefined && small > mostMs) faults.push(`16 KiB takes ${Math.round(small)} ms`)
  if (grown !== undefined && grown >= mostGrowth) faults.push(`grows by ${grown.toFixed(2)}`)
  return { family, options, at, ...(grown !== undefined && { growth: grown }), faults }
}

export const shownAt = ({ at }: Row, size: number): string => {
  const answer = at.get(size)
  if (!answer) return '–'
  return 'ms' in answer ? answer.ms.toFixed(answer.ms < 10 ? 1 : 0) : answer.error
}

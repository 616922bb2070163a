import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One way to do the work that is measured. */
export interface Contestant {
  readonly name: string
  /** Returns what it made: a contestant that returns nothing has done nothing. */
  readonly run: (source: string) => unknown
}

export interface Timing {
  readonly name: string
  /** Milliseconds of processor time for one source, one entry a round. */
  readonly rounds: readonly number[]
}

export interface Effort {
  readonly rounds: number
  /** How long a contestant runs at least in each round. */
  readonly roundMs: number
  /** How long it runs before the first. */
  readonly warmUpMs: number
}

/** `--quick` on the command line asks for a short run: the order of things, not their measure. */
export const effortOf = (args: readonly string[]): Effort =>
  args.includes('--quick')
    ? { rounds: 5, roundMs: 25, warmUpMs: 100 }
    : { rounds: 21, roundMs: 120, warmUpMs: 1000 }

/**
 * Times contestants on the same sources in one process: after a warm-up, rounds
 * in which each has its turn, beginning with another one every time.
 *
 * The clock is the processor time of this process (`process.cpuUsage`, which
 * counts microseconds), not the time on the wall: what else runs on the machine
 * makes nobody wait on it. It counts the threads of the garbage collector too.
 * Before each turn young objects are collected, off the clock: what one leaves
 * behind (a native handle is little to make and much to finalise) the next would pay.
 */
export function measure(
  sources: readonly string[],
  contestants: readonly Contestant[],
  { rounds, roundMs, warmUpMs }: Effort,
): Timing[] {
  const collect = garbageCollector()
  const states = contestants.map(contestant => {
    const perSource = spend(contestant, sources, 0, warmUpMs)
    // The second half of a warm-up runs faster than the first: count on that.
    return { contestant, count: Math.max(1, Math.ceil(roundMs / perSource)), times: [0].slice(1) }
  })
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < states.length; turn++) {
      const state = states[(round + turn) % states.length]
      if (!state) continue
      // All begin at the same source of a round, and no two rounds at the same.
      const first = Math.floor((round / rounds) * sources.length)
      collect()
      const begin = cpuMs()
      runSome(state.contestant, sources, first, state.count)
      state.times.push((cpuMs() - begin) / state.count)
    }
  return states.map(({ contestant, times }) => ({ name: contestant.name, rounds: times }))
}

/** Runs until so much time is spent, and at least once. @returns milliseconds a source, at the end */
function spend(
  contestant: Contestant,
  sources: readonly string[],
  first: number,
  budget: number,
): number {
  let count = 1
  const begin = cpuMs()
  for (;;) {
    const from = cpuMs()
    runSome(contestant, sources, first, count)
    const now = cpuMs()
    const took = now - from
    if (now - begin >= budget) return Math.max(took, 0.001) / count
    // Doubles until a stretch lasts a tenth of the budget: long enough to be measured.
    if (took < budget / 10) count *= 2
  }
}

function runSome(
  { name, run }: Contestant,
  sources: readonly string[],
  first: number,
  count: number,
) {
  let kept: unknown
  for (let n = 0; n < count; n++) {
    const source = sources[(first + n) % sources.length]
    if (source !== undefined) kept = run(source)
  }
  if (kept === undefined) throw new Error(`${name} returns nothing`)
}

/** The collector, which Node hides unless it is asked for. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') throw new Error('This Node hides its garbage collector')
  // The young only: a full collection also takes the code that was compiled for what is gone.
  return () => collect({ type: 'minor' })
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

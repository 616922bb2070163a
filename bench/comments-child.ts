import { builders } from './comments-builders.ts'
import { type Shape, shapes } from './comments-shapes.ts'

/** What one process found out about one builder. */
export interface Finding {
  /** Milliseconds of processor time for one tree. */
  readonly ms: number
  /** Bytes that one tree holds beside the comments. */
  readonly bytes: number
}

/** Comments of all inputs of one measure together, at least: enough to be timed. */
const enough = 200_000

/**
 * Builds trees in a process of its own: who makes an id a property key changes the string itself,
 * and who hashes it leaves the hash in it, so that none may run on what another has read. Code is
 * warm, from inputs of its own; every string that is measured is read for the first time.
 */
export function build(name: string, shape: Shape, count: number): Finding {
  const builder = builders.find(each => each.name === name)
  if (builder === undefined || gc === undefined) throw new Error(`Run with --expose-gc: ${name}`)
  const collect = gc
  const { prepare = comments => comments, build, count: countIn } = builder
  const inputsFrom = (seed: number, size: number, total: number) =>
    Array.from({ length: Math.ceil(total / size) }, (_, i) => prepare(shape.make(size, seed + i)))

  const small = Math.min(count, 20_000)
  for (const input of inputsFrom(1_000_000, small, enough * 2)) build(input as never)

  const inputs = inputsFrom(1, count, enough)
  const built: unknown[] = new Array(inputs.length).fill(undefined)
  collect()
  collect()
  const before = bytesHeld()
  const begin = cpuMs()
  for (let i = 0; i < inputs.length; i += 1) built[i] = build(inputs[i] as never)
  const ms = (cpuMs() - begin) / inputs.length
  collect()
  collect()
  const bytes = (bytesHeld() - before) / inputs.length
  const found = countIn(built[0] as never)
  if (found !== shape.size(count)) throw new Error(`${name} has ${found} of ${count} comments`)
  return { ms, bytes }
}

function bytesHeld(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

if (import.meta.main) {
  const [, , name = '', shape = '', count = ''] = process.argv
  const found = shapes[shape as keyof typeof shapes]
  process.stdout.write(JSON.stringify(build(name, found, Number(count))))
}

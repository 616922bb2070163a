import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Task } from './child.ts'

const file = fileURLToPath(new URL('./child.ts', import.meta.url))
// With room for what is new, so that it is not the collection of garbage that is measured.
const start = () =>
  fork(file, { execArgv: ['--conditions=@reviewkit/source', '--max-semi-space-size=128'] })

export interface Measurer {
  measure(task: Task, capMs: number): Promise<Answer>
  stop(): void
}

/** A process of its own that measures, and is replaced where a text hangs or kills it. */
export function createMeasurer(): Measurer {
  let child: ChildProcess = start()
  return {
    measure: (task, capMs) =>
      new Promise(resolve => {
        const own = child
        const end = (answer: Answer, isDead = false) => {
          clearTimeout(timer)
          own.removeAllListeners()
          if (isDead) {
            own.kill('SIGKILL')
            child = start()
          }
          resolve(answer)
        }
        const timer = setTimeout(() => end({ error: `over ${capMs / 1000} s` }, true), capMs)
        own.once('message', (answer: Answer) => end(answer))
        own.once('exit', () => end({ error: 'the process died' }, true))
        own.send(task)
      }),
    stop: () => child.kill(),
  }
}

/** Does every job, on so many measurers at a time. */
export async function inPool<Job>(
  jobs: readonly Job[],
  size: number,
  work: (job: Job, measurer: Measurer) => Promise<void>,
) {
  const rest = [...jobs].reverse()
  const worker = async () => {
    const measurer = createMeasurer()
    for (let job = rest.pop(); job !== undefined; job = rest.pop()) await work(job, measurer)
    measurer.stop()
  }
  await Promise.all(Array.from({ length: size }, worker))
}

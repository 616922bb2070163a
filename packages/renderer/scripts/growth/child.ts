import process from 'node:process'
import { createRenderer, type Rendered, type RendererOptions } from '../../src/index.ts'
import { families } from '../../test/families.ts'

/** One text to render: the child builds it, measures it, and answers with the milliseconds. */
export interface Task {
  family: string
  options: RendererOptions
  /** How long the text is, in UTF-16 units. */
  n: number
  /** The best of so many. */
  rounds: number
}

export type Answer = { ms: number; length: number } | { error: string }

/** Reads each fact, so that each is worked out, and returns the length of the page. */
function readAll(rendered: Rendered): number {
  const { html, text, excerpt, headings, images, links, words, readingMinutes, messages } = rendered
  return [html, text, excerpt, headings, images, links, words, readingMinutes, messages].reduce(
    (sum: number, fact, index) => sum + (index === 0 ? String(fact).length : 0),
    0,
  )
}

/** Below this the clock of the processor is too coarse: it ticks every four milliseconds. */
const enough = 24

function measure({ family, options, n, rounds }: Task): Answer {
  const text = families.find(({ name }) => name === family)?.build(n)
  if (text === undefined) return { error: `There is no family ${family}` }
  const renderer = createRenderer(options)
  let best = Number.POSITIVE_INFINITY
  let length = 0
  try {
    for (let round = 0; round < rounds; round++) {
      // The thread's own time on the processor, since the machine may be busy with other things.
      const start = process.threadCpuUsage()
      let times = 0
      let ms = 0
      while (ms < enough && times < 20) {
        length = readAll(renderer.render(text))
        times++
        const { user, system } = process.threadCpuUsage(start)
        ms = (user + system) / 1000
      }
      best = Math.min(best, ms / times)
    }
    return { ms: best, length }
  } catch (error) {
    return { error: String(error).slice(0, 200) }
  }
}

process.on('message', (task: Task) => process.send?.(measure(task)))

import process from 'node:process'
import { createRenderer, type Rendered, type RendererOptions } from '../../src/index.ts'
import { families } from '../../test/families.ts'

/** One text to render: the child builds it, measures it, and answers with the milliseconds. */
export interface Task {
  family: string
  options: RendererOptions
  /** How long the text is, in UTF-16 units. */
  n: number
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

/** Below this the clock of the processor is too coarse to tell two measurements apart. */
const enough = 24

function measure({ family, options, n }: Task): Answer {
  const text = families.find(({ name }) => name === family)?.build(n)
  if (text === undefined) return { error: `There is no family ${family}` }
  const renderer = createRenderer(options)
  try {
    let best = Number.POSITIVE_INFINITY
    let length = 0
    for (let sum = 0, round = 0; round < 20 && (sum < 4 * enough || round < 2); round++) {
      // The thread's own time on the processor, since the machine may be busy with other things.
      const start = process.threadCpuUsage()
      let ms = 0
      let times = 0
      for (; ms < enough && times < 50; times++) {
        length = readAll(renderer.render(text))
        const { user, system } = process.threadCpuUsage(start)
        ms = (user + system) / 1000
      }
      sum += ms
      best = Math.min(best, ms / times)
      if (ms > 10 * enough) break
    }
    return { ms: best, length }
  } catch (error) {
    return { error: String(error).slice(0, 200) }
  }
}

process.on('message', (task: Task) => process.send?.(measure(task)))

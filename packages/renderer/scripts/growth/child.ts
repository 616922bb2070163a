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

export type Answer = { ms: number; codes: string[] } | { error: string }

/** Reads each fact, so that each is worked out. */
export function readAll(rendered: Rendered): number {
  const { html, text, excerpt, headings, images, links, words, readingMinutes, messages } = rendered
  const lists = headings.length + images.length + links.length + messages.length
  return String(html).length + text.length + excerpt.length + lists + words + readingMinutes
}

function measure({ family, options, n, rounds }: Task): Answer {
  const text = families.find(({ name }) => name === family)?.build(n)
  if (text === undefined) return { error: `There is no family ${family}` }
  const renderer = createRenderer(options)
  let best = Number.POSITIVE_INFINITY
  try {
    const codes = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      // The thread's own processor time: the machine may be busy with other things.
      const start = process.threadCpuUsage()
      const rendered = renderer.render(text)
      readAll(rendered)
      const { user, system } = process.threadCpuUsage(start)
      best = Math.min(best, (user + system) / 1000)
      if (round === 0) for (const { code } of rendered.messages) codes.add(code)
    }
    return { ms: best, codes: [...codes] }
  } catch (error) {
    return { error: String(error).slice(0, 200) }
  }
}

process.on('message', (task: Task) => process.send?.(measure(task)))

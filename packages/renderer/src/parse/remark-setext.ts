import { setextUnderline } from 'micromark-core-commonmark'
import type { Construct, Extension } from 'micromark-util-types'

/**
 * micromark’s underlined headings, at the cost of their own lines: at each of them it
 * copies all that it has read so far, so that a thousand take seconds.
 */
const underline: Construct = {
  ...setextUnderline,
  // Another name, since the one of micromark is turned off by its own.
  name: 'underline',
  resolveTo(events, context) {
    let from = events.length - 1
    while (from > 0 && !(events[from]?.[0] === 'enter' && events[from]?.[1].type === 'content'))
      from--
    const own = events.splice(from)
    for (const event of setextUnderline.resolveTo?.(own, context) ?? own) events.push(event)
    return events
  },
}

export const setext: Extension = {
  disable: { null: ['setextUnderline'] },
  flow: { 45: underline, 61: underline },
}

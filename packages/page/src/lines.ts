import type { HtmlValue } from '@reviewkit/html'

/** Parts of a page, one a line; a part that is not there leaves no line. */
export function lines(...parts: readonly HtmlValue[]): HtmlValue {
  const there = parts.filter(part => part !== undefined && part !== false && part !== '')
  return there.flatMap((part, i) => (i === 0 ? [part] : ['\n', part]))
}

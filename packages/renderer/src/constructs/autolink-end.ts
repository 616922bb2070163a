import type { Link, Parents, RootContent, Text } from 'mdast'
import { setChildren } from '../walk.ts'

/**
 * A literal autolink runs on to the next space and swallows the bars that close a
 * spoiler around it; here it ends before them.
 */
export function endAutolinks(parent: Parents, source: string) {
  if (!parent.children.some(node => node.type === 'link' && node.url.includes('||'))) return
  setChildren(
    parent,
    parent.children.flatMap((node): RootContent[] => {
      const [words] = node.type === 'link' ? node.children : []
      return node.type === 'link' && words?.type === 'text'
        ? endAutolink(node, words, source)
        : [node]
    }),
  )
}

function endAutolink(link: Link, words: Text, source: string): RootContent[] {
  const { position } = link
  const start = position?.start.offset
  const end = position?.end.offset
  // Links in brackets end where they say. One without a place was found in a text afterwards.
  if (start !== undefined && /[[<]/.test(source.charAt(start))) return [link]
  const whole = /^(.*?)(\|\|.*)$/s.exec(words.value)
  if (!whole) return [link]
  const [, before = '', bars = ''] = whole
  const kept = withoutStops(before)
  const rest: Text = { type: 'text', value: before.slice(kept.length) + bars }
  if (position && start !== undefined) {
    const barsAt = source.slice(start, end).search(/\|\||\\\|\\\|/)
    const length = kept.length + Math.max(0, barsAt - before.length)
    rest.position = {
      start: { ...position.start, column: position.start.column + length, offset: start + length },
      end: position.end,
    }
  }
  const url = link.url.slice(0, link.url.indexOf('||') - (before.length - kept.length))
  return [{ ...link, url, children: [{ type: 'text', value: kept }] }, rest]
}

/** What ends a sentence ends no address, as GFM says. */
function withoutStops(address: string): string {
  let end = address.length
  while (end > 0 && '?!.,:*_~\'"'.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

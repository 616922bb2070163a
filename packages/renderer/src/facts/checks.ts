import type { Problem } from '@reviewkit/problem'
import type { Heading, Link } from 'mdast'
import { linkProblems, unread } from '../messages/link-problems.ts'
import { plainText } from '../parse/plain-text.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/** Advice that needs the finished tree; what a construct took away, it told itself. */
export function checksOf({ tree, source, settings }: Text): Problem[] {
  const problems: Problem[] = []
  let above: { depth: number } | undefined
  walk(tree, (node, parent) => {
    // What the parser found in a text afterwards, such as a bare address, has lost its place.
    const place = node.position ? node : parent
    if (node.type === 'image') {
      const { alt, url, data } = node
      if (!alt?.trim())
        problems.push(
          problemAt(place, 'image-without-alt', { example: `![what it shows](${cut(url)})` }),
        )
      if (settings.imageSize && !(data?.hProperties?.width && data.hProperties.height))
        problems.push(
          problemAt(place, 'image-without-size', {
            example: 'width: 800 and height: 450 where the sizes of the others stand',
          }),
        )
    } else if (node.type === 'link') {
      const { url } = node
      const words = wordsOf(node)
      const example = `[what is there](${cut(url)})`
      problems.push(...linkProblems(place, { url, words, example }, settings))
    } else if (node.type === 'cleanHtml' && node.heading) above = { depth: node.heading }
    else if (node.type === 'heading') {
      problems.push(...headingProblems(node, above, source))
      above = node
    }
    return undefined
  })
  return problems
}

const cut = (url: string) => (url.length > 40 ? `${url.slice(0, 40)}…` : url)

/** What can be read of a link; raw HTML in it may show what no words tell. */
function wordsOf(link: Link): string {
  return plainText(link, node => {
    if (node.type === 'image') return node.alt ?? ''
    return node.type === 'html' || node.type === 'cleanHtml' ? unread : undefined
  })
}

function headingProblems(
  heading: Heading,
  above: { depth: number } | undefined,
  source: string,
): Problem[] {
  const { depth, position } = heading
  // The marks that were written; the level in the page may have been shifted.
  const written = source.slice(position?.start.offset, position?.end.offset).trimEnd()
  const marks = /^#{1,6}/.exec(written)?.[0]
  const underline = written.endsWith('=') ? '===' : '---'
  const level = marks?.length ?? (underline === '===' ? 1 : 2)
  const problems: Problem[] = []
  if (depth === 1)
    problems.push(
      problemAt(heading, 'heading-level-one', {
        written: marks ?? underline,
        wanted: underline === '===' && !marks ? '---' : '#'.repeat(Math.min(6, level + 1)),
      }),
    )
  const skipped = above ? depth - above.depth - 1 : 0
  if (skipped > 0)
    problems.push(
      problemAt(heading, 'heading-level-skipped', {
        written: marks ?? underline,
        wanted: '#'.repeat(Math.max(1, level - skipped)),
        level,
        above: Math.max(1, level - skipped - 1),
      }),
    )
  return problems
}

import type { Problem } from '@reviewkit/problem'
import type { Heading, Image } from 'mdast'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'

/** Advice that needs the finished tree; what a construct took away, it told itself. */
export function checksOf({ tree }: Text): Problem[] {
  const problems: Problem[] = []
  let above: Heading | undefined
  walk(tree, node => {
    if (node.type === 'image' && !node.alt?.trim()) problems.push(withoutAlt(node))
    if (node.type !== 'heading') return undefined
    if (node.depth === 1) problems.push(levelOne(node))
    if (above && node.depth > above.depth + 1) problems.push(skipped(node, above))
    above = node
    return undefined
  })
  return problems
}

const withoutAlt = (image: Image) =>
  problemAt(image, 'image-without-alt', {
    example: `![what it shows](${image.url.slice(0, 40)})`,
  })

const levelOne = (heading: Heading) =>
  problemAt(heading, 'heading-level-one', { wanted: '##', written: '#' })

const skipped = (heading: Heading, above: Heading) =>
  problemAt(heading, 'heading-level-skipped', {
    level: heading.depth,
    above: above.depth,
    wanted: '#'.repeat(above.depth + 1),
    written: '#'.repeat(heading.depth),
  })

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
  problemAt(
    image,
    'image-without-alt',
    'This picture has no words for those who cannot see it.',
    `Write what it shows between the brackets: ![what it shows](${image.url.slice(0, 60)}).`,
  )

const levelOne = (heading: Heading) =>
  problemAt(
    heading,
    'heading-level-one',
    'This heading is as high as the title of the page.',
    'Write ## in place of #, or give the renderer headingShift: 1.',
  )

const skipped = (heading: Heading, above: Heading) =>
  problemAt(
    heading,
    'heading-level-skipped',
    `This heading is of level ${heading.depth}, but the one above it is of level ${above.depth}.`,
    `Write ${'#'.repeat(above.depth + 1)} in place of ${'#'.repeat(heading.depth)}.`,
  )

import type { RootContent } from 'mdast'
import { element, type ReviewElement } from '../element.ts'
import type { Settings } from '../settings.ts'
import { placeMarks } from './footnote.ts'
import type { Numbered } from './footnote-number.ts'
import { spoilerBlock } from './spoiler-block.ts'

/** The footnotes at the end of a text, with a way back to each place that refers to one. */
export function notesSection(
  { order, labelId }: Pick<Numbered, 'order' | 'labelId'>,
  settings: Settings,
): ReviewElement | undefined {
  if (order.length === 0) return undefined
  for (const { text, places } of order) placeMarks(text.definition, places, labelId)
  const { labels } = settings
  const level = Math.min(6, Math.max(1, 2 + settings.headingShift))
  const heading = element('part', `h${level}`, { className: ['sr-only'], id: labelId }, [
    { type: 'text', value: labels.footnotes },
  ])
  const items = order.map(({ text: { definition }, number, id, backIds, open }) => {
    const back = backIds.flatMap((backId, index) =>
      backLink(backId, number, index, labels.backToReference),
    )
    // What only a spoiler refers to would tell it.
    const children: RootContent[] =
      open || settings.spoilers !== 'hide'
        ? [...definition.children]
        : [spoilerBlock(settings, definition.children)]
    const last = children.at(-1)
    if (last?.type === 'paragraph')
      children[children.length - 1] = { ...last, children: [...last.children, ...back] }
    else if (back.length > 0) children.push({ type: 'paragraph', children: back.slice(1) })
    return element('part', 'li', { id }, children, definition.position)
  })
  return element('footnotes', 'section', { dataFootnotes: true, className: ['footnotes'] }, [
    heading,
    element('part', 'ol', {}, items),
  ])
}

function backLink(id: string, number: number, index: number, label: string) {
  const words = label.replace('#', index === 0 ? `${number}` : `${number}-${index + 1}`)
  const arrow: RootContent = { type: 'text', value: '↩' }
  const count = element('part', 'sup', {}, [{ type: 'text', value: String(index + 1) }])
  return [
    { type: 'text' as const, value: ' ' },
    element(
      'part',
      'a',
      {
        href: `#${id}`,
        dataFootnoteBackref: '',
        ariaLabel: words,
        className: ['data-footnote-backref'],
      },
      index === 0 ? [arrow] : [arrow, count],
    ),
  ]
}

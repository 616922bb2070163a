import type { FootnoteDefinition, FootnoteReference, Parents, RootContent } from 'mdast'
import { element } from '../element.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { isParent, setChildren, walk } from '../walk.ts'

interface Note {
  definition: FootnoteDefinition
  /** Given when the note is first referred to; the numbers follow the text. */
  number: number
  id: string
  backIds: string[]
}

/**
 * Numbers the footnotes in the order of the text and sets them at its end, with a
 * way back to each place that refers to one. Ids follow the identifier, not the
 * number: `[^budget]` stays `fn-budget` when another note comes before it.
 */
export function footnotes(text: Text) {
  const { tree, ids, messages } = text
  const notes = new Map<string, Note>()
  const order: Note[] = []
  eachDefinition(text, definition => {
    const name = definition.identifier.toUpperCase()
    if (!notes.has(name)) notes.set(name, { definition, number: 0, id: '', backIds: [] })
  })
  if (notes.size === 0) return
  const labelId = ids.give('footnote-label')
  const refer = (top: Parents, inLink = false) => {
    setChildren(
      top,
      top.children.map((node): RootContent => {
        if (node.type === 'footnoteReference') return reference(node, inLink)
        if (isParent(node)) refer(node, inLink || node.type === 'link')
        return node
      }),
    )
  }
  const reference = (node: FootnoteReference, inLink: boolean): RootContent => {
    const note = notes.get(node.identifier.toUpperCase())
    if (!note) return { type: 'text', value: `[^${node.label ?? node.identifier}]` }
    if (note.number === 0) {
      note.number = order.push(note)
      note.id = ids.give(`fn-${idName(node.identifier)}`)
    }
    const number: RootContent = { type: 'text', value: String(note.number) }
    // No link may stand in a link: there the number is only shown.
    if (inLink) return element('footnote-reference', 'sup', {}, [number], node.position)
    const again = note.backIds.length > 0 ? `-${note.backIds.length + 1}` : ''
    const id = ids.give(`fnref-${idName(node.identifier)}${again}`)
    note.backIds.push(id)
    const link = { href: `#${note.id}`, id, dataFootnoteRef: true, ariaDescribedBy: [labelId] }
    return element(
      'footnote-reference',
      'sup',
      {},
      [element('part', 'a', link, [number])],
      node.position,
    )
  }
  refer(tree)
  // Notes may refer to notes, which then join the end of the list.
  for (const { definition } of order) refer(definition)
  for (const { definition, number } of notes.values())
    if (number === 0)
      messages.push(
        problemAt(definition, 'footnote-unused', {
          name: definition.label ?? definition.identifier,
        }),
      )
  if (order.length > 0) tree.children.push(section(order, labelId, text))
}

/** Takes every definition out of the tree, in its order. */
function eachDefinition({ tree }: Text, take: (definition: FootnoteDefinition) => void) {
  const holders = new Set<Parents>()
  walk(tree, (node, parent) => {
    if (node.type !== 'footnoteDefinition') return undefined
    take(node)
    holders.add(parent)
    return undefined
  })
  for (const holder of holders)
    setChildren(
      holder,
      holder.children.filter(node => node.type !== 'footnoteDefinition'),
    )
}

function section(order: readonly Note[], labelId: string, { settings }: Text): RootContent {
  const { labels } = settings
  const level = Math.min(6, Math.max(1, 2 + settings.headingShift))
  const heading = element('part', `h${level}`, { className: ['sr-only'], id: labelId }, [
    { type: 'text', value: labels.footnotes },
  ])
  const items = order.map(({ definition, number, id, backIds }) => {
    const back = backIds.flatMap((backId, index) =>
      backLink(backId, number, index, labels.backToReference),
    )
    const children: RootContent[] = [...definition.children]
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

/** Identifiers hold no spaces; what else an id or a selector would stumble on goes. */
const idName = (identifier: string) =>
  identifier.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '') || 'note'

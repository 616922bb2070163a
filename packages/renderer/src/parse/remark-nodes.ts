import type { Token } from 'micromark-util-types'
import type { SpreadToken } from './remark-list-items.ts'

interface Fields {
  type: string
  children?: Draft[]
  value?: string
  [field: string]: unknown
}

/** A node while it is read: its fields are filled in by and by. */
export interface Draft extends Fields {
  position: { start: Place; end: Place }
}

interface Place {
  line: number
  column: number
  offset: number
}

/** Types of tokens that become a node with nothing but children. */
const parents: Readonly<Record<string, string>> = {
  blockQuote: 'blockquote',
  emphasis: 'emphasis',
  paragraph: 'paragraph',
  strikethrough: 'delete',
  strong: 'strong',
  tableData: 'tableCell',
  tableHeader: 'tableCell',
  tableRow: 'tableRow',
}

/** The node that a token is, if it is one. */
export function nodeOf(token: Token): Draft | undefined {
  const fields = fieldsOf(token)
  return fields && { ...fields, position: positionOf(token) }
}

export const placeOf = ({ line, column, offset }: Place): Place => ({ line, column, offset })

export const positionOf = ({ start, end }: { start: Place; end: Place }) => ({
  start: placeOf(start),
  end: placeOf(end),
})

function fieldsOf(token: Token): Fields | undefined {
  const type: string = token.type
  switch (type) {
    case 'atxHeading':
    case 'setextHeading':
      return { type: 'heading', depth: 0, children: [] }
    case 'autolink':
    case 'link':
    case 'literalAutolink':
      return { type: 'link', title: null, url: '', children: [] }
    case 'codeFenced':
    case 'codeIndented':
      return { type: 'code', lang: null, meta: null, value: '' }
    case 'codeText':
      return { type: 'inlineCode', value: '' }
    case 'definition':
      return { type: 'definition', identifier: '', label: null, title: null, url: '' }
    case 'gfmFootnoteCall':
      return { type: 'footnoteReference', identifier: '', label: '' }
    case 'gfmFootnoteDefinition':
      return { type: 'footnoteDefinition', identifier: '', label: '', children: [] }
    case 'hardBreakEscape':
    case 'hardBreakTrailing':
      return { type: 'break' }
    case 'htmlFlow':
    case 'htmlText':
      return { type: 'html', value: '' }
    case 'image':
      return { type: 'image', title: null, url: '', alt: null }
    case 'listItem':
      return { type: 'listItem', spread: isSpread(token), checked: null, children: [] }
    case 'listOrdered':
    case 'listUnordered':
      return {
        type: 'list',
        ordered: type === 'listOrdered',
        start: null,
        spread: isSpread(token),
        children: [],
      }
    case 'table':
      return { type: 'table', align: alignOf(token), children: [] }
    case 'thematicBreak':
      return { type: 'thematicBreak' }
  }
  const parent = parents[type]
  return parent ? { type: parent, children: [] } : undefined
}

const isSpread = ({ spread = false }: SpreadToken) => spread

const alignOf = ({ _align = [] }: Token & { _align?: readonly string[] }) =>
  _align.map(align => (align === 'none' ? null : align))

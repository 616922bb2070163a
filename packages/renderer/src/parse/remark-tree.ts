import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Root } from 'mdast'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { decodeString } from 'micromark-util-decode-string'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Event, Token } from 'micromark-util-types'
import { withListItems } from './remark-list-items.ts'
import { type Draft, nodeOf, placeOf, positionOf } from './remark-nodes.ts'

/** Tokens whose content becomes a field of the node that they stand in. */
const fields: Readonly<Record<string, string>> = {
  codeFencedFenceInfo: 'lang',
  codeFencedFenceMeta: 'meta',
  codeIndented: 'value',
  codeText: 'value',
  definitionDestinationString: 'url',
  definitionLabelString: 'label',
  definitionTitleString: 'title',
  gfmFootnoteCallString: 'label',
  gfmFootnoteDefinitionLabelString: 'label',
  htmlFlow: 'value',
  htmlText: 'value',
  referenceString: 'label',
  resourceDestinationString: 'url',
  resourceTitleString: 'title',
}

/** What stands before an address, by the token that holds it. */
const schemes: Readonly<Record<string, string>> = {
  autolinkEmail: 'mailto:',
  literalAutolinkWww: 'http://',
}

/** Nodes within which the end of a line is text. */
const withLines = ['delete', 'emphasis', 'fragment', 'heading', 'paragraph', 'strong']

/**
 * The tree that micromark’s events tell of: to the last place the one that
 * `mdast-util-from-markdown` makes of them with the constructs of GFM, at half of the
 * weight.
 */
export function treeOf(parsed: readonly Event[]): Root {
  const events = withListItems(parsed)
  const nowhere = { line: 1, column: 1, offset: 0 }
  const root: Draft = {
    type: 'root',
    children: [],
    position: positionOf({
      start: events[0]?.[1].start ?? nowhere,
      end: events.at(-2)?.[1].end ?? nowhere,
    }),
  }
  /** The nodes that are open, and fragments: content that becomes a field of the node before. */
  const stack = [root]
  const top = () => stack.at(-1) ?? root
  const below = () => stack.at(-2) ?? root
  const open: Token[] = []
  let afterBreak = false
  let inFence = false
  let inReference = false
  let inSetext = false
  let inTable = false
  let base = 0
  let referenceType = 'shortcut'

  for (const [kind, token, context] of events) {
    const read = () => context.sliceSerialize(token)
    if (kind === 'enter') enter(token, read)
    else exit(token, read)
  }
  return root as unknown as Root

  function enter(token: Token, read: () => string) {
    const node = nodeOf(token)
    if (node) {
      top().children?.push(node)
      stack.push(node)
      open.push(token)
    }
    const type: string = token.type
    if (fields[type] || type === 'label') beginFragment()
    switch (type) {
      case 'autolinkEmail':
      case 'autolinkProtocol':
      case 'literalAutolinkHttp':
      case 'literalAutolinkWww':
        addText(token, read())
        top().url = (schemes[type] ?? '') + read()
        break
      case 'characterEscape':
      case 'characterReference':
        addText(token, '')
        base = 0
        break
      case 'characterEscapeValue':
      case 'codeFlowValue':
      case 'codeTextData':
      case 'data':
      case 'htmlFlowData':
      case 'htmlTextData':
        addText(token, read())
        break
      case 'characterReferenceMarkerHexadecimal':
        base = 16
        break
      case 'characterReferenceMarkerNumeric':
        base = 10
        break
      case 'characterReferenceValue':
        addText(
          token,
          base
            ? decodeNumericCharacterReference(read(), base)
            : String(decodeNamedCharacterReference(read())),
        )
        break
      case 'hardBreakEscape':
      case 'hardBreakTrailing':
        afterBreak = true
        break
      case 'lineEnding':
        if (afterBreak) extendLast(token)
        else if (!inSetext && withLines.includes(top().type)) addText(token, read())
        afterBreak = false
        break
      case 'listItemValue':
        below().start ??= Number.parseInt(read(), 10)
        break
      case 'reference':
        referenceType = 'collapsed'
        break
      case 'table':
        inTable = true
    }
  }

  function exit(token: Token, read: () => string) {
    const type: string = token.type
    const field = fields[type]
    if (field) endFragment(field)
    const node = top()
    switch (type) {
      case 'atxHeadingSequence':
        node.depth ||= read().length
        break
      case 'characterReference':
        extendLast(token)
        break
      case 'codeFenced':
        endFragment('value')
        edit(/^(\r?\n|\r)|(\r?\n|\r)$/g, () => '')
        inFence = false
        break
      case 'codeFencedFence':
        if (!inFence) beginFragment()
        inFence = true
        break
      case 'codeIndented':
        edit(/(\r?\n|\r)$/g, () => '')
        break
      case 'codeText':
        if (inTable) edit(/\\([\\|])/g, (both, second) => (second === '|' ? second : both))
        break
      case 'definitionLabelString':
      case 'gfmFootnoteCallString':
      case 'gfmFootnoteDefinitionLabelString':
        node.identifier = identifierOf(read())
        break
      case 'image':
      case 'link':
        endLink(node)
        break
      case 'label':
        inReference = true
        stack.pop()
        if (top().type === 'link') top().children = node.children ?? []
        else top().alt = textOf(node)
        break
      case 'labelText':
        below().label = decodeString(read())
        below().identifier = identifierOf(read())
        break
      case 'paragraph':
        dropSpaceAfterCheck(node, below())
        break
      case 'referenceString':
        node.identifier = identifierOf(read())
        referenceType = 'full'
        break
      case 'resource':
        inReference = false
        break
      case 'setextHeading':
        inSetext = false
        break
      case 'setextHeadingLineSequence':
        node.depth = read().startsWith('=') ? 1 : 2
        break
      case 'setextHeadingText':
        inSetext = true
        break
      case 'table':
        inTable = false
        break
      case 'taskListCheckValueChecked':
      case 'taskListCheckValueUnchecked':
        below().checked = type === 'taskListCheckValueChecked'
    }
    if (open.at(-1) !== token) return
    open.pop()
    stack.pop()
  }

  function addText(token: Token, value: string) {
    const { children = [] } = top()
    const last = children.at(-1)
    if (last?.type === 'text') {
      last.value += value
      last.position.end = placeOf(token.end)
    } else children.push({ type: 'text', value, position: positionOf(token) })
  }

  function extendLast(token: Token) {
    const last = top().children?.at(-1)
    if (last) last.position.end = placeOf(token.end)
  }

  function beginFragment() {
    stack.push({ ...root, type: 'fragment', children: [] })
  }

  function endFragment(field: string) {
    const text = textOf(stack.pop() ?? root)
    top()[field] = text
  }

  function edit(find: RegExp, replace: (...match: string[]) => string) {
    const node = top()
    node.value = node.value?.replace(find, replace) ?? ''
  }

  /** What was read as both a link and a reference keeps the fields of the one that it is. */
  function endLink(node: Draft) {
    if (inReference) {
      node.type += 'Reference'
      node.referenceType = referenceType
      delete node.url
      delete node.title
    } else {
      delete node.identifier
      delete node.label
    }
    referenceType = 'shortcut'
  }
}

const identifierOf = (label: string) => normalizeIdentifier(label).toLowerCase()

function textOf({ value, alt, children = [] }: Draft): string {
  return value ?? (alt ? String(alt) : children.map(textOf).join(''))
}

/** The text of a task begins after its box and a space. */
function dropSpaceAfterCheck(paragraph: Draft, item: Draft) {
  const [text] = paragraph.children ?? []
  if (item.type !== 'listItem' || item.checked === null || text?.type !== 'text') return
  if (item.children?.find(({ type }) => type === 'paragraph') !== paragraph) return
  text.value = text.value?.slice(1) ?? ''
  if (text.value === '') paragraph.children?.shift()
  else {
    text.position.start.column += 1
    text.position.start.offset += 1
    paragraph.position.start = { ...text.position.start }
  }
}

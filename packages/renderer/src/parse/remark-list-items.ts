import type { Event, Token } from 'micromark-util-types'

/** A list or an item of one; `spread` where a blank line stands between its parts. */
export interface SpreadToken extends Token {
  spread?: boolean
}

/** A list that is being read, or a quote, in which nothing is a list’s own. */
interface Container {
  list: SpreadToken | undefined
  item: SpreadToken | undefined
  /** Where the first blank line of the item stands; 0 for nowhere. */
  blank: number
  /** Nothing of the item was read but its marker. */
  atMarker: boolean
}

const markerTypes: readonly string[] = [
  'linePrefix',
  'listItemValue',
  'listItemMarker',
  'listItemPrefix',
  'listItemPrefixWhitespace',
]

const lineStartTypes: readonly string[] = [
  'linePrefix',
  'blockQuotePrefix',
  'blockQuotePrefixWhitespace',
  'blockQuoteMarker',
  'listItemIndent',
]

/**
 * micromark’s events, with those of list items among them: it says where the marker of
 * an item stands, but not where the item ends.
 */
export function withListItems(events: readonly Event[]): Event[] {
  const result: Event[] = []
  const containers: Container[] = []
  for (const event of events) {
    const [kind, token] = event
    const isList = token.type === 'listOrdered' || token.type === 'listUnordered'
    const isContainer = isList || token.type === 'blockQuote'
    if (isContainer && kind === 'exit') endItem(result, containers.pop(), event)
    const container = containers.at(-1)
    if (container) readWithin(result, container, event)
    if (isContainer && kind === 'enter')
      containers.push({
        list: isList ? token : undefined,
        item: undefined,
        blank: 0,
        atMarker: false,
      })
    result.push(event)
  }
  return result
}

function readWithin(result: Event[], container: Container, event: Event) {
  const [kind, token, context] = event
  if (kind === 'enter' && token.type === 'listItemPrefix') {
    endItem(result, container, event)
    container.item = { type: 'listItem', start: token.start, end: token.end }
    container.blank = 0
    container.atMarker = true
    result.push(['enter', container.item, context])
  } else if (kind === 'enter' && token.type === 'lineEndingBlank') {
    if (!container.atMarker) container.blank ||= result.length
    container.atMarker = false
  } else if (!markerTypes.includes(token.type)) container.atMarker = false
}

/** An item ends before the line ends, and what begins lines, that stand after it. */
function endItem(result: Event[], container: Container | undefined, [, token, context]: Event) {
  const { list, item, blank = 0 } = container ?? {}
  if (!list || !item) return
  let end = 0
  let lineEnds = 0
  for (let index = result.length - 1; index > 0; index--) {
    const event = result[index]
    const type = event?.[1].type ?? ''
    if (type === 'lineEnding' || type === 'lineEndingBlank') {
      if (event?.[0] === 'exit') continue
      end = index
      lineEnds += 1
    } else if (!lineStartTypes.includes(type)) break
  }
  if (lineEnds > 1) list.spread = true
  if (blank > 0 && (end === 0 || blank < end)) item.spread = true
  item.end = (end > 0 ? result[end]?.[1].start : undefined) ?? token.end
  result.splice(end || result.length, 0, ['exit', item, context])
}

import type { Nodes, Parents, Text as Words } from 'mdast'
import { restored, standIn } from '../parse/stand-in.ts'
import type { Quotes } from '../quotes.ts'
import type { Text } from '../settings.ts'
import { isParent, walk } from '../walk.ts'
import { literalTexts, printersMarks } from './literal-marks.ts'

/**
 * Quotes, apostrophes, dashes and dots as they are printed in the language of the
 * text, block by block: a quotation may open in one emphasis and close in another.
 * What was escaped stays, and so do code, addresses and raw HTML.
 */
export function typography({ tree, source, settings }: Text) {
  const { quotes } = settings
  if (!quotes || !/["']|--|\.\.\./.test(source)) return
  walk(tree, node => {
    if (!isParent(node) || !holdsWords(node)) return undefined
    typeset(node, source, quotes)
    return 'skip'
  })
}

const holdsWords = (node: Nodes) =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  node.type === 'tableCell' ||
  (node.type === 'reviewElement' && node.kind === 'spoiler-label')

/** Text with printed marks, where nothing can have been escaped. */
export function typographic(value: string, quotes: Quotes): string {
  const words: Words = { type: 'text', value: joined(value) }
  setQuotes([words], quotes)
  return words.value
}

/** Stands for what is not words: code, a picture, an address. */
const object = '\uFFFC'

function typeset(block: Parents, source: string, quotes: Quotes) {
  const pieces: Words[] = []
  const stand = (value: string) => pieces.push({ type: 'text', value })
  /** While quotes are set, something else stands for each mark that is to stay. */
  const keepEscaped = (parent: Parents) => {
    for (const [node, text] of literalTexts(parent, source, printersMarks))
      if (node.type === 'text') node.value = text
  }
  let verbatim = false
  keepEscaped(block)
  walk(block, node => {
    if (node.type === 'html') {
      const [, end] = /^<(\/?)(?:code|kbd|pre|samp|script|style|tt|var)\b/i.exec(node.value) ?? []
      if (end !== undefined) verbatim = end === ''
    } else if (node.type === 'break') stand('\n')
    else if (node.type === 'text') {
      node.value = verbatim
        ? node.value.replace(printersMarks.inText, mark => standIn(mark))
        : joined(node.value)
      pieces.push(node)
    } else if (!isParent(node)) {
      if (node.type !== 'footnoteReference') stand(object)
    } else if (node.type === 'link' && isAddress(node, source)) {
      stand(object)
      return 'skip'
    } else keepEscaped(node)
    return undefined
  })
  setQuotes(pieces, quotes)
  for (const piece of pieces) piece.value = restored(piece.value)
}

/** A link in angle brackets or in none; one without a place was found in a text afterwards. */
const isAddress = ({ position }: Nodes, source: string) =>
  source.charAt(position?.start.offset ?? source.length) !== '['

/** Dashes and dots; longer rows, arrows and comments are something else. */
const joined = (text: string) =>
  text
    .replace(/(?<![-<])-{2,3}(?![->])/g, row => (row.length === 2 ? '–' : '—'))
    .replace(/(?<!\.)\.\.\.(?!\.\.)/g, '…')

const isSpace = /^\s?$/
const endsWords = /[\p{L}\p{M}\p{N}\p{Pe}.,;:!?…%\uFFFC]/u
const isWord = /[\p{L}\p{M}\p{N}]/u
/** Scripts without spaces between words: there a mark opens what is not open. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、！？」』]/u
/** Short forms that begin with an apostrophe, English and Dutch, and decades. */
const short = /^'(?:n'|(?:\d\ds?|tis|twas|em|til|cause|bout|[nstk])(?![\p{L}\p{N}']))/iu

function setQuotes(pieces: readonly Words[], quotes: Quotes) {
  const line = pieces.map(({ value }) => value).join('')
  const lastCloser = Array.from(line.matchAll(/\S'(?![\p{L}\p{N}])/gu)).at(-1)?.index ?? -1
  const open = new Set<string>()
  let start = 0
  const mark = (quote: string, at: number): string => {
    const before = line.charAt(at - 1)
    const after = line.charAt(at + 1)
    const isOpen = open.has(quote)
    const single = quote === "'"
    const [left, right] = single ? [quotes[2], quotes[3]] : quotes
    const free = unspaced.test(before)
    if (!isOpen && /\d/.test(before) && (!single || !/\p{L}/u.test(after))) return quote
    if (single && isWord.test(before) && isWord.test(after) && !free) return '’'
    if (
      !isSpace.test(after) &&
      (isSpace.test(before) || (!isOpen && (free || !endsWords.test(before))))
    ) {
      if (single && !free && (at >= lastCloser || short.test(line.slice(at, at + 8)))) return '’'
      open.add(quote)
      return left
    }
    if (isSpace.test(before) && !isOpen) return quote
    open.delete(quote)
    return single && !isOpen ? '’' : right
  }
  for (const piece of pieces) {
    const from = start
    start += piece.value.length
    piece.value = piece.value.replace(/["']/g, (quote, index: number) => mark(quote, from + index))
  }
}

import type { MovieField } from './field.ts'
import { withoutDirection } from './isolate.ts'
import type { LabelIndex } from './label-index.ts'
import { readMarkdown } from './markdown.ts'
import { markupTokens } from './markup.ts'

/** A line that begins with a known label. */
export interface Labelled {
  readonly field: MovieField
  /** The label as it is written. */
  readonly label: string
  /** As a reader sees it, without the marks of Markdown or HTML. */
  readonly value: string
}

/** Quotes, bullets, numbers, headings: what Markdown sets before the words. */
const opening = /^(?:>\s?|[-+•‣–]\s+|\*\s+|#{1,6}\s+|\d{1,2}[.)]\s+)+/u
/** Pictures and shapes in place of a bullet. */
const ornament =
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u25A0-\u25FF\u2605\u2606\u27A4][\uFE0F\u200D]*\s*)+/u
/**
 * What stands between a label and its value, from the surest on. The colon of “Regisseur:in” is
 * none.
 */
const gaps = [/[:：﹕](?!in(?:nen)?\s*[:：])/u, /\t/u, /\s[–—|=-]\s|—/u, /\s?\.{3,}\s?/u]

/**
 * Reads a line that begins with a label, in any of the ways people set one off: `Title: Her`,
 * `**Title:** Her`, `| Title | Her |`, `<li><b>Title:</b> Her</li>`, `Title – Her`, `🎬 Title: Her`.
 *
 * Only a line that sets its label off by Markdown is read as Markdown: in plain text a star is a star.
 */
export function readLine(source: string, fieldOf: LabelIndex): Labelled | undefined {
  const line = withoutDirection(source).trim()
  if (line.startsWith('<')) return readPlain(visible(line), fieldOf)
  const opened = line.replace(opening, '')
  if (opened.startsWith('|')) return readCells(tableCells(opened), fieldOf)
  const rest = opened.replace(ornament, '')
  const plain = opened === line && !/^[*_]/u.test(rest)
  return plain ? readPlain(rest, fieldOf) : readMarked(rest, fieldOf)
}

/** The field of a line that is a label and nothing else, as in a table copied from a page. */
export function readBareLabel(source: string, fieldOf: LabelIndex): Labelled | undefined {
  const label = withoutDirection(source).trim().replace(ornament, '')
  const field = fieldOf(label)
  return field && { field, label, value: '' }
}

/** The words of a line of HTML; cells of a table are held apart by a tab. */
function visible(markup: string): string {
  let text = ''
  for (const token of markupTokens(markup)) {
    text +=
      token.closes && (token.tag === 'td' || token.tag === 'th' || token.tag === 'dt')
        ? '\t'
        : token.text
  }
  return text.trim()
}

function readPlain(line: string, fieldOf: LabelIndex): Labelled | undefined {
  for (const gap of gaps) {
    const found = gap.exec(line)
    const label = line.slice(0, found?.index ?? 0).trim()
    const field = found && fieldOf(label)
    if (found && field) {
      return { field, label, value: line.slice(found.index + found[0].length).trim() }
    }
  }
  return undefined
}

/** A label between stars or underscores, its colon inside or outside, or after a bullet. */
function readMarked(line: string, fieldOf: LabelIndex): Labelled | undefined {
  const stars = /^[*_]{0,3}/u.exec(line)?.[0] ?? ''
  const rest = line.slice(stars.length)
  const bare = stars === '' ? -1 : rest.indexOf(stars)
  const label = rest.slice(0, Math.max(bare, 0)).trim()
  const field = stars === '' ? undefined : fieldOf(label)
  if (field) {
    const value = rest.slice(bare + stars.length).replace(/^\s*(?:[:：﹕]|[–—-]\s)/u, '')
    return { field, label, value: readMarkdown(value).trim() }
  }
  const found = readPlain(rest, fieldOf)
  if (!found || stars === '') return found && { ...found, value: readMarkdown(found.value).trim() }
  // The stars close right after the colon, or not before the end of the line.
  const value = found.value.startsWith(stars)
    ? found.value.slice(stars.length)
    : found.value.endsWith(stars)
      ? found.value.slice(0, -stars.length)
      : found.value
  return { ...found, value: readMarkdown(value).trim() }
}

/** The cells of a row of a Markdown table, with their marks. */
export function tableCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
  return inner.split(/(?<!\\)\|/u).map(cell => cell.trim())
}

/** The label in a cell, and the field that it names. */
export function labelOfCell(cell: string, fieldOf: LabelIndex): Labelled | undefined {
  const label = readMarkdown(cell)
    .replace(/[:：﹕]\s*$/u, '')
    .trim()
  const field = fieldOf(label)
  return field && { field, label, value: '' }
}

function readCells([label = '', ...values]: string[], fieldOf: LabelIndex): Labelled | undefined {
  const found = labelOfCell(label, fieldOf)
  const filled = values.filter(value => value !== '')
  return found && { ...found, value: readMarkdown(filled.join(', ')).trim() }
}

import { compareProblems, nearestWord, type Problem } from '@reviewkit/problem'
import type { Movie } from '@reviewkit/schema'
import { type MovieField, movieFields } from './field.ts'
import { labelIndex, labelIndexWithEnglish } from './label-index.ts'
import { labels as allLabels, type Labels, type Wording, wordingOf } from './labels/labels.ts'
import { cut, readField, type Trouble } from './read-field.ts'
import { type Row, readLines } from './read-lines.ts'
import { isDescriptionList, readMarkup } from './read-markup.ts'

/** So many details together are a block; with fewer, every labelled line counts. */
const enoughForBlock = 3
/** Looking for the nearest label is slow, and nobody reads a hint a hundred times. */
const mostHints = 20
/** So many lines of other words may stand inside a block. */
const gapInBlock = 2

/**
 * Reads a movie’s facts from a block, as `formatMovieDetails` writes it in any of its formats, or
 * as people do: plain lines, bold labels, bullets, a table. Without a locale it takes the language
 * whose labels stand on most lines, and says which. English labels are understood in every language.
 *
 * The rest of a page may stand around the block: what is no detail is a problem with its line,
 * never lost. Never throws, whatever the text.
 *
 * @example
 * const { movie, locale } = parseMovieDetails('Titel: Her\nRegie: Spike Jonze\nLaufzeit: 126 Min.')
 * movie // { title: 'Her', directors: [{ name: 'Spike Jonze' }], runtime: 126 }
 * locale // 'de'
 * parseMovieDetails('Title: Her\nA fine film.').problems[0]?.line // 2
 */
export function parseMovieDetails(
  text: string,
  { locale }: { locale?: string } = {},
): { movie: Partial<Movie>; locale: string; problems: Problem[] } {
  const wording = wordingOf(locale ?? detectLocale(text))
  const rows = readRows(text, wording.labels)
  const block = blockOf(rows)
  const movie: Partial<Movie> = {}
  const told = new Map<MovieField, number>()
  const problems: Problem[] = []
  for (const row of rows) {
    const { found, problems: troubles } = readRow(
      row,
      block,
      told,
      wording,
      problems.length < mostHints,
    )
    Object.assign(movie, found)
    if (row.field && Object.keys(found).length > 0) told.set(row.field, row.line)
    problems.push(...troubles.map(trouble => placed(trouble, row)))
  }
  return { movie, locale: wording.locale, problems: problems.sort(compareProblems) }
}

function readRows(text: string, labels: Labels, fieldOf = labelIndexWithEnglish(labels)): Row[] {
  return isDescriptionList(text) ? readMarkup(text, fieldOf) : readLines(text, fieldOf)
}

/** The language with labels on most lines; English where none has any. */
function detectLocale(text: string): string {
  let best = { locale: 'en', lines: 0 }
  for (const [locale, labels] of Object.entries(allLabels)) {
    const lines = readRows(text, labels, labelIndex(labels)).filter(row => row.field).length
    if (lines > best.lines) best = { locale, lines }
  }
  return best.locale
}

/** The lines that stand together and tell most, so that a chance label in prose is not believed. */
function blockOf(rows: readonly Row[]): ReadonlySet<Row> {
  const blocks: { rows: Row[]; last: number }[] = []
  rows.forEach((row, index) => {
    if (!row.field) return
    const block = blocks.at(-1)
    if (block && index - block.last <= gapInBlock + 1) {
      block.rows.push(row)
      block.last = index
    } else blocks.push({ rows: [row], last: index })
  })
  let best: { rows: readonly Row[]; size: number } = { rows, size: enoughForBlock - 1 }
  for (const block of blocks) {
    const size = new Set(block.rows.map(row => row.field)).size
    if (size > best.size) best = { rows: block.rows, size }
  }
  return new Set(best.rows)
}

function readRow(
  row: Row,
  block: ReadonlySet<Row>,
  told: ReadonlyMap<MovieField, number>,
  wording: Wording,
  withHint: boolean,
): { found: Partial<Movie>; problems: readonly Trouble[] } {
  const { field } = row
  if (!field) return { found: {}, problems: [unknownLine(row, wording.labels, withHint)] }
  const label = wording.labels.fields[field][0]
  if (!block.has(row)) return { found: {}, problems: [apart(row, label)] }
  const before = told.get(field)
  if (before !== undefined) return { found: {}, problems: [repeated(row, label, before)] }
  return readField(field, row.value, wording)
}

function unknownLine(row: Row, { fields }: Labels, withHint: boolean): Trouble {
  const [word = ''] = row.source.split(/[:：]/u)
  const near =
    withHint && word !== row.source
      ? nearestWord(
          word,
          movieFields.flatMap(field => [...fields[field]]),
        )
      : undefined
  return {
    severity: 'warning',
    code: 'line-unknown',
    message: `“${cut(row.source)}” is none of the details of a movie.`,
    hint:
      near === undefined
        ? `Begin a detail with its label and a colon, for example ${fields.title[0]}: Her.`
        : `Is the label “${near}”?`,
  }
}

function apart(row: Row, label: string): Trouble {
  return {
    severity: 'warning',
    code: 'apart-from-details',
    message: `“${cut(row.source)}” begins like a detail, but stands apart from the others.`,
    hint: `If it is one, move “${label}” to the other details.`,
  }
}

function repeated(row: Row, label: string, line: number): Trouble {
  return {
    severity: 'warning',
    code: 'detail-repeated',
    message: `“${cut(row.source)}” is not read: line ${line} already tells this detail.`,
    hint: `Keep one line with “${label}”.`,
  }
}

function placed({ hint, ...trouble }: Trouble, { line, column, field }: Row): Problem {
  return {
    ...trouble,
    line,
    column,
    ...(field === undefined ? {} : { path: [field] }),
    ...(hint === undefined ? {} : { hint }),
  }
}

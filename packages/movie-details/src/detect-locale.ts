import type { MovieField } from './field.ts'
import { labelIndex, sensesOfLabel } from './label-index.ts'
import { labels as allLabels, type Labels } from './labels/labels.ts'
import { readField } from './read-field.ts'
import type { Row } from './read-lines.ts'

/** So many lines tell the language of a text; a page of labels is not read thirty times. */
const mostRows = 200

/** Shorter words of plain letters mean too much to be a label among those of another language. */
const telling = 4

/** Any label of any language: what to look at before the language is known. */
export function anyLabel(label: string): MovieField | undefined {
  const [field] = sensesOfLabel(label)
  return field
}

/** What a label means in whichever languages have it, where that is one thing. */
export function onlySense(label: string): MovieField | undefined {
  const [field, another] = sensesOfLabel(label)
  return another === undefined && (label.length >= telling || /[^ -~]/u.test(label))
    ? field
    : undefined
}

/** The first language in the table that has a label. */
export function languageOf(label: string): string {
  const found = Object.entries(allLabels).find(([, labels]) => labelIndex(labels)(label))
  return found?.[0] ?? 'en'
}

/**
 * The language whose labels stand on most lines, spelt as it spells them; of several the one that
 * reads most values, else the first in the table. English where no label is known.
 */
export function detectLocale(rows: readonly Row[]): string {
  const labelled = rows.filter(row => row.field).slice(0, mostRows)
  const scores = Object.entries(allLabels).map(([locale, labels]) => ({
    locale,
    labels,
    score: labelled.reduce((sum, row) => sum + scoreOf(row, labels), 0),
  }))
  const best = Math.max(...scores.map(({ score }) => score))
  const [first, ...others] = scores.filter(({ score }) => score === best)
  if (!first || best === 0) return 'en'
  let fewest = others.length === 0 ? 0 : unreadIn(labelled, first)
  let found = first.locale
  for (const other of others) {
    const unread = fewest === 0 ? 0 : unreadIn(labelled, other)
    if (unread < fewest) [found, fewest] = [other.locale, unread]
  }
  return found
}

/** A known label counts double, and once more where it is the very one that the language writes. */
function scoreOf({ label }: Row, labels: Labels): number {
  const field = labelIndex(labels)(label)
  if (!field) return 0
  return label === labels.fields[field][0] || label === labels.several?.[field] ? 3 : 2
}

/** How many values the words of a language leave unread. */
function unreadIn(
  rows: readonly Row[],
  { locale, labels }: { locale: string; labels: Labels },
): number {
  return rows
    .flatMap(({ field, value }) =>
      field ? readField(field, value, { locale, labels }).problems : [],
    )
    .filter(({ severity }) => severity === 'error').length
}

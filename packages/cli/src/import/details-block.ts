import type { PageLine as Line } from '@reviewkit/comments/import'
import { parseMovieDetails } from '@reviewkit/movie-details'
import type { Movie } from '@reviewkit/schema'
import { looksLikeHeading } from './blocks.ts'
import type { Notes } from './notes.ts'

/** A page cut where its movie details stand. */
export interface DetailsBlock {
  before: Line[]
  after: Line[]
  movie: Partial<Movie>
  /** The language of the labels. */
  locale?: string
}

/** `Label: value`. Chinese and Japanese put no space after their colon. */
const labelled = /^\p{L}[\p{L}\p{M} ()/'’.\u00A0\u202F-]{1,30}(?::(?:\s|$)|：)/u

/** So many facts make a block: a dialogue in the text has names and colons too. */
const fewest = 2

/** The block stands near an end of the text: in a script of a hundred dialogues no other is looked at. */
const mostRuns = 20

/**
 * Finds the block of movie details, three `Label: value` lines or more of which at least two are a
 * movie’s facts, and reads it. The line above that heads it goes with it. What it cannot read of
 * the block is noted.
 */
export function detailsIn(lines: readonly Line[], notes: Notes): DetailsBlock {
  const runs = runsIn(lines)
  const [best] = (runs.length > mostRuns ? [...runs.slice(0, 10), ...runs.slice(-10)] : runs)
    .map(run => {
      const block = lines.slice(run.start, run.end)
      const parsed = parseMovieDetails(block.map(({ text }) => text).join('\n'))
      return { ...run, block, parsed, facts: Object.keys(parsed.movie).length }
    })
    .filter(({ facts }) => facts >= fewest)
    .sort((a, b) => b.facts - a.facts)
  if (!best) return { before: [...lines], after: [], movie: {} }
  const { start, end, block, parsed } = best
  for (const problem of parsed.problems) {
    const line = block[(problem.line ?? 1) - 1]
    notes.problems.push({ ...problem, ...notes.place, ...(line && { line: line.number }) })
  }
  const above = lines[start - 1]
  return {
    before: lines.slice(0, above && looksLikeHeading(above.text) ? start - 1 : start),
    after: lines.slice(end),
    movie: parsed.movie,
    locale: parsed.locale,
  }
}

/** Where three labelled lines or more stand together. */
function runsIn(lines: readonly Line[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (let start = 0; start < lines.length; start += 1) {
    let end = start
    while (labelled.test(lines[end]?.text ?? '')) end += 1
    if (end - start >= 3) runs.push({ start, end })
    start = end
  }
  return runs
}

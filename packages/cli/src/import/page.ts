import {
  collect,
  fromPage,
  isPageCommentHeading,
  type PageLine as Line,
  pageLines,
} from '@reviewkit/comments/import'
import type { Problem } from '@reviewkit/problem'
import type { Comment, Movie, Person, Review } from '@reviewkit/schema'
import { blocksOf } from './blocks.ts'
import { holderOf, isCopyright } from './copyright.ts'
import { detailsIn } from './details-block.ts'
import { isFurniture } from './furniture.ts'
import { markdownOf } from './markdown.ts'
import { type Notes, notesOn } from './notes.ts'

export interface ImportedPage {
  review?: Review
  comments: Comment[]
  /** What could not be placed, line by line, and what the page does not say. */
  problems: Problem[]
}

/**
 * Reads the text of a review page, as a browser copies it, back into a review and its comments.
 * Nothing is made up: what the page does not say is left out, and a line without a place is a
 * problem that quotes it.
 */
export async function importPage(
  source: string,
  options: { file?: string } = {},
): Promise<ImportedPage> {
  const notes = notesOn(options.file)
  if (/^\s*<(!doctype|html|\?xml)/i.test(source)) {
    const hint = 'Open the page, copy all of it, and save that as plain text.'
    notes.error('page-is-html', 'This is the HTML of a page, not its text.', hint)
    return { comments: [], problems: notes.problems }
  }
  const [title, ...lines] = pageLines(source).filter(line => {
    const kept = !isFurniture(line)
    if (!kept) notes.leftOut('furniture-left-out', line, 'belongs to the site, not to the review')
    return kept
  })
  if (!title) {
    notes.error('page-empty', 'There is no text in this file.', 'Copy the whole page.')
    return { comments: [], problems: notes.problems }
  }

  const { text: above, copyright, below } = partsOf(lines, notes)
  const comments = await commentsOf(below)
  const author = authorOf(copyright, comments)
  if (!author) {
    const hint = 'Add a line such as “© 2019 Ann Example” before the comments, and import again.'
    notes.error('author-not-found', 'The page does not say who wrote the review.', hint)
    return { comments, problems: notes.problems }
  }
  const details = detailsIn(above, notes)
  const { bio, text } = withoutAuthor([...details.before, ...details.after], author.name)
  if (!details.movie.title) noteTitle(title, details.locale, notes)
  const review: Review = {
    title: title.text,
    language: details.locale ?? 'en',
    authors: [{ ...author, ...(bio && { bio }) }],
    draft: false,
    tags: [],
    spoilers: 'none',
    movie: { ...unknownMovie, title: title.text, ...details.movie },
    images: [],
    ...(copyright && { copyright: copyright.text }),
    body: markdownOf(blocksOf(text, notes)),
  }
  return { review, comments, problems: notes.problems }
}

const unknownMovie: Omit<Movie, 'title'> = {
  directors: [],
  writers: [],
  cast: [],
  moreCast: false,
  languages: [],
  countries: [],
  genres: [],
  ids: {},
}

function noteTitle({ number }: Line, locale: string | undefined, notes: Notes): void {
  const language = locale === undefined ? ', and set language: where it is not en' : ''
  notes.warning('movie-title-not-found', 'No block of movie details names the film.', {
    line: number,
    hint: `The title of the review stands in for it: write the film’s own under movie${language}.`,
  })
}

/** A page cut at its copyright line, the last before its comments, and at the line that ends them. */
function partsOf(
  lines: readonly Line[],
  notes: Notes,
): { text: Line[]; copyright?: Line; below: Line[] } {
  const isHeading = ({ text }: Line) => isPageCommentHeading(text)
  const firstSign = lines.findIndex(isCopyright)
  const signed = indexFrom(lines, Math.max(firstSign, 0), isHeading)
  // A site's own sign may stand below everything.
  const start = signed < lines.length ? signed : indexFrom(lines, 0, isHeading)
  const end = indexFrom(lines, start, isCopyright)
  for (const line of lines.slice(end)) {
    notes.leftOut('line-not-placed', line, 'stands below the comments')
  }
  const sign = lines.slice(0, start).findLastIndex(isCopyright)
  const copyright = lines[sign]
  if (!copyright) return { text: lines.slice(0, start), below: lines.slice(start, end) }
  for (const line of lines.slice(sign + 1, start)) {
    notes.leftOut('line-not-placed', line, 'stands between the review and its comments')
  }
  return { text: lines.slice(0, sign), copyright, below: lines.slice(start, end) }
}

/** The comments of lines that begin with one. */
async function commentsOf(lines: readonly Line[]): Promise<Comment[]> {
  if (lines.length === 0) return []
  const text = new TextEncoder().encode(lines.map(({ text }) => text).join('\n'))
  const { threads } = await collect(fromPage([text]))
  return threads.flatMap(({ comments }) => comments)
}

/** Where the first line of a kind stands, from a place on; the end where there is none. */
function indexFrom(lines: readonly Line[], start: number, test: (line: Line) => boolean): number {
  for (let index = start; index < lines.length; index += 1) if (test(lines[index]!)) return index
  return lines.length
}

/** Who wrote the review: the comments say so by a badge, the copyright line by a name. */
function authorOf(copyright: Line | undefined, comments: readonly Comment[]): Person | undefined {
  const own = comments.find(({ byReviewAuthor }) => byReviewAuthor)?.author
  if (own) return { name: own.name, ...(own.from && { from: own.from }) }
  const name = copyright && holderOf(copyright)
  return name === undefined ? undefined : { name }
}

/** The words about the author at the head of a text, and the text below: a byline says nothing new. */
function withoutAuthor(lines: readonly Line[], name: string): { bio?: string; text: Line[] } {
  const text = [...lines]
  const dropByline = () => {
    if (text[0]?.text.replace(/^by /i, '').toLowerCase() === name.toLowerCase()) text.shift()
  }
  dropByline()
  const bio = text[0] && introduces(text[0].text, name) ? text.shift()?.text : undefined
  dropByline()
  return { ...(bio !== undefined && { bio }), text }
}

/** Whether a line is its author speaking of themselves: “Hi, I'm Ann”, “Ann Example is a …”. */
function introduces(text: string, name: string): boolean {
  const said = /\b(?:I['’]m|I am|my name is)\s+(?<first>\p{Lu}[\p{L}'’-]*)/iu
  const first = said.exec(text.slice(0, 500))?.groups?.first
  const names = name.toLowerCase().split(/\s+/)
  if (first && names.includes(first.toLowerCase())) return true
  return text.toLowerCase().startsWith(`${name.toLowerCase()} is `)
}

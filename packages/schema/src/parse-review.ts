import type { Problem } from '@reviewkit/problem'
import { compareProblems } from '@reviewkit/problem'
import { cutFrontMatter, type FrontMatter } from './front-matter.ts'
import { judge } from './judge.ts'
import type { Person } from './person.ts'
import { movieFields, readMovie } from './read-movie.ts'
import { readImage, readPerson } from './read-person.ts'
import { readRating } from './read-rating.ts'
import {
  readBoolean,
  readLanguageTag,
  readList,
  readText,
  readToken,
  readWord,
} from './read-values.ts'
import { createReading, type Fields, type Reading, readMap } from './reading.ts'
import { createReport, type Report } from './report.ts'
import { Review } from './review.ts'
import { readYaml } from './yaml-node.ts'

/** What the site knows that a file may leave out. */
export interface ReviewDefaults {
  /** The folder's name. */
  slug?: string
  /** The site's language; `en` where it has none. */
  language?: string
  /** Who writes where a file names nobody. */
  authors?: readonly Person[]
}

export interface ParseReviewOptions {
  /** The name that problems carry. */
  file?: string
  defaults?: ReviewDefaults
}

export interface ParsedReview {
  /** There when no problem is an error. */
  review?: Review
  problems: Problem[]
}

const fields: Fields = {
  title: readText,
  slug: readText,
  language: readLanguageTag,
  author: { as: 'authors', read: readList(readPerson) },
  authors: readList(readPerson),
  published: readToken,
  updated: readToken,
  draft: readBoolean,
  summary: readText,
  tags: readList(readText),
  spoilers: readWord,
  rating: readRating,
  movie: readMovie,
  images: readList(readImage),
  copyright: readText,
}

const examples = {
  title: 'title: and the headline of the review',
  authors: 'author: and your name, or authors: in site.yaml',
  movie: 'movie: on a line of its own, and title: Her below it, indented by two spaces',
  'movie.title': 'title: and the title of the movie, below movie:',
  name: 'name: and the name of the person',
  src: 'src: and the address of the picture',
  alt: 'alt: and what the picture shows, or alt: "" if it only decorates',
  value: 'value: and a number on the scale',
  best: 'best: and the upper end of the scale',
}

/**
 * Reads a review from its file: YAML between two lines of `---`, then Markdown. It takes the forms
 * people write (one name or a list, `2h 6m`, `4.5/5`, `English`) and gives canonical values; the
 * review is there when no problem is an error. All mistakes are told at once, each at the line and
 * column of the very value; only where the YAML itself cannot be read, nothing after that is judged.
 * Never throws. The body is the end of the source, exactly as written, without the blank line
 * below the front matter. Files above 1 MiB, and front matter above 128 KiB, are refused unread.
 *
 * @example
 * const source = '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  runtime: 2h 6m\n---\n\nA film about *listening*.\n'
 * parseReview(source).review?.rating // { value: 4.5, best: 5, worst: 0 }
 * parseReview(source).review?.movie.runtime // 126
 * parseReview(source.replace('4.5/5', '4.5')).problems[0]?.line // 5
 */
export function parseReview(source: string, options: ParseReviewOptions = {}): ParsedReview {
  const { file, defaults = {} } = options
  const report = createReport(source, file)
  const cut = cutFrontMatter(report)
  const review = cut && readReview(cut, report, defaults)
  const problems = report.problems.sort(compareProblems)
  const broken = problems.some(problem => problem.severity === 'error')
  return review === undefined || broken ? { problems } : { review, problems }
}

function readReview(
  cut: FrontMatter,
  report: Report,
  defaults: ReviewDefaults,
): Review | undefined {
  const reading = createReading(report, cut.fence)
  const value = readFrontMatter(cut, reading, defaults)
  if (value === undefined) return undefined
  const review = judge(Review, value, reading, { whole: 'front matter', examples })
  const settled = reading.isRefused(['published']) || reading.isRefused(['draft'])
  if (value.published === undefined && value.draft !== true && !settled) warnOfNoDate(reading)
  reading.warnOfUnknown()
  return review
}

function warnOfNoDate(reading: Reading): void {
  const slip = reading.misspelt(['published'])
  reading.report.warning(slip ?? reading.placeOf(['published']), {
    code: 'published-missing',
    message: 'The review has no date, and feeds will leave it out.',
    path: ['published'],
    hint: slip?.hint ?? 'Write published: and the day, as YYYY-MM-DD.',
  })
}

function readFrontMatter(
  { yaml, offset, body }: FrontMatter,
  reading: Reading,
  { slug, language = 'en', authors = [] }: ReviewDefaults,
): Record<string, unknown> | undefined {
  const root = readYaml(yaml, offset, reading.report)
  if (root === undefined || (root.kind === 'text' && root.told)) return undefined
  if (root.kind !== 'map' && !(root.kind === 'text' && root.blank)) {
    return reading.refuse([], root, {
      code: 'not-a-mapping',
      message: 'The front matter is not a mapping of keys to values.',
      hint: 'Write key: value on each line, for example title: Love, updated.',
    })
  }
  const elsewhere = { movie: Object.keys(movieFields) }
  const written = root.kind === 'map' ? readMap(root, [], fields, reading, elsewhere) : {}
  return {
    language,
    draft: false,
    tags: [],
    spoilers: 'none',
    images: [],
    ...(slug === undefined ? {} : { slug }),
    ...(authors.length === 0 ? {} : { authors: [...authors] }),
    ...written,
    body,
  }
}

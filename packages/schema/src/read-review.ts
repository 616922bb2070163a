import { compareProblems, type Problem } from '@reviewkit/problem'
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
import type { ReadYaml } from './yaml-node.ts'

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

export const reviewFields: Fields = {
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

export const examples = {
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

/** Reads a review from its file, its YAML in one of the ways there are. */
export function readReview(
  source: string,
  { file, defaults = {} }: ParseReviewOptions,
  readYaml: ReadYaml,
): ParsedReview {
  const report = createReport(source, file)
  const cut = cutFrontMatter(report)
  const review = cut && readCut(cut, report, defaults, readYaml)
  const problems = report.problems.sort(compareProblems)
  const broken = problems.some(problem => problem.severity === 'error')
  return review === undefined || broken ? { problems } : { review, problems }
}

function readCut(
  cut: FrontMatter,
  report: Report,
  defaults: ReviewDefaults,
  readYaml: ReadYaml,
): Review | undefined {
  const reading = createReading(report, cut.fence)
  const value = readFrontMatter(cut, reading, defaults, readYaml)
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
  readYaml: ReadYaml,
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
  const written = root.kind === 'map' ? readMap(root, [], reviewFields, reading, elsewhere) : {}
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

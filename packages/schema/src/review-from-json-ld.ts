import { decodeReferences } from '@reviewkit/html'
import { compareProblems, type Problem } from '@reviewkit/problem'
import { date as dateSchema } from './date.ts'
import { type Choice, chooseReview, isMovie } from './json-ld/choose-review.ts'
import { language } from './json-ld/codes.ts'
import { createGraph, deepest, type Found, isObject, type LdNode } from './json-ld/graph.ts'
import { image } from './json-ld/image.ts'
import { markdownOfText } from './json-ld/markdown-of-text.ts'
import { readMovie } from './json-ld/movie.ts'
import { person } from './json-ld/person.ts'
import { rating } from './json-ld/rating.ts'
import {
  createLdReading,
  hold,
  type LdField,
  type LdRead,
  type LdReading,
  many,
  one,
  readNode,
} from './json-ld/reading.ts'
import { commaTexts, date, firstOf, plain, refuseText, text } from './json-ld/words.ts'
import { Review } from './review.ts'

const heldDate: LdRead<string> = (found, reading) => {
  const written = date(found, reading)
  return written === undefined ? undefined : hold(dateSchema(), written, found, reading)
}

const body: LdRead<string> = (found, reading) => {
  const words = plain(found.value)
  return words === undefined ? text(found, reading) : markdownOfText(decodeReferences(words))
}

const fields = (): Record<string, LdField> => ({
  title: one(['name', 'headline'], text),
  language: one(['inLanguage'], language),
  authors: many(['author', 'creator'], person),
  published: one(['datePublished', 'dateCreated'], heldDate),
  updated: one(['dateModified'], heldDate),
  summary: one(['description', 'abstract'], text),
  tags: { from: ['keywords'], read: commaTexts },
  rating: one(['reviewRating'], rating),
  images: many(['image'], image),
  copyright: one(['copyrightNotice'], text),
  body: one(['reviewBody', 'articleBody', 'text'], body),
})

const defaults = {
  language: 'en',
  draft: false,
  tags: [],
  spoilers: 'none',
  images: [],
  body: '',
}

const examples = {
  title: '"name": and the headline of the review',
  authors: '"author": and a Person with a name',
  movie: '"itemReviewed": and a Movie with a name',
}

/**
 * Reads a review from schema.org’s JSON-LD as it is found on the web, from the value that
 * `JSON.parse` gives: a `Review` of a `Movie`, a `Movie` with its `review`, alone, in a list or in an
 * `@graph` with references; single values and lists, names in place of people, ratings as text.
 *
 * What cannot be read is left out with a warning; a title, an author and the movie’s title a review
 * has to have, and without them there is none. What schema.org says and a review has no place for is
 * passed over. Never throws, in linear time: no deeper than 100 levels, no text above 10,000
 * characters but the body. A scale that is not told is 1 to 5, as schema.org has it; a language that
 * is not told is English, as in a file. A text with HTML’s character references is read as they show.
 *
 * What `reviewToJsonLd` wrote comes back, but for what schema.org has no word for: see the README.
 *
 * @param value - parsed JSON, not its text
 * @param options.file - the name that problems carry
 * @returns the review when no problem is an error, and the problems, whose `path` leads into `value`
 *
 * @example
 * const found = {
 *   '@context': 'http://schema.org/',
 *   '@type': 'Movie',
 *   name: 'Her',
 *   duration: 'PT2H6M',
 *   review: { '@type': 'Review', name: 'Love &amp; more', author: 'Ada Moreau', reviewRating: '4/5' },
 * }
 * const { review, problems } = reviewFromJsonLd(found)
 * review?.title // 'Love & more'
 * review?.rating // { value: 4, best: 5, worst: 0 }
 * review?.movie.runtime // 126
 * problems // []
 */
export function reviewFromJsonLd(
  value: unknown,
  { file }: { file?: string } = {},
): { review?: Review; problems: Problem[] } {
  const graph = createGraph(value)
  const reading = createLdReading(graph, file)
  if (graph.tooDeep !== undefined) {
    reading.warn(graph.tooDeep.place, {
      code: 'json-ld-too-deep',
      message: `The data goes more than ${deepest} levels deep, and is not read from here on.`,
      hint: 'Write things side by side in an "@graph".',
    })
  }
  const review = isObject(value) ? readChosen(chooseReview(reading), reading) : notJsonLd(reading)
  const problems = reading.problems.sort(compareProblems)
  const broken = problems.some(problem => problem.severity === 'error')
  return review === undefined || broken ? { problems } : { review, problems }
}

function notJsonLd(reading: LdReading): undefined {
  return reading.error(undefined, {
    code: 'json-ld-not-readable',
    message: 'This is not an object or a list of them.',
    hint: 'Pass the value that JSON.parse gives, not its text.',
  })
}

function readChosen(choice: Choice | undefined, reading: LdReading): Review | undefined {
  if (choice === undefined) {
    return reading.error(undefined, {
      code: 'review-missing',
      message: 'The data holds no review.',
      hint: 'Write an object with "@type": "Review".',
    })
  }
  const { review } = choice
  const item = firstOf(review, ['itemReviewed'])
  const node =
    choice.movie ?? (item && plain(item.value) !== undefined ? nodeNamed(item) : undefined)
  if (!isMovie(node)) {
    return reading.error(node?.place, {
      code: 'not-a-film',
      message: `The review is of a ${[...(node?.types ?? [])].join(' and ').slice(0, 60)}, not of a movie.`,
      hint: 'Write "@type": "Movie" if it is one.',
    })
  }
  const movie: LdField = {
    from: ['itemReviewed'],
    read: values =>
      node === undefined ? refuseText(values.next().value, reading) : readMovie(node, reading),
  }
  // A review that hangs below its movie does not say again what it is of.
  const told =
    node === undefined ? [] : [['itemReviewed', { value: node, place: node.place }] as const]
  const properties = new Map([...review.properties, ...told])
  const shape = { whole: 'review', schema: Review, defaults, examples, needed: true }
  return readNode({ ...review, properties }, { ...shape, fields: { ...fields(), movie } }, reading)
}

/** A movie of which nothing is said but its name. */
function nodeNamed(found: Found): LdNode {
  const properties = new Map([['name', found]])
  return { id: undefined, place: found.place, types: new Set(), properties, top: false }
}

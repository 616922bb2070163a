import * as z from 'zod/mini'
import { date } from './date.ts'
import { Image } from './image.ts'
import { languageTag } from './language.ts'
import { Movie } from './movie.ts'
import { Person } from './person.ts'
import { Rating } from './rating.ts'
import { rule } from './rule.ts'
import { slug } from './slug.ts'
import { text } from './text.ts'

/** The document: what someone thinks of a movie, and all that a page needs to show it. */
export interface Review {
  title: string
  /** Its part of the address. */
  slug?: string
  /** The language it is written in: a BCP 47 tag in canonical form. */
  language: string
  /** At least one. */
  authors: Person[]
  /** The day it came out, `YYYY-MM-DD`, or the instant with its offset. Feeds leave out what has none. */
  published?: string
  updated?: string
  draft: boolean
  /** A sentence or two, without a spoiler. */
  summary?: string
  tags: string[]
  /** How much of the story the words give away. */
  spoilers: 'none' | 'mild' | 'full'
  rating?: Rating
  movie: Movie
  /** Pictures named in the front matter; those of the body are found there. */
  images: Image[]
  copyright?: string
  /** Markdown, exactly as it stands in the file. */
  body: string
}

/**
 * Holds a value to be a `Review`, down to the last list and date. What a file may leave out is
 * filled in by `parseReview`; here everything has to stand.
 *
 * @example
 * Review.safeParse({ title: 'Love, updated' }).success // false
 */
export const Review = z.toZod<Review>()(
  z.object({
    title: text(),
    slug: z.exactOptional(slug()),
    language: languageTag(),
    authors: z.array(Person).check(rule(someone)),
    published: z.exactOptional(date()),
    updated: z.exactOptional(date()),
    draft: z.boolean(),
    summary: z.exactOptional(text()),
    tags: z.array(text()),
    spoilers: z.enum(['none', 'mild', 'full']),
    rating: z.exactOptional(Rating),
    movie: Movie,
    images: z.array(Image),
    copyright: z.exactOptional(text()),
    body: z.string(),
  }),
)

function someone(authors: readonly Person[]) {
  if (authors.length > 0) return undefined
  return {
    code: 'key-missing',
    message: 'The list of authors is empty.',
    hint: 'Write author: and the name of who wrote the review.',
  }
}

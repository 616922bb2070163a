import { z } from 'zod'

/**
 * What a review is as one writes it down in Zod: the same checks and the same canonical value, of
 * the forms that stand in the files of the benchmark. It knows no places, and no words for a mistake.
 */
const text = z.string().regex(/\S/)
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/)
const flag = z
  .enum(['true', 'yes', 'false', 'no'])
  .transform(word => word === 'true' || word === 'yes')
const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .transform(Number)
const address = z.string().regex(/^(?!javascript:)\S.*$/i)
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess(value => (Array.isArray(value) ? value : [value]), z.array(item))

const names = new Map(
  ['en', 'fr', 'de', 'ja'].map(code => [
    new Intl.DisplayNames('en', { type: 'language' }).of(code),
    code,
  ]),
)
const language = text
  .transform(word => names.get(word) ?? word)
  .refine(word => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(word))

const image = z.object({
  src: address,
  alt: z.string(),
  caption: text.optional(),
  credit: text.optional(),
  width: number.optional(),
  height: number.optional(),
})
const personKeys = {
  name: text,
  url: address.optional(),
  from: text.optional(),
  bio: text.optional(),
  image: image.optional(),
}
const named = (value: unknown) => (typeof value === 'string' ? { name: value } : value)
const person = z.preprocess(named, z.object(personKeys))
const castMember = z.preprocess(named, z.object({ ...personKeys, role: text.optional() }))

const rating = z
  .preprocess(
    value => {
      if (typeof value !== 'string') return value
      if (value.endsWith('%')) return { value: value.slice(0, -1), best: '100' }
      const [part, whole] = value.split('/')
      return { value: part, best: whole }
    },
    z.object({ value: number, best: number, worst: number.default(0) }),
  )
  .refine(({ value, best, worst }) => worst < best && value >= worst && value <= best)

const runtime = z
  .string()
  .regex(/^(?:\d+|\d+h \d+m|\d+:\d\d)$/)
  .transform(value => {
    const [first = 0, second] = value.split(/h |m|:/).map(Number)
    return second === undefined ? first : first * 60 + second
  })

const movie = z.preprocess(
  plural({ director: 'directors', writer: 'writers' }),
  z.object({
    title: text,
    originalTitle: text.optional(),
    year: number.optional(),
    released: date.optional(),
    directors: many(person).default([]),
    writers: many(person).default([]),
    cast: many(castMember).default([]),
    moreCast: flag.default(false),
    runtime: runtime.optional(),
    languages: many(language).default([]),
    countries: many(z.string().regex(/^[A-Z]{2}$/)).default([]),
    genres: many(text).default([]),
    certification: text.optional(),
    poster: image.optional(),
    ids: z
      .object({
        imdb: z
          .string()
          .regex(/^tt\d{7,12}$/)
          .optional(),
        tmdb: z.string().regex(/^\d+$/).optional(),
        wikidata: text.optional(),
        letterboxd: text.optional(),
      })
      .default({}),
  }),
)

export const plainReview = z.preprocess(
  plural({ author: 'authors' }),
  z.object({
    title: text,
    slug: text.optional(),
    language: language.default('en'),
    authors: many(person),
    published: date.optional(),
    updated: date.optional(),
    draft: flag.default(false),
    summary: text.optional(),
    tags: many(text).default([]),
    spoilers: z.enum(['none', 'mild', 'full']).default('none'),
    rating: rating.optional(),
    movie,
    images: many(image).default([]),
    copyright: text.optional(),
    body: z.string(),
  }),
)

/** A key in the singular is one in the plural. */
function plural(keys: Record<string, string>) {
  return (value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [keys[key] ?? key, item]))
  }
}

import {
  date,
  type JsonSchema,
  mapping,
  name,
  notBoth,
  oneOrList,
  rating,
  text,
  word,
  yesOrNo,
} from './json-schema/forms.ts'
import { movie } from './json-schema/movie.ts'
import { patternOf } from './json-schema/pattern.ts'
import { castMember, image, person } from './json-schema/people.ts'
import { slugForm } from './slug.ts'

/**
 * The front matter as it is written, as a JSON Schema of 2020-12: what an editor offers and
 * underlines. It describes the values that YAML 1.2 makes of a file, in all the forms that
 * `parseReview` reads. Each file that parses without a problem is accepted. What is accepted and
 * yet has a problem is wrong in a way that no JSON Schema can say: the README lists those codes.
 *
 * The same stands as a file in `@reviewkit/schema/review.schema.json`.
 *
 * @example
 * reviewJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 * reviewJsonSchema.required // ['title', 'movie']
 */
export const reviewJsonSchema: Readonly<Record<string, unknown>> = /* @__PURE__ */ schema()

// A call that bundlers may drop makes the value: who only parses does not load it.
function schema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The front matter of a movie review',
    ...mapping(keys(), ['title', 'movie']),
    allOf: [notBoth('author', 'authors')],
    $defs: { image: image(), person: person(), castMember: castMember() },
  }
}

function keys(): Record<string, JsonSchema> {
  const authors = {
    title: 'Authors',
    description: 'Who wrote the review: one name or a list; a name or a mapping.',
    examples: ['Ada Moreau', { name: 'Ada Moreau', from: 'Lyon' }],
    anyOf: [
      { $ref: '#/$defs/person' },
      { type: 'array', items: { $ref: '#/$defs/person' }, minItems: 1 },
    ],
  }
  return {
    title: {
      title: 'Title',
      description: 'The headline of the review.',
      examples: ['Love, updated'],
      ...text,
    },
    slug: {
      title: 'Slug',
      description: 'Its part of the address. Left out, it is the folder’s name.',
      examples: ['her-2013'],
      ...text,
      pattern: patternOf(slugForm),
    },
    language: {
      title: 'Language',
      description: 'The review is written in it. Left out, it is the site’s, else English.',
      examples: ['en', 'English', 'pt-BR'],
      ...name,
      type: ['string', 'null'],
    },
    author: authors,
    authors,
    published: {
      title: 'Published',
      description: 'The day, or the instant with its offset. Feeds leave out what has none.',
      examples: ['2014-02-13', '2014-02-13T09:30:00+01:00'],
      ...date,
    },
    updated: {
      title: 'Updated',
      description: 'The day of the last change, or the instant with its offset.',
      examples: ['2014-03-01'],
      ...date,
    },
    draft: { title: 'Draft', description: 'Not to be listed yet.', examples: [true], ...yesOrNo },
    summary: {
      title: 'Summary',
      description: 'A sentence or two, without a spoiler.',
      examples: ['A man falls in love with a voice.'],
      ...text,
    },
    tags: {
      title: 'Tags',
      description: 'One or a list.',
      examples: ['love', ['love', 'science fiction']],
      ...oneOrList(text),
    },
    spoilers: {
      title: 'Spoilers',
      description: 'How much of the story the words give away.',
      examples: ['mild'],
      ...word(['none', 'mild', 'full']),
    },
    rating: {
      title: 'Rating',
      description: 'A value on its scale.',
      examples: ['4.5/5', '90%', '★★★★☆', { value: 4.5, best: 5 }],
      ...rating(),
    },
    movie: {
      title: 'Movie',
      description: 'The facts of the movie.',
      examples: [{ title: 'Her', year: 2013 }],
      ...movie(),
    },
    images: {
      title: 'Images',
      description: 'Pictures that go with the review.',
      examples: [{ src: 'lift.jpg', alt: 'Two people in a lift' }],
      ...oneOrList({ $ref: '#/$defs/image' }),
    },
    copyright: {
      title: 'Copyright',
      description: 'The line at the foot.',
      examples: ['© 2014 Ada Moreau'],
      ...text,
    },
  }
}

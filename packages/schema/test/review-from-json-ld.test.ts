import { decodeReferences } from '@reviewkit/html'
import { renderMarkdown } from '@reviewkit/renderer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Review, reviewFromJsonLd, reviewToJsonLd } from '../src/index.ts'
import { reviews } from './random/reviews.ts'

const json = (value: unknown) => JSON.parse(JSON.stringify(value))

/** What schema.org can say of a review: the README’s table, as a function. */
function told({ slug: _, ...review }: Review): unknown {
  const { movie } = review
  const released = Number(movie.released?.slice(0, 4) ?? Number.NaN)
  const year = movie.year ?? (released >= 1870 && released <= 2200 ? released : undefined)
  const all = {
    ...review,
    draft: false,
    spoilers: 'none',
    body: '',
    movie: { ...movie, moreCast: false, year },
  }
  return JSON.parse(JSON.stringify(all), (_key, value) =>
    typeof value === 'string' ? decodeReferences(value) : value,
  )
}

test('what reviewToJsonLd wrote comes back, but for what schema.org cannot say', () => {
  fc.assert(
    fc.property(reviews, review => {
      const result = reviewFromJsonLd(json(reviewToJsonLd(review)))
      expect(result).toEqual({ review: told(review), problems: [] })
    }),
    { numRuns: 250, seed: 20_261_130 },
  )
}, 120_000)

test('with the review’s address, all addresses come back whole', () => {
  const [sample] = fc.sample(reviews, { numRuns: 1, seed: 1 })
  const authors = [{ name: 'Ada', url: '/ada' }]
  const url = 'https://reviews.example/reviews/her/'
  const { review } = reviewFromJsonLd(reviewToJsonLd({ ...sample!, authors, images: [] }, { url }))
  expect(review?.authors).toEqual([{ name: 'Ada', url: 'https://reviews.example/ada' }])
})

const movie = { '@type': 'Movie', name: 'Her' }
const bare = { '@type': 'Review', name: 'Love', author: 'Ada', itemReviewed: movie }
const { review: least } = reviewFromJsonLd(bare)

test('the least that is a review', () => {
  expect(reviewFromJsonLd(bare)).toEqual({
    review: {
      title: 'Love',
      language: 'en',
      authors: [{ name: 'Ada' }],
      draft: false,
      tags: [],
      spoilers: 'none',
      movie: {
        title: 'Her',
        directors: [],
        writers: [],
        cast: [],
        moreCast: false,
        languages: [],
        countries: [],
        genres: [],
        ids: {},
      },
      images: [],
      body: '',
    },
    problems: [],
  })
})

describe('a review is found wherever it stands:', () => {
  const { itemReviewed: _, ...alone } = bare
  const graph = [
    { '@id': '#ada', '@type': 'Person', name: 'Ada' },
    { '@id': '#her', '@type': 'Movie', name: 'Her' },
    { ...bare, author: { '@id': '#ada' }, itemReviewed: { '@id': '#her' } },
  ]
  const expanded = {
    '@type': ['http://schema.org/Review'],
    'http://schema.org/name': [{ '@value': 'Love', '@language': 'en' }],
    'http://schema.org/author': [
      { '@list': [{ 'http://schema.org/name': [{ '@value': 'Ada' }] }] },
    ],
    'http://schema.org/itemReviewed': [
      { '@type': ['http://schema.org/Movie'], 'http://schema.org/name': [{ '@value': 'Her' }] },
    ],
  }
  const places: { place: string; value: unknown }[] = [
    { place: 'alone', value: bare },
    { place: 'in a list', value: [{ '@type': 'WebSite', name: 'A site' }, bare] },
    { place: 'in a list of lists', value: [[[bare]]] },
    { place: 'in a graph, with references', value: { '@graph': graph } },
    { place: 'in a graph, before what it refers to', value: { '@graph': [...graph].reverse() } },
    { place: 'below its movie', value: { ...movie, review: alone } },
    { place: 'below its movie, in a list', value: { ...movie, review: [alone] } },
    { place: 'below a page', value: { '@type': 'WebPage', mainEntity: bare } },
    { place: 'as one of several types', value: { ...bare, '@type': ['BlogPosting', 'Review'] } },
    { place: 'as a critic’s review', value: { ...bare, '@type': 'CriticReview' } },
    { place: 'with http', value: { '@context': 'http://schema.org', ...bare } },
    { place: 'with https and a slash', value: { '@context': 'https://schema.org/', ...bare } },
    {
      place: 'with a mapping',
      value: { '@context': { '@vocab': 'https://schema.org/' }, ...bare },
    },
    { place: 'with a prefix', value: { ...bare, '@type': 'schema:Review' } },
    { place: 'in expanded form', value: [expanded] },
    { place: 'of a movie that is a name', value: { ...bare, itemReviewed: 'Her' } },
    { place: 'of a movie without a type', value: { ...bare, itemReviewed: { name: 'Her' } } },
    {
      place: 'under one @id in two parts',
      value: [
        { '@id': '#r', '@type': 'Review', name: 'Love' },
        { '@id': '#r', author: 'Ada', itemReviewed: movie },
      ],
    },
  ]
  test.each(places)('$place', ({ value }) => {
    expect(reviewFromJsonLd(value)).toEqual({ review: least, problems: [] })
  })

  test('of several, one of a movie that stands for itself, and the others are told', () => {
    const below = {
      ...movie,
      review: [
        { ...alone, name: 'Second' },
        { ...alone, name: 'Third' },
      ],
    }
    const ofBook = { ...bare, itemReviewed: { '@type': 'Book', name: 'Emma' } }
    const { review, problems } = reviewFromJsonLd({ '@graph': [ofBook, below, bare] })
    expect(review?.title).toBe('Love')
    expect(problems.map(({ code, path }) => [code, path?.join(' ')])).toEqual([
      ['review-not-taken', '@graph 0'],
      ['review-not-taken', '@graph 1 review 0'],
      ['review-not-taken', '@graph 1 review 1'],
    ])
  })
})

// One property in the forms it has on the web, and what a review makes of it.
const values: { of: 'review' | 'movie'; property: string; value: unknown; gives: object }[] = [
  // texts
  { of: 'review', property: 'name', value: 1917, gives: { title: '1917' } },
  {
    of: 'review',
    property: 'name',
    value: 'Tom &amp; &#8220;J&#8221;',
    gives: { title: 'Tom & “J”' },
  },
  { of: 'review', property: 'name', value: { '@value': 'Elle' }, gives: { title: 'Elle' } },
  { of: 'review', property: 'description', value: 'Two talk.', gives: { summary: 'Two talk.' } },
  { of: 'review', property: 'abstract', value: 'Two talk.', gives: { summary: 'Two talk.' } },
  { of: 'review', property: 'copyrightNotice', value: '© Ada', gives: { copyright: '© Ada' } },
  { of: 'review', property: 'reviewBody', value: 'It *is*.', gives: { body: 'It \\*is\\*.\n' } },
  { of: 'review', property: 'articleBody', value: 'A\n\nB', gives: { body: 'A\n\nB\n' } },
  { of: 'review', property: 'text', value: '# A', gives: { body: '\\# A\n' } },
  // dates
  {
    of: 'review',
    property: 'datePublished',
    value: '2014-02-13',
    gives: { published: '2014-02-13' },
  },
  {
    of: 'review',
    property: 'dateModified',
    value: '2014-02-13T10:00:00+0100',
    gives: { updated: '2014-02-13T10:00:00+01:00' },
  },
  { of: 'movie', property: 'dateCreated', value: '2013', gives: { year: 2013 } },
  { of: 'movie', property: 'datePublished', value: 2013, gives: { year: 2013 } },
  {
    of: 'movie',
    property: 'datePublished',
    value: '2013-12-18',
    gives: { released: '2013-12-18', year: 2013 },
  },
  // people
  {
    of: 'review',
    property: 'author',
    value: ['Ada', 'Ben'],
    gives: { authors: [{ name: 'Ada' }, { name: 'Ben' }] },
  },
  {
    of: 'review',
    property: 'author',
    value: {
      '@type': 'Organization',
      name: 'The Late Row',
      url: 'https://a.example',
      homeLocation: 'Lyon',
      description: 'We write.',
      image: { '@type': 'ImageObject', contentUrl: 'a.png' },
    },
    gives: {
      authors: [
        {
          name: 'The Late Row',
          url: 'https://a.example',
          from: 'Lyon',
          bio: 'We write.',
          image: { src: 'a.png', alt: '' },
        },
      ],
    },
  },
  {
    of: 'movie',
    property: 'director',
    value: 'Spike Jonze',
    gives: { directors: [{ name: 'Spike Jonze' }] },
  },
  {
    of: 'movie',
    property: 'directors',
    value: [{ name: 'A' }],
    gives: { directors: [{ name: 'A' }] },
  },
  { of: 'movie', property: 'author', value: 'A', gives: { writers: [{ name: 'A' }] } },
  {
    of: 'movie',
    property: 'creator',
    value: [
      { '@type': 'Organization', url: '/company/1' },
      { '@type': 'Person', name: 'A' },
    ],
    gives: { writers: [{ name: 'A' }] },
  },
  {
    of: 'movie',
    property: 'actors',
    value: ['A', { name: 'B' }],
    gives: { cast: [{ name: 'A' }, { name: 'B' }] },
  },
  {
    of: 'movie',
    property: 'actor',
    value: [
      { '@type': 'PerformanceRole', actor: { name: 'A' }, characterName: 'X' },
      { '@type': 'Role', actor: 'B', roleName: 'Y' },
    ],
    gives: {
      cast: [
        { name: 'A', role: 'X' },
        { name: 'B', role: 'Y' },
      ],
    },
  },
  {
    of: 'movie',
    property: 'actor',
    value: [
      { '@type': 'PerformanceRole', actor: { '@id': '#p', name: 'Peter' }, characterName: 'X' },
      { '@type': 'PerformanceRole', actor: { '@id': '#p' }, characterName: 'Y' },
    ],
    gives: { cast: [{ name: 'Peter', role: 'X / Y' }] },
  },
  // ratings
  {
    of: 'review',
    property: 'reviewRating',
    value: 4,
    gives: { rating: { value: 4, best: 5, worst: 1 } },
  },
  {
    of: 'review',
    property: 'reviewRating',
    value: '4/10',
    gives: { rating: { value: 4, best: 10, worst: 0 } },
  },
  {
    of: 'review',
    property: 'reviewRating',
    value: '60%',
    gives: { rating: { value: 60, best: 100, worst: 0 } },
  },
  {
    of: 'review',
    property: 'reviewRating',
    value: '★★★☆☆',
    gives: { rating: { value: 3, best: 5, worst: 0 } },
  },
  {
    of: 'review',
    property: 'reviewRating',
    value: { ratingValue: '4,5' },
    gives: { rating: { value: 4.5, best: 5, worst: 1 } },
  },
  {
    of: 'review',
    property: 'reviewRating',
    value: { ratingValue: '8', bestRating: '10', worstRating: '0' },
    gives: { rating: { value: 8, best: 10, worst: 0 } },
  },
  {
    of: 'review',
    property: 'reviewRating',
    value: { ratingValue: '8/10', bestRating: '10', worstRating: 1 },
    gives: { rating: { value: 8, best: 10, worst: 1 } },
  },
  // running times
  ...['PT2H6M', 'PT126M', 'P0DT2H6M', 'PT7560S', '126 min', 126].map(value => ({
    of: 'movie' as const,
    property: 'duration',
    value,
    gives: { runtime: 126 },
  })),
  {
    of: 'movie',
    property: 'duration',
    value: { '@type': 'Duration', name: 'PT2H' },
    gives: { runtime: 120 },
  },
  {
    of: 'movie',
    property: 'duration',
    value: { value: 2, unitCode: 'HUR' },
    gives: { runtime: 120 },
  },
  {
    of: 'movie',
    property: 'duration',
    value: { value: '126', unitCode: 'MIN' },
    gives: { runtime: 126 },
  },
  // languages and countries
  { of: 'review', property: 'inLanguage', value: 'fr_FR', gives: { language: 'fr-FR' } },
  {
    of: 'movie',
    property: 'inLanguage',
    value: ['English', 'fr'],
    gives: { languages: ['en', 'fr'] },
  },
  {
    of: 'movie',
    property: 'inLanguage',
    value: { '@type': 'Language', name: 'Mandarin (spoken)', alternateName: 'zh' },
    gives: { languages: ['zh'] },
  },
  {
    of: 'movie',
    property: 'countryOfOrigin',
    value: ['US', 'France'],
    gives: { countries: ['US', 'FR'] },
  },
  {
    of: 'movie',
    property: 'countryOfOrigin',
    value: { '@type': 'Country', name: 'USA' },
    gives: { countries: ['US'] },
  },
  // ids
  {
    of: 'movie',
    property: 'sameAs',
    value: [
      'https://en.wikipedia.org/wiki/Her_(film)',
      'http://www.wikidata.org/entity/Q788822',
      'https://www.themoviedb.org/movie/152601-her?language=fr',
      'https://letterboxd.com/film/her/',
      'https://m.imdb.com/fr/title/tt1798709/?ref_=x',
    ],
    gives: { ids: { wikidata: 'Q788822', tmdb: '152601', letterboxd: 'her', imdb: 'tt1798709' } },
  },
  {
    of: 'movie',
    property: 'url',
    value: '/title/tt1798709/',
    gives: { ids: { imdb: 'tt1798709' } },
  },
  {
    of: 'movie',
    property: '@id',
    value: 'http://www.wikidata.org/entity/Q788822',
    gives: { ids: { wikidata: 'Q788822' } },
  },
  {
    of: 'movie',
    property: 'identifier',
    value: 'tt1798709',
    gives: { ids: { imdb: 'tt1798709' } },
  },
  {
    of: 'movie',
    property: 'identifier',
    value: [
      { '@type': 'PropertyValue', propertyID: 'TMDB', value: 152601 },
      { '@type': 'PropertyValue', propertyID: 'EIDR', value: '10.5240/1' },
    ],
    gives: { ids: { tmdb: '152601' } },
  },
  // pictures
  {
    of: 'movie',
    property: 'image',
    value: 'her.jpg',
    gives: { poster: { src: 'her.jpg', alt: '' } },
  },
  { of: 'movie', property: 'image', value: { '@id': 'https://a.example/her.jpg' }, gives: {} },
  {
    of: 'review',
    property: 'image',
    value: [
      'a.jpg',
      {
        '@type': 'ImageObject',
        url: 'b.jpg',
        width: '300px',
        height: { value: 200 },
        caption: 'B',
      },
    ],
    gives: {
      images: [
        { src: 'a.jpg', alt: '' },
        { src: 'b.jpg', alt: '', width: 300, height: 200, caption: 'B' },
      ],
    },
  },
  // lists
  {
    of: 'review',
    property: 'keywords',
    value: 'love, voices,,',
    gives: { tags: ['love', 'voices'] },
  },
  {
    of: 'review',
    property: 'keywords',
    value: ['love', { name: 'a, b' }],
    gives: { tags: ['love', 'a, b'] },
  },
  {
    of: 'movie',
    property: 'genre',
    value: 'Drama, Romance',
    gives: { genres: ['Drama', 'Romance'] },
  },
  {
    of: 'movie',
    property: 'contentRating',
    value: { '@type': 'Rating', name: 'R' },
    gives: { certification: 'R' },
  },
  { of: 'movie', property: 'alternateName', value: 'Elle', gives: { originalTitle: 'Elle' } },
  // nothing at all
  { of: 'movie', property: 'director', value: [null, '', []], gives: {} },
  // what a review has no place for
  { of: 'movie', property: 'productionCompany', value: 'A', gives: {} },
  { of: 'review', property: '__proto__', value: { title: 'x' }, gives: {} },
  { of: 'review', property: 'constructor', value: 'x', gives: {} },
]

test.each(values)('$property of a $of: $value', ({ of, property, value, gives }) => {
  const said = JSON.parse(`{${JSON.stringify(property)}:${JSON.stringify(value)}}`)
  const data =
    of === 'review' ? { ...bare, ...said } : { ...bare, itemReviewed: { ...movie, ...said } }
  const expected =
    of === 'review' ? { ...least, ...gives } : { ...least, movie: { ...least?.movie, ...gives } }
  const { review, problems } = reviewFromJsonLd(data)
  expect(review).toEqual(expected)
  expect(problems.filter(({ code }) => code !== 'reference-unknown')).toEqual([])
})

/** What cannot be read: left out and told, or an error where a review cannot be without it. */
const bad: {
  data: unknown
  severity: 'error' | 'warning'
  code: string
  path: string
  message: string
  hint: string
}[] = [
  // not the data that is read
  ...['{"@type":"Review"}', null, 7, undefined, true].map(data => ({
    data,
    severity: 'error' as const,
    code: 'json-ld-not-readable',
    path: '',
    message: 'This is not an object or a list of them.',
    hint: 'Pass the value that JSON.parse gives, not its text.',
  })),
  ...[{}, [], movie, { '@type': 'ClaimReview' }].map(data => ({
    data,
    severity: 'error' as const,
    code: 'review-missing',
    path: '',
    message: 'The data holds no review.',
    hint: 'Write an object with "@type": "Review".',
  })),
  {
    data: { ...bare, itemReviewed: { '@type': 'TVSeries', name: 'Her' } },
    severity: 'error',
    code: 'not-a-film',
    path: 'itemReviewed',
    message: 'The review is of a TVSeries, not of a movie.',
    hint: 'Write "@type": "Movie" if it is one.',
  },
  // what a review cannot be without
  {
    data: { ...bare, name: undefined },
    severity: 'error',
    code: 'key-missing',
    path: 'name',
    message: 'The review has no title.',
    hint: 'Write "name": and the headline of the review.',
  },
  {
    data: { ...bare, author: [] },
    severity: 'error',
    code: 'key-missing',
    path: 'author',
    message: 'The review has no authors.',
    hint: 'Write "author": and a Person with a name.',
  },
  {
    data: { ...bare, itemReviewed: undefined },
    severity: 'error',
    code: 'key-missing',
    path: 'itemReviewed',
    message: 'The review has no movie.',
    hint: 'Write "itemReviewed": and a Movie with a name.',
  },
  {
    data: { ...bare, itemReviewed: { '@type': 'Movie' } },
    severity: 'error',
    code: 'key-missing',
    path: 'itemReviewed name',
    message: 'The movie has no title.',
    hint: 'Write "name": and the title of the movie.',
  },
  {
    data: { ...bare, author: { '@id': '#nobody' } },
    severity: 'error',
    code: 'reference-unknown',
    path: 'author',
    message: 'Nothing in the data has the @id #nobody.',
    hint: 'Write the thing itself here, or with its "@id" in the "@graph".',
  },
  {
    data: { ...bare, name: { '@type': 'Thing' } },
    severity: 'error',
    code: 'not-text',
    path: 'name',
    message: 'Something else stands where text, or a thing with a name, belongs.',
    hint: 'Write text, or an object with a "name".',
  },
  // what is left out
  {
    data: { ...bare, name: ['Love', 'Amour'] },
    severity: 'warning',
    code: 'value-not-taken',
    path: 'name 1',
    message: 'A review has room for one value here, and the first is taken.',
    hint: 'Write the one that counts first, or alone.',
  },
  {
    data: { ...bare, description: ' &#32; ' },
    severity: 'warning',
    code: 'empty-text',
    path: 'description',
    message: 'Nothing is written here.',
    hint: 'Write the words, or leave the property out.',
  },
  {
    data: { ...bare, description: 'a'.repeat(10_001) },
    severity: 'warning',
    code: 'text-too-long',
    path: 'description',
    message: 'The text is longer than 10000 characters.',
    hint: 'Write what is long in "reviewBody".',
  },
  {
    data: { ...bare, author: ['Ada', { '@type': 'Person', url: '/x' }] },
    severity: 'warning',
    code: 'key-missing',
    path: 'author 1 name',
    message: 'The person has no name.',
    hint: 'Write "name": and the name of the person.',
  },
  {
    data: { ...bare, author: { name: 'Ada', url: 'javascript:alert(1)' } },
    severity: 'warning',
    code: 'address-not-web',
    path: 'author url',
    message: 'The address begins with javascript:, which a page does not open.',
    hint: 'Write an address that begins with https:, or a relative one.',
  },
  {
    data: { ...bare, datePublished: 'February 13, 2014' },
    severity: 'warning',
    code: 'date-not-readable',
    path: 'datePublished',
    message: 'This is not written as a date.',
    hint: 'Write year, month and day as YYYY-MM-DD, for example 2019-03-01.',
  },
  {
    data: { ...bare, datePublished: '2014-02-13 10:00:00' },
    severity: 'warning',
    code: 'date-without-offset',
    path: 'datePublished',
    message: 'The time does not say its offset from UTC, and the day alone is taken.',
    hint: 'Write 2014-02-13T10:00:00Z, or leave the time out: 2014-02-13.',
  },
  {
    data: { ...bare, reviewRating: 8 },
    severity: 'warning',
    code: 'rating-out-of-range',
    path: 'reviewRating',
    message: 'The rating is 8, but its scale ends at 5.',
    hint: 'Write "bestRating" and "worstRating" where the scale is not 1 to 5.',
  },
  {
    data: { ...bare, reviewRating: { ratingValue: 'good' } },
    severity: 'warning',
    code: 'not-a-number',
    path: 'reviewRating ratingValue',
    message: 'good is not a number.',
    hint: 'Write a number in digits, such as 4.5.',
  },
  {
    data: { ...bare, reviewRating: { '@type': 'Rating' } },
    severity: 'warning',
    code: 'key-missing',
    path: 'reviewRating ratingValue',
    message: 'The rating has no value.',
    hint: 'Write "ratingValue": and a number.',
  },
  {
    data: { ...bare, itemReviewed: { ...movie, duration: 'two hours' } },
    severity: 'warning',
    code: 'runtime-not-readable',
    path: 'itemReviewed duration',
    message: 'two hours is not a running time.',
    hint: 'Write an ISO 8601 duration, for example PT2H6M.',
  },
  {
    data: { ...bare, itemReviewed: { ...movie, inLanguage: ['en', 'Klingonisch'] } },
    severity: 'warning',
    code: 'language-unknown',
    path: 'itemReviewed inLanguage 1',
    message: 'No language is called Klingonisch.',
    hint: 'Write its English name or its BCP 47 tag, for example English or en.',
  },
  {
    data: { ...bare, itemReviewed: { ...movie, countryOfOrigin: 'USSR' } },
    severity: 'warning',
    code: 'country-unknown',
    path: 'itemReviewed countryOfOrigin',
    message: 'No country of today is called USSR.',
    hint: 'Write its English name or its ISO 3166-1 code, for example France or FR.',
  },
  {
    data: { ...bare, itemReviewed: { ...movie, image: 'data:image/png;base64,AAAA' } },
    severity: 'warning',
    code: 'address-not-web',
    path: 'itemReviewed image',
    message: 'The address begins with data:, which a page does not open.',
    hint: 'Write an address that begins with https:, or a relative one.',
  },
]

test.each(bad)('$severity $code at $path: $message', row => {
  const { data, severity, code, path, message, hint } = row
  const { review, problems } = reviewFromJsonLd(data, { file: 'her.json' })
  expect(problems.map(problem => ({ ...problem, path: problem.path?.join(' ') }))).toEqual([
    { severity, code, message, file: 'her.json', path, hint },
  ])
  expect(review === undefined).toBe(severity === 'error')
})

const bodies = [
  'Just words.',
  '* no list\n- none\n+ none\n1. none\n2) none',
  '# no heading\nno heading\n===\n---',
  '> no quote\n    no code\n\tno code',
  '`a` *b* _c_ ~~d~~ [e](f) ![g](h) <b>i</b> <!-- j --> &amp;amp; \\k',
  '||no spoiler|| and\n:::spoiler\nnone\n:::',
  'a | b\n--|--\nc | d',
  'a\n:-\nb',
  'https://a.example/x_y_z www.a.example/x*y ada@a.example',
  '[^1] and [x]: y\n[^1]: z',
  '```\nno code\n```\n~~~\nnone\n~~~',
  'One paragraph.\r\n\r\nAnother.',
]

test.each(bodies)('the words %j read the same as Markdown', words => {
  const { review } = reviewFromJsonLd({ ...bare, reviewBody: words })
  const plain = decodeReferences(words).replace(/\s+/g, ' ').trim()
  expect(
    renderMarkdown(review?.body ?? '')
      .text.replace(/\s+/g, ' ')
      .trim(),
  ).toBe(plain)
})

test('any words read the same as Markdown', () => {
  const piece = fc.constantFrom(
    ...'*_`~[]()<>|:#+-=!.&\\"\'1ax \n@/',
    ':::',
    '||',
    'www.',
    'http://',
  )
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => `x${pieces.join('')}`)
  fc.assert(
    fc.property(text, words => {
      const { review } = reviewFromJsonLd({ ...bare, reviewBody: words })
      const plain = decodeReferences(words).replace(/\s+/g, ' ').trim()
      expect(
        renderMarkdown(review?.body ?? '')
          .text.replace(/\s+/g, ' ')
          .trim(),
      ).toBe(plain)
    }),
    { numRuns: 500, seed: 20_261_130 },
  )
})

describe('hostile data takes no longer than its length, and throws nothing:', () => {
  const deep = (open: string, close: string, levels: number) =>
    JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`)
  const circle: Record<string, unknown> = { ...bare }
  circle.itemReviewed = { ...movie, review: circle, director: [circle] }
  const many = Array.from({ length: 20_000 })
  const person = { '@id': '#p', '@type': 'Person', name: 'Ada', description: 'x'.repeat(9000) }
  const cases: { what: string; data: unknown; codes: string[] }[] = [
    {
      what: 'brackets',
      data: deep('[', ']', 400_000),
      codes: ['json-ld-too-deep', 'review-missing'],
    },
    {
      what: 'braces',
      data: deep('{"review":', '}', 100_000),
      codes: ['json-ld-too-deep', 'review-missing'],
    },
    {
      what: 'a name in brackets',
      data: { ...bare, description: deep('[', ']', 400_000) },
      codes: ['json-ld-too-deep'],
    },
    {
      what: 'references in a circle',
      data: [
        { '@id': '#r', ...bare, itemReviewed: { '@id': '#m' } },
        { '@id': '#m', ...movie, review: { '@id': '#r' }, director: { '@id': '#r' } },
      ],
      codes: [],
    },
    { what: 'an object within itself', data: circle, codes: [] },
    {
      what: 'one person in twenty thousand roles',
      data: [
        person,
        {
          ...bare,
          itemReviewed: {
            ...movie,
            actor: many.map((_, index) => ({
              '@type': 'Role',
              actor: { '@id': '#p' },
              roleName: `R${index}`,
            })),
          },
        },
      ],
      codes: [],
    },
    {
      what: 'twenty thousand references to one person',
      data: [person, { ...bare, author: many.map(() => ({ '@id': '#p' })) }],
      codes: [],
    },
    {
      what: 'twenty thousand reviews',
      data: many.map(() => ({ ...bare })),
      codes: many.slice(1).map(() => 'review-not-taken'),
    },
    {
      what: 'a megabyte of one word',
      data: { ...bare, reviewBody: 'www.'.repeat(250_000), keywords: 'a'.repeat(1_000_000) },
      codes: ['text-too-long'],
    },
    {
      what: 'a prototype',
      data: { ...bare, itemReviewed: { ...movie, '@id': '__proto__' } },
      codes: [],
    },
  ]
  test.each(cases)('$what', ({ data, codes }) => {
    const start = performance.now()
    const { problems } = reviewFromJsonLd(data)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(problems.map(({ code }) => code).sort()).toEqual(codes.sort())
  })

  test('anything in the place of anything', () => {
    const property = fc.constantFrom(
      ...'@id @type @graph @list @value name author itemReviewed review actor image url'.split(' '),
      ...'duration datePublished reviewRating ratingValue inLanguage sameAs keywords'.split(' '),
    )
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('Review', 'Movie', '#a', '#b', 'Her', 'PT2H', '2014-02-13'),
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.dictionary(property, tie('value'), { maxKeys: 5 }),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }))
    fc.assert(
      fc.property(value, data => {
        for (const whole of [data, { ...bare, ...Object(data) }]) {
          const { review, problems } = reviewFromJsonLd(whole)
          expect(review !== undefined).toBe(
            problems.every(({ severity }) => severity === 'warning'),
          )
          for (const { path } of problems) expect(path).toBeDefined()
        }
      }),
      { numRuns: 500, seed: 20_261_130 },
    )
  })
})

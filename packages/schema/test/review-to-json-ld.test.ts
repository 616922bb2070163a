import { describe, expect, test } from 'vitest'
import { type Movie, type Review, reviewToJsonLd } from '../src/index.ts'

const movie: Movie = {
  title: 'Her',
  directors: [],
  writers: [],
  cast: [],
  moreCast: false,
  languages: [],
  countries: [],
  genres: [],
  ids: {},
}
const review: Review = {
  title: 'Love, updated',
  language: 'en',
  authors: [{ name: 'Ada Moreau' }],
  draft: false,
  tags: [],
  spoilers: 'none',
  movie,
  images: [],
  body: 'Words.\n',
}

test('what is not known is not written', () => {
  expect(reviewToJsonLd(review)).toStrictEqual({
    '@context': 'https://schema.org',
    '@type': 'Review',
    name: 'Love, updated',
    author: { '@type': 'Person', name: 'Ada Moreau' },
    inLanguage: 'en',
    itemReviewed: { '@type': 'Movie', name: 'Her' },
  })
})

test('a full review is a schema.org Review of a Movie', () => {
  const full: Review = {
    ...review,
    authors: [
      { name: 'Ada Moreau', url: '/ada', from: 'Lyon', bio: 'Ada writes.' },
      { name: 'Ben Okafor', image: { src: 'ben.jpg', alt: '' } },
    ],
    published: '2014-02-13',
    updated: '2014-03-01T09:30:00+01:00',
    summary: 'Two people talk.',
    tags: ['love', 'voices'],
    rating: { value: 9, best: 10, worst: 1 },
    images: [
      {
        src: 'lift.jpg',
        alt: 'A lift',
        caption: 'The lift',
        credit: 'Studio',
        width: 3,
        height: 2,
      },
    ],
    copyright: '© 2014 Ada Moreau',
    movie: {
      ...movie,
      originalTitle: 'Elle',
      year: 2013,
      released: '2013-12-18',
      directors: [{ name: 'Spike Jonze' }],
      writers: [{ name: 'Spike Jonze' }],
      cast: [{ name: 'Joaquin Phoenix', role: 'Theodore' }, { name: 'Amy Adams' }],
      moreCast: true,
      runtime: 126,
      languages: ['en', 'pt-BR'],
      countries: ['US'],
      genres: ['Drama'],
      certification: 'R',
      poster: { src: 'https://img.example/her.jpg', alt: '' },
      ids: { imdb: 'tt1798709', tmdb: '152601', wikidata: 'Q788822', letterboxd: 'her' },
    },
  }
  const url = 'https://reviews.example/reviews/her/'
  expect(reviewToJsonLd(full, { url })).toStrictEqual({
    '@context': 'https://schema.org',
    '@type': 'Review',
    '@id': url,
    url,
    name: 'Love, updated',
    author: [
      {
        '@type': 'Person',
        name: 'Ada Moreau',
        url: 'https://reviews.example/ada',
        homeLocation: { '@type': 'Place', name: 'Lyon' },
        description: 'Ada writes.',
      },
      {
        '@type': 'Person',
        name: 'Ben Okafor',
        image: 'https://reviews.example/reviews/her/ben.jpg',
      },
    ],
    datePublished: '2014-02-13',
    dateModified: '2014-03-01T09:30:00+01:00',
    inLanguage: 'en',
    description: 'Two people talk.',
    keywords: ['love', 'voices'],
    reviewRating: { '@type': 'Rating', ratingValue: 9, bestRating: 10, worstRating: 1 },
    image: {
      '@type': 'ImageObject',
      url: 'https://reviews.example/reviews/her/lift.jpg',
      description: 'A lift',
      caption: 'The lift',
      creditText: 'Studio',
      width: 3,
      height: 2,
    },
    copyrightNotice: '© 2014 Ada Moreau',
    itemReviewed: {
      '@type': 'Movie',
      name: 'Her',
      alternateName: 'Elle',
      dateCreated: '2013-12-18',
      datePublished: '2013-12-18',
      director: { '@type': 'Person', name: 'Spike Jonze' },
      author: { '@type': 'Person', name: 'Spike Jonze' },
      actor: [
        {
          '@type': 'PerformanceRole',
          actor: { '@type': 'Person', name: 'Joaquin Phoenix' },
          characterName: 'Theodore',
        },
        { '@type': 'Person', name: 'Amy Adams' },
      ],
      duration: 'PT2H6M',
      inLanguage: ['en', 'pt-BR'],
      countryOfOrigin: { '@type': 'Country', name: 'US' },
      genre: 'Drama',
      contentRating: 'R',
      image: 'https://img.example/her.jpg',
      sameAs: [
        'https://www.imdb.com/title/tt1798709',
        'https://www.themoviedb.org/movie/152601',
        'https://www.wikidata.org/wiki/Q788822',
        'https://letterboxd.com/film/her',
      ],
    },
  })
})

describe('details', () => {
  test.each([
    { minutes: 45, duration: 'PT45M' },
    { minutes: 60, duration: 'PT1H' },
    { minutes: 120, duration: 'PT2H' },
    { minutes: 51_420, duration: 'PT857H' },
  ])('$minutes minutes are $duration', ({ minutes, duration }) => {
    const node = reviewToJsonLd({ ...review, movie: { ...movie, runtime: minutes } })
    expect(node.itemReviewed).toMatchObject({ duration })
  })

  test('the year stands in for the day of release', () => {
    const node = reviewToJsonLd({ ...review, movie: { ...movie, year: 2013 } })
    expect(node.itemReviewed).toMatchObject({ dateCreated: '2013', datePublished: '2013' })
  })

  test('a movie made in one year and out in the next tells both', () => {
    const shown = { ...movie, year: 2013, released: '2014-02-13' }
    const node = reviewToJsonLd({ ...review, movie: shown })
    expect(node.itemReviewed).toMatchObject({ dateCreated: '2013', datePublished: '2014-02-13' })
  })

  test('one tag with a comma in it is not taken for two', () => {
    expect(reviewToJsonLd({ ...review, tags: ['love, updated'] }).keywords).toEqual([
      'love, updated',
    ])
    expect(reviewToJsonLd({ ...review, tags: ['love'] }).keywords).toBe('love')
  })

  test('a rating of nothing is a rating', () => {
    const node = reviewToJsonLd({ ...review, rating: { value: 0, best: 5, worst: 0 } })
    expect(node.reviewRating).toMatchObject({ ratingValue: 0, bestRating: 5, worstRating: 0 })
  })

  test.each(['', 'not an address', '/her/'])(
    'with the address %j, pictures stay as written',
    url => {
      const images = [{ src: 'a b.jpg', alt: '' }]
      expect(reviewToJsonLd({ ...review, images }, { url }).image).toBe('a b.jpg')
    },
  )

  test('all of it is JSON', () => {
    const node = reviewToJsonLd(review, { url: 'https://reviews.example/' })
    expect(JSON.parse(JSON.stringify(node))).toStrictEqual(node)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Movie, parseReview, Review, stringifyReview } from '../src/index.ts'
import { reviews } from './reviews.ts'

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
  published: '2014-02-13',
  draft: false,
  tags: [],
  spoilers: 'none',
  movie,
  images: [],
  body: 'Words.\n',
}

/** Reads back what was written, and gives the review: the law, for one example. */
function same(value: Review): string {
  const text = stringifyReview(value)
  expect(parseReview(text)).toEqual({ review: value, problems: [] })
  return text
}

test('a full review reads as a person would have written it', () => {
  const full: Review = {
    ...review,
    slug: 'her',
    updated: '2014-03-01T09:30:00+01:00',
    draft: true,
    summary: 'A man listens.\nSomeone answers.',
    tags: ['science fiction', 'love'],
    spoilers: 'mild',
    rating: { value: 4.5, best: 5, worst: 0 },
    authors: [
      { name: 'Ada Moreau', url: 'https://ada.example', from: 'Lyon' },
      {
        name: 'Ben Okafor',
        bio: 'Ben writes about the films that are shown late, and likes them best then.',
      },
    ],
    movie: {
      ...movie,
      originalTitle: '1917',
      year: 2013,
      released: '2013-12-18',
      directors: [{ name: 'Spike Jonze' }],
      cast: [{ name: 'Joaquin Phoenix', role: 'Theodore' }, { name: 'Amy Adams' }],
      moreCast: true,
      runtime: 126,
      languages: ['en', 'no'],
      countries: ['US'],
      genres: ['Drama', 'Romance'],
      certification: 'R',
      poster: { src: 'her.jpg', alt: 'A man in a red shirt: close', width: 300 },
      ids: { imdb: 'tt1798709', tmdb: '152601' },
    },
    images: [{ src: 'lift.jpg', alt: '' }],
    copyright: '© 2014 Ada Moreau',
  }
  expect(same(full)).toBe(`---
title: Love, updated
slug: her
language: en
authors:
  - { name: Ada Moreau, url: "https://ada.example", from: Lyon }
  - name: Ben Okafor
    bio: Ben writes about the films that are shown late, and likes them best then.
published: 2014-02-13
updated: 2014-03-01T09:30:00+01:00
draft: true
summary: |-
  A man listens.
  Someone answers.
tags: [science fiction, love]
spoilers: mild
rating: 4.5/5
movie:
  title: Her
  originalTitle: "1917"
  year: 2013
  released: 2013-12-18
  directors: Spike Jonze
  cast:
    - { name: Joaquin Phoenix, role: Theodore }
    - Amy Adams
  moreCast: true
  runtime: 126
  languages: [en, "no"]
  countries: US
  genres: [Drama, Romance]
  certification: R
  poster: { src: her.jpg, alt: "A man in a red shirt: close", width: 300 }
  ids: { imdb: tt1798709, tmdb: "152601" }
images: { src: lift.jpg, alt: "" }
copyright: © 2014 Ada Moreau
---

Words.
`)
})

describe('words come back as they were, quoted where they must be', () => {
  const titles = [
    { words: 'Love, updated', line: 'title: Love, updated' },
    { words: "Who's Afraid of Virginia Woolf?", line: "title: Who's Afraid of Virginia Woolf?" },
    { words: '12 Angry Men', line: 'title: 12 Angry Men' },
    { words: 'x', line: 'title: x' },
    { words: '1917', line: 'title: "1917"' },
    { words: '10:30', line: 'title: "10:30"' },
    { words: '2012-12-21', line: 'title: "2012-12-21"' },
    { words: '1e3', line: 'title: "1e3"' },
    { words: '0x1F', line: 'title: "0x1F"' },
    { words: '8½', line: 'title: "8½"' },
    { words: 'No', line: 'title: "No"' },
    { words: 'null', line: 'title: "null"' },
    { words: '~', line: 'title: "~"' },
    { words: '[REC]', line: 'title: "[REC]"' },
    { words: '#Alive', line: 'title: "#Alive"' },
    { words: 'Her: a story', line: 'title: "Her: a story"' },
    { words: 'Her:', line: 'title: "Her:"' },
    { words: 'Her #1', line: 'title: "Her #1"' },
    { words: 'M*A*S*H', line: 'title: M*A*S*H' },
    { words: '---', line: 'title: "---"' },
    { words: '...', line: 'title: "..."' },
    { words: ' Her ', line: 'title: " Her "' },
    { words: 'a "quote"', line: 'title: a "quote"' },
    { words: '"quoted"', line: 'title: "\\"quoted\\""' },
    { words: 'back\\slash', line: 'title: back\\slash' },
    { words: 'tab\there', line: 'title: "tab\\there"' },
    { words: 'a\r\nb', line: 'title: "a\\r\\nb"' },
    { words: 'a\u0085b\u2028c', line: 'title: "a\\u0085b\\u2028c"' },
    { words: '\0\ud800', line: 'title: "\\u0000\\ud800"' },
    { words: '\ufeffHer', line: 'title: "\\ufeffHer"' },
    { words: 'مراجعة', line: 'title: مراجعة' },
    { words: '💔', line: 'title: 💔' },
    { words: 'one\n---\ntwo', line: 'title: |-' },
    { words: 'one\ntwo\n', line: 'title: "one\\ntwo\\n"' },
    { words: '  one\ntwo', line: 'title: "  one\\ntwo"' },
  ]
  test.each(titles)('$line', ({ words, line }) => {
    expect(same({ ...review, title: words }).split('\n')[1]).toBe(line)
  })

  const bodies = [
    '',
    '\n',
    '\n\nWords',
    '---\n',
    '---\nx\n---\n',
    '\r\nWords\r\n',
    '\r',
    ' ',
    '\t',
    '\ufeff',
    'no end',
  ]
  test.each(bodies)('the body %j', body => {
    same({ ...review, body })
  })

  test('someone called “a.o.” is not taken for the rest of the cast', () => {
    const cast = [{ name: 'Amy Adams' }, { name: 'a.o.' }]
    expect(same({ ...review, movie: { ...movie, cast } })).toContain('- { name: a.o. }')
    same({ ...review, movie: { ...movie, cast: [{ name: 'and others' }] } })
  })

  test.each([
    { value: 0.1, best: 0.3, worst: 0, line: 'rating: 0.1/0.3' },
    { value: 3, best: 5, worst: 1, line: 'rating: { value: 3, best: 5, worst: 1 }' },
    { value: -1, best: 5, worst: -5, line: 'rating: { value: -1, best: 5, worst: -5 }' },
    { value: 1e-7, best: 1e21, worst: 0, line: 'rating: { value: 1e-7, best: 1e+21 }' },
    { value: -0, best: 5, worst: -0, line: 'rating: { value: -0, best: 5, worst: -0 }' },
  ])('$line', ({ line, ...rating }) => {
    expect(same({ ...review, rating })).toContain(`\n${line}\n`)
  })
})

test('parseReview gives back every valid review that stringifyReview wrote', () => {
  fc.assert(
    fc.property(reviews, value => {
      expect(Review.safeParse(value).error).toBeUndefined()
      expect(parseReview(stringifyReview(value)).review).toEqual(value)
    }),
    { numRuns: 250 },
  )
})

test('what is no review is the caller’s mistake', () => {
  expect(() => stringifyReview({ ...review, title: ' ' })).toThrow(
    new TypeError('stringifyReview: `title` is not as in a review: Nothing is written here.'),
  )
  expect(() => stringifyReview({ ...review, published: '2019-02-30\ndraft: true' })).toThrow(
    TypeError,
  )
})

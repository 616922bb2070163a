import type { Rating, Review } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { renderArticle } from '../src/index.ts'
import { bare, bareMovie, full } from './sample.ts'
import { all, attribute, one, read, text, within } from './tree.ts'

const article = renderArticle(full, { links: { self: '/reviews/dawn/' } })

const classes = [
  'h-review',
  'p-name',
  'p-summary',
  'p-author',
  'p-reviewer',
  'h-card',
  'dt-published',
  'dt-reviewed',
  'dt-updated',
  'e-content',
  'e-description',
  'p-item',
  'h-item',
  'p-rating',
  'p-best',
  'p-worst',
  'p-category',
  'u-photo',
  'u-url',
]

test.each(classes)('the microformat class %s is there', name => {
  expect(all(article, `.${name}`).length).toBeGreaterThan(0)
})

test('author, date and text carry both generations of names', () => {
  expect(attribute(all(article, '.p-author')[0], 'class')).toBe('p-author p-reviewer h-card')
  expect(attribute(one(article, '.dt-published'), 'class')).toBe('dt-published dt-reviewed')
  expect(attribute(one(article, '.dt-published'), 'datetime')).toBe('2026-03-14')
  expect(attribute(one(article, '.e-content'), 'class')).toContain('e-description')
})

test('the byline says who, when, and how long it takes', () => {
  expect(text(one(article, '.rk-byline')).replace(/\s+/g, ' ')).toBe(
    'By Ada Brandt and Bo Lind March 14, 2026 Updated April 2, 2026 1 minute read',
  )
})

test('the film stands above the title', () => {
  expect(text(one(article, '.rk-film'))).toBe('Dawn 2025 directed by Ilse Marwen')
})

test('the film’s card holds poster, details and only links that are ids', () => {
  const card = one(article, '.rk-film-card')
  expect(attribute(within(card, 'img')[0], 'alt')).toBe('A tower')
  expect(text(within(card, 'dl')[0])).toContain('Nadia Verhoef')
  expect(within(card, 'a').map(link => attribute(link, 'href'))).toEqual([
    'https://www.imdb.com/title/tt0000001',
    'https://www.wikidata.org/wiki/Q1',
    'https://letterboxd.com/film/dawn',
  ])
})

test('the author box has name, place and words; an author without any has none', () => {
  const box = one(article, '.rk-authors')
  expect(text(box).replace(/\s+/g, ' ').trim()).toBe(
    'About the author Ada Brandt from Rotterdam Ada mends projectors.',
  )
  expect(all(renderArticle(bare), '.rk-authors')).toEqual([])
})

test('pictures of the front matter stand once: one leads, the text shows its own, the rest follow', () => {
  const sources = all(article, 'img').map(image => attribute(image, 'src'))
  expect(sources).toEqual(['lead.jpg', 'inside.jpg', 'more.jpg', 'poster.jpg', 'ada.jpg'])
  expect(text(one(article, '.rk-lead'))).toBe('Photo: Bo Lind')
})

test('a picture in the text has the size that the front matter declares, by the name it is written with', () => {
  const sized = renderArticle({
    ...bare,
    movie: { ...bareMovie, poster: { src: 'p.jpg', alt: 'A tower', width: 400, height: 600 } },
    images: [{ src: 'a lamp.jpg', alt: 'A lamp', width: 800, height: 450 }],
    body: '![A lamp](<a lamp.jpg>)\n\n![A tower](p.jpg)\n\n![A storm](storm.jpg)',
  })
  const sizes = within(one(sized, '.rk-body'), 'img').map(image => [
    attribute(image, 'width'),
    attribute(image, 'height'),
  ])
  expect(sizes).toEqual([
    ['800', '450'],
    ['400', '600'],
    [undefined, undefined],
  ])
})

const parts: { part: string; without: Partial<Review> }[] = [
  { part: '.rk-standfirst', without: {} },
  { part: '.rk-rating', without: {} },
  { part: '.rk-notice', without: {} },
  { part: '.rk-lead', without: {} },
  { part: '.rk-gallery', without: {} },
  { part: '.rk-colophon', without: {} },
  { part: '.rk-authors', without: {} },
  { part: '.rk-tags', without: {} },
  { part: '.rk-copyright', without: {} },
  { part: '.rk-poster', without: {} },
  { part: '.rk-elsewhere', without: {} },
  { part: '.rk-draft', without: {} },
  { part: 'time', without: {} },
  { part: 'figure', without: {} },
  { part: '.rk-body', without: { body: '\n' } },
  { part: '.p-author', without: { authors: [] } },
]

test.each(parts)('what a review does not have leaves no $part', ({ part, without }) => {
  expect(all(renderArticle({ ...bare, ...without }), part)).toEqual([])
})

const warned = [
  { spoilers: 'none', notices: 0 },
  { spoilers: 'mild', notices: 0 },
  { spoilers: 'full', notices: 1 },
] as const

test.each(warned)('spoilers: $spoilers gives $notices notices', ({ spoilers, notices }) => {
  expect(all(renderArticle({ ...bare, spoilers }), '.rk-notice')).toHaveLength(notices)
})

const ratings: { rating: Rating; locale: string; said: string; stars: number; lit: number }[] = [
  {
    rating: { value: 4.5, best: 5, worst: 0 },
    locale: 'en',
    said: 'Rating: 4.5 out of 5',
    stars: 5,
    lit: 5,
  },
  {
    rating: { value: 4.5, best: 5, worst: 0 },
    locale: 'de',
    said: 'Wertung: 4,5 von 5',
    stars: 5,
    lit: 5,
  },
  {
    rating: { value: 0, best: 5, worst: 0 },
    locale: 'en',
    said: 'Rating: 0 out of 5',
    stars: 5,
    lit: 0,
  },
  {
    rating: { value: 7, best: 10, worst: 1 },
    locale: 'en',
    said: 'Rating: 7 out of 10',
    stars: 5,
    lit: 4,
  },
  {
    rating: { value: 3, best: 4, worst: 0 },
    locale: 'en',
    said: 'Rating: 3 out of 4',
    stars: 4,
    lit: 3,
  },
  {
    rating: { value: 90, best: 100, worst: 0 },
    locale: 'en',
    said: 'Rating: 90 out of 100',
    stars: 5,
    lit: 5,
  },
  // off the scale
  {
    rating: { value: 9, best: 5, worst: 0 },
    locale: 'en',
    said: 'Rating: 9 out of 5',
    stars: 5,
    lit: 5,
  },
  {
    rating: { value: -3, best: 5, worst: -5 },
    locale: 'en',
    said: 'Rating: -3 out of 5',
    stars: 5,
    lit: 0,
  },
  {
    rating: { value: 1, best: 0, worst: 0 },
    locale: 'en',
    said: 'Rating: 1 out of 0',
    stars: 0,
    lit: 0,
  },
]

test.each(ratings)('$rating in $locale is “$said” and $lit of $stars stars', row => {
  const page = renderArticle({ ...bare, rating: row.rating }, { locale: row.locale })
  expect(text(one(page, '.rk-unseen'))).toBe(row.said)
  expect(all(page, '.rk-star')).toHaveLength(row.stars)
  expect(all(page, '.rk-star-lit')).toHaveLength(row.lit)
  expect(attribute(one(page, '.p-rating'), 'value')).toBe(String(row.rating.value))
  expect(attribute(one(page, '.p-best'), 'value')).toBe(String(row.rating.best))
  expect(attribute(one(page, '.p-worst'), 'value')).toBe(String(row.rating.worst))
})

const levels = [
  { body: '# One\n\n## Two', headingLevel: 1, headings: 'h1 h2 h3 h2' },
  { body: '## One\n\n### Two', headingLevel: 1, headings: 'h1 h2 h3 h2' },
  { body: '### One\n\n### Two', headingLevel: 1, headings: 'h1 h2 h2 h2' },
  { body: '## Deep\n\n# High', headingLevel: 1, headings: 'h1 h3 h2 h2' },
  { body: '# One\n\n## Two', headingLevel: 3, headings: 'h3 h4 h5 h4' },
  { body: '# One\n\n## Two', headingLevel: 6, headings: 'h6 h6 h6 h6' },
  { body: 'None.', headingLevel: 2, headings: 'h2 h3' },
]

test.each(levels)(
  '$body under level $headingLevel is $headings',
  ({ body, headingLevel, headings }) => {
    const names = read(renderArticle({ ...bare, body }, { headingLevel }))
      .elements.map(element => element.tagName)
      .filter(name => /^h\d$/.test(name))
    expect(names.join(' ')).toBe(headings)
  },
)

test('two articles on a page share no id when each has its own prefix', () => {
  const ids = ['x-', 'y-'].flatMap(idPrefix =>
    read(renderArticle(full, { idPrefix })).elements.flatMap(e => attribute(e, 'id') ?? []),
  )
  expect(ids.length).toBeGreaterThan(3)
  expect(ids).toEqual([...new Set(ids)])
})

const days = [
  // The day it had where it was written, wherever this test runs.
  { date: '2026-04-02T23:30:00-05:00', locale: 'en', words: 'April 2, 2026' },
  { date: '2026-04-02T00:30:00+13:00', locale: 'en', words: 'April 2, 2026' },
  { date: '2026-04-02', locale: 'de', words: '2. April 2026' },
  { date: '2026-04-02', locale: 'ja', words: '2026年4月2日' },
  { date: 'some day', locale: 'en', words: 'some day' },
]

test.each(days)('$date in $locale is $words', ({ date, locale, words }) => {
  const time = one(renderArticle({ ...bare, published: date }, { locale }), 'time')
  expect(text(time)).toBe(words)
  expect(attribute(time, 'datetime')).toBe(date)
})

test('a person without a safe address is a name', () => {
  const page = renderArticle({ ...bare, authors: [{ name: 'Ada', url: 'javascript:alert(1)' }] })
  expect(text(one(page, '.p-author'))).toBe('Ada')
  expect(attribute(one(page, '.p-author'), 'href')).toBeUndefined()
})

test('a huge review is rendered whole', () => {
  const cast = Array.from({ length: 2000 }, (_, i) => ({ name: `Actor ${i}` }))
  const tags = Array.from({ length: 2000 }, (_, i) => `tag ${i}`)
  const page = renderArticle({ ...bare, tags, movie: { ...bareMovie, cast } })
  expect(all(page, '.p-category')).toHaveLength(2000)
  expect(text(one(page, '.rk-film-card'))).toContain('Actor 1999')
})

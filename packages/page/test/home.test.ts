import type { Review } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { renderHome } from '../src/index.ts'
import { bare, full } from './sample.ts'
import { all, attribute, one, read, text } from './tree.ts'

const site = {
  title: 'The Late Row',
  url: 'https://late.example/',
  language: 'en',
  description: 'From the last seat.',
  authors: [{ name: 'Ada Brandt' }],
}

function entry(title: string, published?: string, more: Partial<Review> = {}) {
  const review = { ...bare, title, ...(published && { published }), ...more }
  return { review, url: `reviews/${encodeURIComponent(title)}/` }
}

const home = renderHome(site, [
  { review: full, url: 'reviews/dawn/' },
  entry('Night bus', '2026-05-01', { draft: true }),
  entry('ضوء', undefined, { language: 'ar' }),
])

test('the home page is a whole, valid document with one h1', () => {
  expect(read(home).errors).toEqual([])
  expect(text(one(home, 'h1'))).toBe('The Late Row')
  expect(text(one(home, 'title'))).toBe('The Late Row')
  expect(attribute(one(home, 'html'), 'lang')).toBe('en')
  expect(all(home, 'link').map(link => attribute(link, 'href'))).toEqual(['https://late.example/'])
})

const orders = [
  { given: ['a 2026-01-01', 'b 2026-02-01', 'c 2025-12-31'], shown: ['b', 'a', 'c'] },
  { given: ['a', 'b 1970-01-01', 'c'], shown: ['b', 'a', 'c'] },
  { given: ['a 2026-01-01', 'b 2026-01-01', 'c 2026-01-01T00:00:00Z'], shown: ['a', 'b', 'c'] },
  { given: ['a 2026-01-01T23:00:00-05:00', 'b 2026-01-02'], shown: ['a', 'b'] },
  { given: ['a soon', 'b 2026-01-02'], shown: ['b', 'a'] },
]

test.each(orders)('$given come as $shown', ({ given, shown }) => {
  const reviews = given.map(row => {
    const [title = '', published] = row.split(' ')
    return entry(title, published)
  })
  expect(all(renderHome(site, reviews), '.rk-entry-title').map(text)).toEqual(shown)
})

test('an entry links to its page, shows its poster from there, and speaks its language', () => {
  const entries = all(home, '.rk-entry')
  expect(entries.map(element => attribute(element, 'lang'))).toEqual(['en', 'en', 'ar'])
  expect(attribute(entries[2], 'dir')).toBe('rtl')
  const titles = all(home, '.u-url').map(link => attribute(link, 'href'))
  expect(titles).toContain('reviews/dawn/')
  expect(attribute(one(home, '.rk-thumb'), 'src')).toBe('reviews/dawn/poster.jpg')
  expect(all(home, '.rk-draft').map(text)).toEqual(['Draft'])
})

const posters = [
  { url: '/reviews/dawn/', src: 'p.jpg', shown: '/reviews/dawn/p.jpg' },
  { url: 'reviews/dawn/index.html?x=/a#b', src: 'p.jpg', shown: 'reviews/dawn/p.jpg' },
  { url: 'dawn.html', src: 'p.jpg', shown: 'p.jpg' },
  { url: '/reviews/dawn/', src: '../p.jpg', shown: '/reviews/dawn/../p.jpg' },
  { url: '/reviews/dawn/', src: '/p.jpg', shown: '/p.jpg' },
  { url: '/reviews/dawn/', src: 'https://example.org/p.jpg', shown: 'https://example.org/p.jpg' },
  { url: '/reviews/dawn/', src: 'javascript:alert(1)', shown: undefined },
]

test.each(posters)('beside $url the poster $src is $shown', ({ url, src, shown }) => {
  const review = { ...bare, movie: { ...bare.movie, poster: { src, alt: 'Poster' } } }
  const thumb = one(renderHome(site, [{ review, url }]), '.rk-thumb')
  expect(attribute(thumb, 'src')).toBe(shown)
})

test('no reviews are said in the language of the site', () => {
  const empty = renderHome({ title: 'Spätreihe', language: 'de' }, [])
  expect(text(one(empty, '.rk-first'))).toBe('Noch keine Kritiken.')
  expect(all(empty, 'ol')).toEqual([])
})

test('hostile words of a site and its reviews are words', () => {
  const words = '</title><script>alert(1)</script>"\''
  const page = renderHome({ title: words, description: words, authors: [{ name: words }] }, [
    entry(words, undefined, { summary: words, movie: { ...bare.movie, title: words } }),
  ])
  expect(all(page, 'script')).toEqual([])
  expect(text(one(page, 'h1'))).toBe(words)
})

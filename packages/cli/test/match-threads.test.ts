import type { ImportedThread } from '@reviewkit/comments/import'
import { parseReview } from '@reviewkit/schema'
import { describe, expect, test } from 'vitest'
import { type Mapping, threadKey, threadMatcher } from '../src/import/match-threads.ts'
import type { SiteReview } from '../src/review-folder.ts'
import { reviewFile } from './site-folder.ts'

const item = (slug: string, title: string): SiteReview => {
  const { review } = parseReview(reviewFile(title))
  if (!review) throw new Error(`the review ${title} cannot be read`)
  return { slug, folder: `/${slug}`, file: '', source: '', review, comments: [], files: [] }
}
const reviews = [
  item('her', 'A voice'),
  item('dawn-1931', 'Dawn'),
  item('amélie', 'Amélie'),
  item('dusk', 'Twice'),
  item('dusk-2', 'Twice'),
  item('حلم', 'A dream'),
]
const matched = (thread: ImportedThread, mappings: Mapping[] = []) =>
  threadMatcher(reviews, mappings).match(thread)?.slug
const at = (url: string): ImportedThread => ({ id: url, url })

const rows: { thread: ImportedThread; slug: string | undefined }[] = [
  // by the last part of the address
  { thread: at('https://reviews.example/reviews/her/'), slug: 'her' },
  { thread: at('http://www.old.example/2014/01/her.html#disqus_thread'), slug: 'her' },
  { thread: at('https://old.example/her/index.php?utm_source=x'), slug: 'her' },
  { thread: at('/HER'), slug: 'her' },
  { thread: at('https://old.example/Ame%CC%81lie'), slug: 'amélie' },
  { thread: at('https://old.example/%D8%AD%D9%84%D9%85/'), slug: 'حلم' },
  // by its id
  { thread: { id: 'her', url: 'https://old.example/?p=7' }, slug: 'her' },
  { thread: { id: 'Dawn-1931' }, slug: 'dawn-1931' },
  // by its title
  { thread: { ...at('/p/7'), title: '  a  VOICE ' }, slug: 'her' },
  { thread: { id: '7', title: 'Ame\u0301lie' }, slug: 'amélie' },
  { thread: { ...at('/dawn-1931'), title: 'A voice' }, slug: 'dawn-1931' },
  // not at all
  { thread: { id: '7', title: 'Twice' }, slug: undefined },
  { thread: { id: '7', title: '' }, slug: undefined },
  { thread: { id: '7' }, slug: undefined },
  { thread: at('https://old.example/'), slug: undefined },
  { thread: at('https://old.example/her/more'), slug: undefined },
  { thread: at('javascript:her'), slug: undefined },
  { thread: { id: '__proto__', title: 'constructor' }, slug: undefined },
]
test.each(rows)('$thread is about $slug', ({ thread, slug }) => {
  expect(matched(thread)).toBe(slug)
})

describe('what a person says', () => {
  const her = at('https://old.example/her/')
  const said: { thread: string; of: ImportedThread }[] = [
    { thread: 'https://old.example/her', of: her },
    { thread: 'http://www.old.example/her/index.html?utm_source=x', of: her },
    { thread: '/her', of: her },
    { thread: 'her-thread', of: { id: 'her-thread', url: 'https://old.example/her/' } },
    { thread: 'https://old.example/?p=7&q=1', of: at('https://old.example/?q=1&p=7') },
  ]
  test.each(said)('by $thread comes first', ({ thread, of }) => {
    expect(matched(of, [{ thread, slug: 'dusk' }])).toBe('dusk')
    expect(matched(of, [{ thread, slug: '' }])).toBeUndefined()
  })

  test.each(['https://other.example/her', '/her/2', 'her'])(
    'by %s is of another thread',
    thread => {
      expect(matched(her, [{ thread, slug: 'dusk' }])).toBe('her')
    },
  )

  const hints = [
    { slug: 'hre', hint: 'Write her, if you mean that one.' },
    { slug: 'xyzzy', hint: 'Write the name of a folder in reviews, or its slug.' },
  ]
  test.each(hints)('of the review $slug, which is not here, is an error', ({ slug, hint }) => {
    const { problems } = threadMatcher(reviews, [{ thread: '/her', slug }])
    expect(problems).toMatchObject([{ severity: 'error', code: 'review-not-found', hint }])
  })
})

test('threads of one page have one key, and those without a page that of their id', () => {
  const keys = [
    at('https://old.example/her/'),
    at('http://www.old.example/her?utm_source=x#y'),
    { id: 'her', url: '//old.example/her' },
    { id: 'her' },
    at('/her'),
  ].map(threadKey)
  expect(new Set(keys.slice(0, 3)).size).toBe(1)
  expect(new Set(keys).size).toBe(3)
})

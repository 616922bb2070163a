import { html } from '@reviewkit/html'
import { mf2 } from 'microformats-parser'
import { expect, test } from 'vitest'
import {
  type RenderThreadOptions,
  renderThread,
  type Thread,
  type ThreadPage,
} from '../src/index.ts'
import { c, thread } from './thread-builder.ts'

const baseUrl = 'https://reviews.example/her/'

type Item = ReturnType<typeof mf2>['items'][number]

/** What a reader of microformats finds: one who collects comments from the pages of others. */
function read(source: Thread | ThreadPage, options: Partial<RenderThreadOptions> = {}) {
  const renderBody: RenderThreadOptions['renderBody'] = ({ body }) => html`<p>${body}</p>`
  return mf2(String(renderThread(source, { renderBody, ...options })), { baseUrl }).items
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'properties' in value

const commentsOn = ({ properties }: Item) => (properties.comment ?? []).filter(isItem)

/** `a(b c)`, by the permalinks of comments; in square brackets what is no comment on what holds it. */
function shape(items: readonly Item[]): string {
  const told = items.map(item => {
    const name = String(item.properties.url?.[0] ?? item.properties.name?.[0]).replace(/.*#c-/, '')
    const below = [
      shape(commentsOn(item)),
      ...(item.children ?? []).map(child => `[${shape([child])}]`),
    ]
    const inside = below.filter(Boolean).join(' ')
    return inside === '' ? name : `${name}(${inside})`
  })
  return told.join(' ')
}

test('a comment has its author, date, words and permalink', () => {
  const author = { name: 'Ann', url: 'https://ann.example/', from: 'Europe' }
  const posted = '2026-11-20T10:00:00+01:00'
  const change = { author, posted, edited: '2026-11-21', body: 'Yes & no' }
  const [item] = read(thread(c('a', change)), { urlOf: ({ id }) => `?comment=${id}#c-${id}` })
  expect(item!.type).toEqual(['h-cite'])
  expect(item!.properties).toEqual({
    author: [
      expect.objectContaining({
        type: ['h-card'],
        properties: { name: ['Ann'], url: ['https://ann.example/'] },
      }),
    ],
    published: [posted],
    updated: ['2026-11-21'],
    url: ['https://reviews.example/her/?comment=a#c-a'],
    content: [{ html: '<p>Yes &amp; no</p>', value: 'Yes & no' }],
  })
})

const threads: { what: string; built: Thread; found: string }[] = [
  { what: 'roots', built: thread(c('a'), c('b')), found: 'a b' },
  {
    what: 'replies',
    built: thread(c('a', c('b', c('d')), c('e')), c('f')),
    found: 'a(b(d) e) f',
  },
  {
    what: 'a run of replies that folds',
    built: thread(c('a', ...'bcdefghi'.split('').map(id => c(id, c(`${id}2`))))),
    found: 'a(b(b2) c(c2) d(d2) e(e2) f(f2) g(g2) h(h2) i(i2))',
  },
  {
    what: 'a fold of what is deep',
    built: thread(c('a', c('b', c('d', c('e', c('f', c('g')), c('h')))))),
    found: 'a(b(d(e(f h [g]))))',
  },
  {
    what: 'a tombstone',
    built: thread(c('a', c('b', { status: 'deleted' }, c('d'))), c('e')),
    found: 'a(This comment was deleted(d)) e',
  },
]

test.each(threads)('$what: every comment once, in what it answers', ({ built, found }) => {
  expect(shape(read(built))).toBe(found)
})

test('in a fold, what answers another comment names it', () => {
  const built = thread(c('a', c('b', c('d', c('e', c('f', c('g')))))))
  const [a] = read(built)
  const [[e]] = [commentsOn(commentsOn(commentsOn(a!)[0]!)[0]!)]
  expect(e!.children?.map(({ properties }) => properties['in-reply-to'])).toEqual([
    // a bare fragment is left to the reader by this parser
    ['#c-f'],
  ])
})

test('a page is read like a thread, and its way on is no comment', () => {
  const built = thread(c('a', c('b'), c('d')), c('e'))
  const page = built.page({ first: 1, replies: 1 })
  expect(shape(read(page, { moreUrl: cursor => `?after=${cursor}` }))).toBe('a(b)')
})

test('a name or an address that is not one makes no other comment', () => {
  const author = { name: '<i class="h-cite">', url: 'javascript:alert(1)' }
  const [item, ...others] = read(thread(c('a', { author, posted: 'someday' })))
  expect(others).toEqual([])
  expect(item!.properties.author).toEqual([
    expect.objectContaining({ properties: { name: ['<i class="h-cite">'] } }),
  ])
  expect(item!.properties.published).toEqual(['someday'])
})

import { type Branch, buildThread, type ThreadPage } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { type DiscussionOptions, renderPage } from '../src/index.ts'
import { bare } from './sample.ts'
import { all, attribute, one, text, within } from './tree.ts'

const comment = (id: string, parent?: string): Comment => ({
  id,
  ...(parent !== undefined && { parent }),
  author: { name: `Author of ${id}` },
  byReviewAuthor: false,
  posted: '2026-11-20',
  body: `Words of ${id}`,
  status: 'published',
  version: 1,
  statusVersion: 0,
})
const replies = Array.from({ length: 6 }, (_, n) => comment(`r${n}`, 'a'))
const given = [comment('a'), comment('b'), comment('c'), ...replies]
const thread = buildThread(given)
const action = '/comments/dawn'

function page(comments: ThreadPage | Branch, options: DiscussionOptions = { action }) {
  return renderPage(bare, { comments, discussion: options })
}

/** The words and addresses of the links in what has a class. */
const links = (html: ReturnType<typeof page>, name: string) =>
  all(html, name)
    .flatMap(element => within(element, 'a'))
    .map(link => [text(link), attribute(link, 'href')])

test('a page of comments counts them all and links to what it has no room for', () => {
  const first = thread.page({ first: 2, replies: 3, sort: 'newest' })
  const html = page(first, { action, sort: 'newest' })
  expect(text(one(html, '#comments-title'))).toBe('9 comments')
  expect(links(html, '.rk-more-replies')).toEqual([
    ['3 more replies', `?sort=newest&after=${first.items[0]!.more!.cursor}#comments`],
  ])
  expect(links(html, '.rk-thread-next')).toEqual([
    ['More comments', `?sort=newest&after=${first.pageInfo.endCursor}#comments`],
  ])
})

test('a page offers other orders, and tells its own', () => {
  const html = page(thread.page({ sort: 'newest' }), { action, sort: 'newest' })
  const nav = one(html, '.rk-discussion-links')
  expect(attribute(nav, 'aria-label')).toBe('Order of comments')
  expect(links(html, '.rk-discussion-links')).toEqual([
    ['Oldest first', '?sort=oldest#comments'],
    ['Newest first', '?sort=newest#comments'],
    ['Latest activity first', '?sort=active#comments'],
  ])
  const current = within(nav, 'a').filter(link => attribute(link, 'aria-current') === 'true')
  expect(current.map(text)).toEqual(['Newest first'])
  expect(all(page(buildThread([comment('a')]).page()), '.rk-discussion-links')).toEqual([])
})

test('a permalink leads to a comment wherever it stands', () => {
  const html = page(thread.page())
  expect(all(html, '.u-url').map(link => attribute(link, 'href'))).toContain('?comment=a#c-a')
})

test('one comment stands below what it answers, with a way to the whole discussion', () => {
  const html = page(thread.branch('r2')!, { action, replyTo: 'r2' })
  expect(all(html, '.rk-comment').map(article => attribute(article, 'id'))).toEqual(['c-a', 'c-r2'])
  expect(links(html, '.rk-in-reply-to')).toEqual([['Author of a', '#c-a']])
  expect(links(html, '.rk-discussion-links')).toEqual([['Show the whole discussion', '?#comments']])
  expect(text(one(html, '#comment-form-title'))).toBe('Reply to Author of r2')
})

test('a closed discussion can be read, and has neither form nor links to one', () => {
  const closed = buildThread(given, { locked: true })
  for (const html of [page(closed.page()), page(closed.branch('a')!)]) {
    expect(text(one(html, '.rk-thread-locked'))).toBe('This discussion is closed')
    expect(all(html, 'form')).toEqual([])
    expect(all(html, '.rk-comment-actions')).toEqual([])
  }
})

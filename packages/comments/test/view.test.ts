import type { Comment } from '@reviewkit/schema'
import { describe, expect, test } from 'vitest'
import { buildThread, type Viewer } from '../src/index.ts'
import { c, comments } from './thread-builder.ts'

/**
 * Who sees what of a comment: its words; its words as of one that waits; its empty place, with the
 * reply that it holds; or nothing at all.
 */
const table: {
  status: Comment['status']
  holding: 'a reply' | 'none'
  reader: string
  author: string
  moderator: string
}[] = [
  { status: 'published', holding: 'none', reader: 'words', author: 'words', moderator: 'words' },
  { status: 'published', holding: 'a reply', reader: 'words', author: 'words', moderator: 'words' },
  { status: 'pending', holding: 'none', reader: 'nothing', author: 'waits', moderator: 'waits' },
  { status: 'pending', holding: 'a reply', reader: 'place', author: 'waits', moderator: 'waits' },
  { status: 'spam', holding: 'none', reader: 'nothing', author: 'waits', moderator: 'spam' },
  { status: 'spam', holding: 'a reply', reader: 'place', author: 'waits', moderator: 'spam' },
  {
    status: 'deleted',
    holding: 'none',
    reader: 'nothing',
    author: 'nothing',
    moderator: 'nothing',
  },
  { status: 'deleted', holding: 'a reply', reader: 'place', author: 'place', moderator: 'place' },
]

const viewers: Record<'reader' | 'author' | 'moderator', Viewer[]> = {
  reader: [{ role: 'reader' }, { role: 'author' }, { role: 'author', ownComments: new Set(['x']) }],
  author: [
    { role: 'author', id: 'u-1' },
    { role: 'reader', id: 'u-1' },
    { role: 'reader', ownComments: new Set(['it']) },
  ],
  moderator: [{ role: 'moderator' }, { role: 'moderator', id: 'u-1' }],
}

describe.each(table)('a $status comment that holds $holding', ({ status, holding, ...sights }) => {
  const author = status === 'deleted' ? {} : { author: { name: 'Ann', id: 'u-1' } }
  const replies = holding === 'none' ? [] : [c('reply')]
  const given = comments(c('it', { status, ...author }, ...replies), c('other'))
  const rows = (['reader', 'author', 'moderator'] as const).flatMap(who =>
    viewers[who].map(viewer => ({ who, viewer, sight: sights[who] })),
  )

  test.each(rows)('is to a $who ($viewer): $sight', ({ viewer, sight }) => {
    const built = buildThread(given)
    const { items, pageInfo } = built.page({ viewer })
    const item = items.find(({ comment }) => comment.id === 'it')
    const seen = item?.comment
    const shown =
      seen === undefined
        ? 'nothing'
        : seen.status === 'deleted'
          ? 'place'
          : { published: 'words', pending: 'waits', spam: 'spam' }[seen.status]
    expect(shown).toBe(sight)
    expect(item?.replies.length ?? 0).toBe(seen === undefined ? 0 : replies.length)
    expect(seen?.body).toBe(
      sight === 'nothing' ? undefined : sight === 'place' ? '' : 'Words of it',
    )
    expect(seen?.author).toEqual(
      sight === 'nothing' || sight === 'place' ? undefined : { name: 'Ann', id: 'u-1' },
    )
    const hasWords = sight !== 'nothing' && sight !== 'place'
    expect(pageInfo.total).toBe(1 + replies.length + (hasWords ? 1 : 0))
    expect(built.branch('it', { viewer })?.item.comment).toEqual(seen)
  })
})

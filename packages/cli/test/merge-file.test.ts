import { mergeComments } from '@reviewkit/comments'
import { type Comment, parseComments, stringifyComments } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeFile } from '../src/import/merge-file.ts'
import { commentLine } from './site-folder.ts'

const comment = (id: string, posted: string, rest: Partial<Comment> = {}): Comment => ({
  id,
  author: { name: 'Wim' },
  byReviewAuthor: false,
  posted,
  body: `Words of ${id}.`,
  status: 'published',
  version: 1,
  statusVersion: 0,
  ...rest,
})

const place = { file: 'comments.ndjson', source: 'isso' }
const merge = (text: string, ...lists: Comment[][]) => mergeFile(text, lists, place)
const written = (...comments: Comment[]) => stringifyComments(comments)
const ids = (text: string) => parseComments(text).comments.map(({ id }) => id)

describe('the lines', () => {
  test('that do not change stay as they are written, whatever they are', () => {
    const own =
      '\uFEFF\n{ "id": "z", "posted": "2024-01-01", "byReviewAuthor":false,"body":"x","status":"published","version":1,"statusVersion":0,"mood":"good" }\r\n\n'
    const { content, outcomes } = merge(own, [comment('a', '2020-01-01')])
    expect(content).toBe(`${own}${written(comment('a', '2020-01-01'))}`)
    expect(outcomes).toEqual([{ added: 1, changed: 0, same: 0 }])
  })

  test('without an end get one, where something follows', () => {
    const own = commentLine('z', 'x').trimEnd()
    expect(merge(own, []).content).toBe(own)
    expect(merge(own, [comment('a', '2020-01-01')]).content).toMatch(/\}\n\{.*\}\n$/)
  })

  test('that are new come last, by their dates, equal ones as they came', () => {
    const lists = [
      [comment('c', '2020-03-01'), comment('a', '2020-01-01T23:00:00-02:00')],
      [comment('b', '2020-01-02T00:30:00Z'), comment('d', '2020-03-01')],
    ]
    expect(ids(merge(commentLine('z', 'x'), ...lists).content)).toEqual(['z', 'b', 'a', 'c', 'd'])
  })

  test('that changed change in their place', () => {
    const own = written(comment('a', '2020-01-01'), comment('b', '2020-01-02'))
    const later = comment('a', '2020-01-01', { body: 'Other.', edited: '2021-01-01' })
    const { content, outcomes } = merge(own, [later, comment('b', '2020-01-02')])
    expect(content).toBe(written(later, comment('b', '2020-01-02')))
    expect(outcomes).toEqual([{ added: 0, changed: 1, same: 1 }])
  })

  test('of one comment that stands twice are merged where the first stands', () => {
    const own = written(comment('a', '2020-01-01'), comment('a', '2020-01-01', { version: 2 }))
    const { content, outcomes } = merge(own, [comment('a', '2020-01-01', { version: 3 })])
    expect(parseComments(content).comments.map(({ version }) => version)).toEqual([3, 2])
    expect(outcomes).toEqual([{ added: 0, changed: 1, same: 0 }])
  })

  test('that cannot be read are left alone with all others', () => {
    const own = `${commentLine('z', 'x')}{"id":\n`
    const { content, problems } = merge(own, [comment('a', '2020-01-01')])
    expect(content).toBe(own)
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['json-not-readable', 2],
      ['comments-not-merged', undefined],
    ])
  })
})

describe('a deletion', () => {
  const tombstone = comment('a', '2020-01-01', { status: 'deleted', body: '' })
  delete tombstone.author
  test('here is not undone by what comes', () => {
    expect(merge(written(tombstone), [comment('a', '2020-01-01')]).content).toBe(written(tombstone))
  })
  test('that comes is done here', () => {
    expect(merge(written(comment('a', '2020-01-01')), [tombstone]).content).toBe(written(tombstone))
  })
})

describe('an id that stands for another comment here', () => {
  const here = written(comment('1', '2001-01-01', { body: 'From elsewhere.' }))

  test('is told apart, with the replies to it, and so again', () => {
    const coming = [
      comment('2', '2020-01-03', { parent: '1' }),
      comment('1', '2020-01-02'),
      comment('3', '2020-01-04', { parent: '2' }),
    ]
    const { content, problems } = merge(here, coming)
    expect(problems).toEqual([])
    expect(parseComments(content).comments.map(({ id, parent }) => [id, parent])).toEqual([
      ['1', undefined],
      ['isso-1', undefined],
      ['2', 'isso-1'],
      ['3', '2'],
    ])
    expect(merge(content, coming)).toEqual({
      content,
      outcomes: [{ added: 0, changed: 0, same: 3 }],
      problems: [],
    })
  })

  test('is the same comment where author and words are, and its date was mended', () => {
    const mended = comment('1', '2001-01-02', { body: 'From elsewhere.' })
    expect(merge(here, [mended]).outcomes).toEqual([{ added: 0, changed: 0, same: 1 }])
  })

  const taken = [
    {
      name: 'the other id is taken as well',
      here: written(comment('1', '2001-01-01'), comment('isso-1', '2002-01-01', { body: 'x' })),
      id: '1',
    },
    {
      name: 'the other id would be too long',
      here: written(comment('x'.repeat(64), '2001-01-01', { body: 'x' })),
      id: 'x'.repeat(64),
    },
  ]
  test.each(taken)('is told where $name', ({ here, id }) => {
    const { content, problems } = merge(here, [comment(id, '2020-01-02', { body: 'y' })])
    expect(content).toBe(here)
    expect(problems).toMatchObject([{ severity: 'error', code: 'comment-id-taken' }])
  })

  test('is told where it comes twice for two comments', () => {
    const { content, problems } = merge(
      '',
      [comment('1', '2020-01-01')],
      [comment('1', '2020-01-02', { body: 'y' })],
    )
    expect(ids(content)).toEqual(['1'])
    expect(problems).toMatchObject([{ code: 'comment-id-taken' }])
  })
})

const anyComment = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    body: fc.string(),
    version: fc.nat(2),
    statusVersion: fc.nat(2),
    status: fc.constantFrom<Comment['status'][]>('published', 'pending', 'spam', 'deleted'),
    up: fc.nat(3),
  })
  .map(({ id, up, ...rest }) =>
    comment(id, `2020-01-0${'abcd'.indexOf(id) + 1}`, { ...rest, votes: { up, down: 0 } }),
  )

test('twice is as once, and each id is what its states make together', () => {
  fc.assert(
    fc.property(
      fc.array(anyComment),
      fc.array(anyComment),
      fc.array(anyComment),
      (here, one, two) => {
        const text = written(...new Map(here.map(each => [each.id, each])).values())
        const once = merge(text, one, two)
        expect(merge(once.content, one, two).content).toBe(once.content)
        const { comments } = parseComments(once.content)
        for (const each of comments) {
          const states = [...parseComments(text).comments, ...one, ...two].filter(
            ({ id }) => id === each.id,
          )
          expect(each).toEqual(states.reduce(mergeComments))
        }
        expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length)
      },
    ),
  )
})

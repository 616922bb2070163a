import { expect, test } from 'vitest'
import { createThreadTable, pageOf } from '../../src/import/thread-table.ts'

test.each([
  { one: 'http://quietrow.example/her/', other: 'https://quietrow.example/her' },
  { one: 'https://www.quietrow.example/her', other: 'https://quietrow.example/her' },
  { one: 'https://QUIETROW.example/her', other: 'https://quietrow.example/her' },
  { one: 'https://quietrow.example/her#disqus_thread', other: 'https://quietrow.example/her' },
  { one: 'https://quietrow.example/?p=7&utm_source=mail', other: 'https://quietrow.example/?p=7' },
  { one: 'https://quietrow.example:443/', other: 'https://quietrow.example' },
])('$one is the page $other', ({ one, other }) => expect(pageOf(one)).toBe(pageOf(other)))

test.each([
  { one: 'https://quietrow.example/?p=7', other: 'https://quietrow.example/?p=8' },
  { one: 'https://quietrow.example/her', other: 'https://quietrow.example/Her' },
  { one: 'https://quietrow.example/her', other: 'https://other.example/her' },
  { one: 'https://quietrow.example/her', other: 'https://quietrow.example:8080/her' },
  { one: 'no address', other: 'no address either' },
])('$one is not the page $other', ({ one, other }) => expect(pageOf(one)).not.toBe(pageOf(other)))

test('threads of one page are one, which is open where one of them is', () => {
  const { threadOf } = createThreadTable()
  const own = { id: '', title: 'Her' }
  const first = threadOf({ ...own, url: 'http://quietrow.example/her/', locked: true })
  expect(first).toEqual({
    id: 'http://quietrow.example/her/',
    url: 'http://quietrow.example/her/',
    title: 'Her',
    locked: true,
  })
  expect(threadOf({ ...own, url: 'https://quietrow.example/her', locked: true })).toBe(first)
  expect(first.locked).toBe(true)
  expect(threadOf({ ...own, url: 'https://www.quietrow.example/her', locked: false })).toBe(first)
  expect(first.locked).toBeUndefined()
})

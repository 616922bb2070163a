import { expect, test, vi } from 'vitest'
import type { Posted } from '../src/index.ts'
import { serving } from './support/serving.ts'

test('the site is told of a new comment once it is kept, and of a retry not again', async () => {
  const told: Posted[] = []
  const { visitor, store } = serving({
    notify: async posted => {
      expect(await store.get(posted.thread, posted.comment.id)).toBeDefined()
      told.push(posted)
    },
  })
  const ann = visitor()
  const comment = await ann.post({ nonce: 'n1', body: 'I **cried**.' })
  await ann.post({ nonce: 'n1', body: 'I **cried**.' })
  expect(told).toEqual([
    {
      thread: 'her',
      url: `/reviews/her/?comment=${comment.id}#c-${comment.id}`,
      comment,
      excerpt: 'I cried.',
    },
  ])
})

test('a message tells nothing that a spoiler hides', async () => {
  const excerpts: string[] = []
  const { visitor } = serving({ notify: ({ excerpt }) => void excerpts.push(excerpt) })
  await visitor().post({
    body: 'She ||leaves|| him.\n\n:::spoiler[The end]\nAll leave.\n:::\n\nSad.',
  })
  expect(excerpts).toEqual(['She … him. Sad.'])
})

test('neither an edit nor what is refused is told', async () => {
  const notify = vi.fn()
  const { visitor } = serving({ notify })
  const ann = visitor()
  await ann.post({ body: '' })
  expect(notify).not.toHaveBeenCalled()
  const { id } = await ann.post()
  await ann.json('PATCH', `/comments/her/${id}`, { body: 'Hm.' })
  await ann.send(`/comments/her/${id}`, { method: 'DELETE' })
  expect(notify).toHaveBeenCalledTimes(1)
})

test('a message that cannot be sent is told to the log, and the comment stands', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failure = new Error('no mail today')
  const { visitor } = serving({ notify: () => Promise.reject(failure) })
  const ann = visitor()
  const answer = await ann.json('POST', '/comments/her', { name: 'Ann', body: 'Hi' })
  expect(answer.status).toBe(201)
  expect(log).toHaveBeenCalledWith(failure)
  log.mockRestore()
})

test('who wrote the review bears its badge, as the sign-in says and not the client', async () => {
  const { visitor } = serving({
    identify: request => ({
      id: 'u1',
      name: 'Ann',
      role: 'reader',
      reviewAuthor: request.headers.get('x-session') === 'author',
    }),
  })
  const sent = { body: 'Thank you.', byReviewAuthor: true }
  const badges = []
  for (const session of ['author', 'somebody']) {
    const headers = { 'x-session': session }
    const answer = await visitor().json('POST', '/comments/her', sent, headers)
    badges.push((await answer.json()).comment.byReviewAuthor)
  }
  expect(badges).toEqual([true, false])
})

import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createCommentServer } from '../src/index.ts'
import { listen } from './support/listen.ts'
import { temporaryStore } from './support/serving.ts'

const started = async () => {
  const store = temporaryStore()
  const { base, close } = await listen(
    base =>
      createCommentServer({
        store,
        moderate: 'none',
        origins: [base],
        pageOf: thread => (thread === 'her' ? '/reviews/her/' : undefined),
      }).fetch,
  )
  onTestFinished(close)
  return { base, store }
}

test('on a real port a person posts, sees, edits and deletes', async () => {
  const { base } = await started()
  const form = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(base + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Origin: base, Cookie: cookie },
      redirect: 'manual',
    })
  const posted = await form('/comments/her', { name: 'שרה', body: 'I *cried*. 🎬', nonce: 'n' })
  expect(posted.status).toBe(303)
  const id = posted.headers.get('location')?.split('#c-')[1]
  const cookie = posted.headers.getSetCookie()[0]?.split(';')[0]
  const page = await (await fetch(`${base}/comments/her`)).json()
  expect(page.items[0].comment).toMatchObject({ id, author: { name: 'שרה' } })
  expect(page.items[0].html).toContain('<em>cried</em>')
  expect((await form(`/comments/her/${id}/edit`, { body: 'x' })).status).toBe(403)
  expect((await form(`/comments/her/${id}/edit`, { body: 'x' }, cookie)).status).toBe(303)
  expect((await form(`/comments/her/${id}/delete`, {}, cookie)).status).toBe(303)
  expect((await (await fetch(`${base}/comments/her`)).json()).items).toEqual([])
})

test('a body without end is refused on the wire', async () => {
  const { base, store } = await started()
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(`${base}/comments/her`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
    })
    sending.on('response', answer => {
      resolve(answer.statusCode)
      sending.destroy()
    })
    sending.on('error', reject)
    const more = () => {
      if (!sending.destroyed) sending.write(' '.repeat(16_384), more)
    }
    more()
  })
  expect(status).toBe(413)
  expect(await store.list('her')).toEqual([])
})

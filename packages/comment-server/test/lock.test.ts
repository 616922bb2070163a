import { expect, test } from 'vitest'
import { refused, serving } from './support/serving.ts'

const served = () => {
  const all = serving({
    identify: request =>
      request.headers.get('x-session') === 'boss'
        ? { id: 'm1', name: 'Moderator', role: 'moderator' }
        : undefined,
  })
  const boss = { 'x-session': 'boss' }
  const lock = (locked: unknown) => all.visitor().json('PATCH', '/comments/her', { locked }, boss)
  return { ...all, boss, lock }
}

test('a closed discussion takes neither new comments nor edits, and says so', async () => {
  const { visitor, lock } = served()
  const ann = visitor()
  const { id } = await ann.post()
  expect(await (await lock(true)).json()).toEqual({ locked: true })
  const post = await ann.json('POST', '/comments/her', { name: 'Ann', body: 'And…' })
  expect(await refused(post)).toBe('403 thread-locked')
  const edit = await ann.json('PATCH', `/comments/her/${id}`, { body: 'Else' })
  expect(await refused(edit)).toBe('403 thread-locked')
  expect((await (await ann.get()).json()).pageInfo).toMatchObject({ total: 1, locked: true })
  // what one wrote can be taken back all the same
  expect((await ann.send(`/comments/her/${id}`, { method: 'DELETE' })).status).toBe(200)
})

test('a moderator writes in a closed discussion, and opens it again', async () => {
  const { visitor, lock, boss } = served()
  await lock(true)
  const word = await visitor().json('POST', '/comments/her', { body: 'Closed for now.' }, boss)
  expect(word.status).toBe(201)
  const open = await visitor().form('/comments/her/lock', { locked: 'false' }, boss)
  expect([open.status, open.headers.get('location')]).toEqual([303, '/reviews/her/'])
  await visitor().post({ body: 'Thanks.' })
  expect(await visitor().sees()).toBe('Closed for now. Thanks.')
})

test('nobody but a moderator closes a discussion, and not without saying so', async () => {
  const { visitor, lock } = served()
  const ann = await visitor().json('PATCH', '/comments/her', { locked: true })
  expect(await refused(ann)).toBe('403 moderators-only')
  for (const locked of [undefined, 1, 'yes', null]) {
    expect(await refused(await lock(locked))).toBe('422 locked-unknown')
  }
})

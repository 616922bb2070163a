import { describe, expect, test } from 'vitest'
import { serving } from './support/serving.ts'

/** The value of an attribute or the text of the first element of a page that a pattern finds. */
const found = (page: string, pattern: RegExp) => pattern.exec(page)?.[1]

const cases: { fields: Record<string, string>; status: number; says: string }[] = [
  {
    fields: { name: 'Ann', body: '  ', nonce: 'n1' },
    status: 422,
    says: 'The comment has no words. Write something in the field Comment.',
  },
  {
    fields: { name: '', body: 'my words', nonce: 'n1', parent: '' },
    status: 422,
    says: 'The comment has no name. Write a name, or a pen name.',
  },
  {
    fields: { name: 'Ann', body: 'x'.repeat(10_001), nonce: 'n1' },
    status: 422,
    says: 'The comment is longer than 10,000 characters. Say it in fewer words.',
  },
]
test.each(cases)(
  'a form refused ($says) comes back with what was typed',
  async ({ fields, status, says }) => {
    const { visitor, store } = serving()
    const answer = await visitor().form('/comments/her', fields)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const page = await answer.text()
    expect(page).toContain(`<p>${says}</p>`)
    expect(found(page, /<textarea[^>]*>([^<]*)</)?.trim()).toBe(fields.body?.trim())
    expect(found(page, /name="name"[^>]* value="([^"]*)"/) ?? '').toBe(fields.name)
    expect(found(page, /name="nonce" value="([^"]*)"/)).toBe('n1')
    expect(page).toContain('<a href="/reviews/her/">')
    expect(await store.list('her')).toEqual([])
  },
)

test('the form that comes back is labelled, ties the field to its fault, and needs no script', async () => {
  const { visitor } = serving()
  const answer = await visitor().form('/comments/her', { name: '', body: 'my words' })
  const page = await answer.text()
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).toContain('<label for="name">')
  expect(page).toMatch(/<input id="name"[^>]*aria-invalid="true" aria-describedby="why"/)
  expect(page).toContain('<label for="body">')
  expect(page).not.toMatch(/<textarea[^>]*aria-invalid/)
  expect(page).toContain('role="alert"')
  expect(page).not.toMatch(/<script|<style|style=/)
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('sent again with what was missing, it is one comment', async () => {
  const { visitor } = serving()
  const ann = visitor()
  const fields = { name: '', body: 'my words', nonce: 'n1' }
  await ann.form('/comments/her', fields)
  const answer = await ann.form('/comments/her', { ...fields, name: 'Ann' })
  expect(answer.status).toBe(303)
  expect(await ann.sees()).toBe('my words')
})

test('a form that was used before comes back with another nonce', async () => {
  const { visitor } = serving()
  const ann = visitor()
  const fields = { name: 'Ann', body: 'first', nonce: 'n1' }
  await ann.form('/comments/her', fields)
  const answer = await ann.form('/comments/her', { ...fields, body: 'second' })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  const nonce = found(page, /name="nonce" value="([\w-]{22})"/)
  expect(nonce).toBeDefined()
  await ann.form('/comments/her', { ...fields, body: 'second', nonce: nonce ?? '' })
  expect(await ann.sees()).toBe('first second')
})

test('a reply to what is not there comes back as a comment of its own', async () => {
  const { visitor } = serving()
  const answer = await visitor().form('/comments/her', { name: 'A', body: 'x', parent: 'none' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).not.toContain('name="parent"')
})

describe('what sending again cannot help', () => {
  test('someone else’s comment: the new words are there to copy', async () => {
    const { visitor } = serving()
    const { id } = await visitor().post()
    const answer = await visitor().form(`/comments/her/${id}/edit`, { body: 'my long edit' })
    expect(answer.status).toBe(403)
    const page = await answer.text()
    expect(page).toMatch(/<textarea[^>]* readonly>\s*my long edit</)
    expect(page).not.toContain('<form')
  })

  test('a foreign page: no button that would send its words as the visitor’s', async () => {
    const { visitor } = serving()
    const ann = visitor()
    await ann.post()
    ann.origin = 'https://evil.example'
    const answer = await ann.form('/comments/her', { name: 'Ann', body: 'planted' })
    expect(answer.status).toBe(403)
    const page = await answer.text()
    expect(page).toMatch(/<textarea[^>]* readonly>\s*planted</)
    expect(page).not.toMatch(/<form|<button/)
  })

  test('a file form, which is not read: a page says what to send', async () => {
    const answer = await serving().visitor().send('/comments/her', {
      method: 'POST',
      body: '--x--',
      type: 'multipart/form-data; boundary=x',
    })
    expect(answer.status).toBe(415)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('no such thread: a page without a way back', async () => {
    const answer = await serving().visitor().form('/comments/none', { name: 'A', body: 'x' })
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('Back to the discussion')
  })
})

const hostile = [
  '"><script>alert(1)</script>',
  "' onfocus=alert(1) autofocus x='",
  '</textarea><script>alert(1)</script>',
  '\r\nSet-Cookie: x=y',
  '\u0000\u202e&lt;b&gt;',
]
test.each(hostile)('the words %j come back as text and nothing else', async words => {
  const fields = { name: words, body: words, parent: words, nonce: `${words} `, website: words }
  const answer = await serving().visitor().form('/comments/her', fields)
  expect(answer.status).toBe(422)
  expect([...answer.headers.keys()]).not.toContain('set-cookie')
  const page = await answer.text()
  expect(page).not.toMatch(/<script|<[^>"]*onfocus|<b>/)
})

import { expect, test } from 'vitest'
import { ReviewkitArticle } from '../src/index.ts'

test('on a server there are no elements, and importing the class does no harm', () => {
  expect('customElements' in globalThis).toBe(false)
  expect(ReviewkitArticle.observedAttributes).toEqual(['src'])
})

test('on a server there is nothing to register in, and importing the registration does no harm', async () => {
  await expect(import('../src/define.ts')).resolves.toBeDefined()
  expect('customElements' in globalThis).toBe(false)
})

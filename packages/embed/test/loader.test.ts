import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleLoader } from './support/bundle.ts'
import { hold, open } from './support/site.ts'
import { documentOf, openWorld, type World } from './support/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  for (const slug of ['her', 'dawn']) {
    world.reviews.put(`/${slug}/embed.json`, open(documentOf([['p', {}, `About ${slug}`]])))
  }
  world.host.put('/own/embed.json', open(documentOf([['p', {}, 'Our own']])))
}, 60_000)
afterAll(() => world?.close())

const quote = (cite: string, words = 'A review') =>
  `<blockquote class="reviewkit" cite="${cite}">${words}</blockquote>`

test('each quote that names a review becomes that review', async () => {
  const { page, complaints } = await world.visit(
    `${quote(`${world.reviews.origin}/her/`)}<p>between</p>${quote(`${world.reviews.origin}/dawn/`)}${quote('own/')}`,
  )
  for (const words of ['About her', 'About dawn', 'Our own']) await page.getByText(words).waitFor()
  expect(
    await page.locator('main > *').evaluateAll(all => all.map(({ localName }) => localName)),
  ).toEqual(['reviewkit-article', 'p', 'reviewkit-article', 'reviewkit-article'])
  expect(complaints).toEqual([])
  await page.context().close()
})

test('until the review is there, and where it cannot be read, the quote is shown as it was', async () => {
  const held = hold()
  world.reviews.put('/slow/embed.json', held.answer)
  const { page } = await world.visit(quote(`${world.reviews.origin}/slow/`))
  const fallback = page.locator('blockquote.reviewkit')
  await held.asked
  expect(await fallback.isVisible()).toBe(true)
  await page.evaluate(() => {
    const told = new Promise(resolve => addEventListener('reviewkit-error', () => resolve('told')))
    Reflect.set(globalThis, 'told', told)
  })
  held.release('not a review')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'told'))).toBe('told')
  expect(await fallback.isVisible()).toBe(true)
  await page.context().close()
})

const left = [
  { what: 'without an address', html: '<blockquote class="reviewkit">A quote</blockquote>' },
  { what: 'with an empty address', html: quote('', 'A quote') },
  { what: 'of another class', html: '<blockquote cite="/own/">A quote</blockquote>' },
  { what: 'that is no quote', html: '<q class="reviewkit" cite="/own/">A quote</q>' },
  {
    what: 'that stands in an element already',
    html: `<reviewkit-article>${quote('/own/', 'A quote')}</reviewkit-article>`,
  },
]

test.each(left)('what is $what stays as it is', async ({ html }) => {
  const { page } = await world.visit(html + quote('/own/'))
  await page.getByText('Our own').waitFor()
  expect(await page.locator('main').innerHTML()).toContain(html)
  expect(await page.getByText('Our own').count()).toBe(1)
  expect(await page.getByText('A quote').isVisible()).toBe(true)
  await page.context().close()
})

test('a second copy of the loader does no harm', async () => {
  const { page, complaints } = await world.visit(
    `${quote('/own/')}<script src="/loader.js"></script><script defer src="/loader.js?again"></script>`,
  )
  await page.getByText('Our own').waitFor()
  await page.evaluate(
    () =>
      new Promise(resolve => {
        const script = document.createElement('script')
        script.addEventListener('load', resolve)
        script.src = '/loader.js'
        document.body.append(script)
      }),
  )
  expect(await page.locator('reviewkit-article').count()).toBe(1)
  expect(complaints.filter(text => !text.includes('404'))).toEqual([])
  await page.context().close()
})

test('it leaves no name in the page', async () => {
  const { page } = await world.visit(quote('/own/'))
  await page.getByText('Our own').waitFor()
  const names = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}))
    return Object.getOwnPropertyNames(globalThis).filter(name => !usual.has(name))
  })
  // A frame is the window’s property 0, and what the browser drives the page with begins with `__`.
  expect(names.filter(name => name !== '0' && !name.startsWith('__'))).toEqual([])
  await page.context().close()
})

test('it stays under 10 kB, and brings no Markdown with it', async () => {
  const { script, sources } = await bundleLoader()
  expect(gzipSync(script).length).toBeLessThan(10_000)
  expect(sources.filter(path => !path.startsWith('src/'))).toEqual([
    '../html/src/url.ts',
    '../renderer/src/word-lists.ts',
    '../renderer/src/profiles/lists.ts',
    '../renderer/src/allow-list.ts',
  ])
})

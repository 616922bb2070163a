import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arabic, english, sample } from './support/sample.ts'
import { open } from './support/site.ts'
import { documentOf, openWorld, type World } from './support/world.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>'
let world: World

beforeAll(async () => {
  world = await openWorld()
  const arabicTexts = { language: 'ar', direction: 'rtl' }
  world.reviews.put('/en/embed.json', open(documentOf([sample(english)])))
  world.reviews.put('/ar/embed.json', open(documentOf([sample(arabic)], arabicTexts)))
  for (const path of ['/en/a.svg', '/ar/a.svg']) {
    world.reviews.put(path, open(picture, 'image/svg+xml'))
  }
}, 60_000)
afterAll(() => world?.close())

async function show(style: string, { slug = 'en', width = 1280 } = {}): Promise<Page> {
  const { page } = await world.visit(
    `<style>${style}</style><h1>A page</h1><reviewkit-article src="${world.reviews.origin}/${slug}/"></reviewkit-article>`,
    { viewport: { width, height: 800 } },
  )
  await page.locator('.rk-copyright').waitFor()
  return page
}

/** Grey on white, and on black, at just 7:1; and the page of somebody who set no colours. */
const hosts = [
  { what: 'with no colours of its own', style: '' },
  { what: 'in dark grey on white', style: 'html { background: #fff; color: #595959 }' },
  { what: 'in light grey on black', style: 'html { background: #000; color: #959595 }' },
]

describe.each(hosts)('on a page $what', ({ style }) => {
  test.each(['en', 'ar'])('axe-core finds nothing in the review (%s)', async slug => {
    const page = await show(style, { slug })
    await page.evaluate(axe)
    const found = await page.evaluate(async () => {
      const { violations, passes } = await Reflect.get(globalThis, 'axe').run()
      return {
        violations: violations.flatMap(
          (rule: { id: string; nodes: { failureSummary: string }[] }) =>
            rule.nodes.map(node => `${rule.id}: ${node.failureSummary}`),
        ),
        looked: passes.some((rule: { id: string }) => rule.id === 'color-contrast'),
      }
    })
    expect(found).toEqual({ violations: [], looked: true })
    await page.context().close()
  })
})

test.each([
  { slug: 'en', width: 320 },
  { slug: 'ar', width: 320 },
  { slug: 'en', width: 1280 },
  { slug: 'ar', width: 1280 },
])('nothing sticks out of a window $width wide ($slug)', async ({ slug, width }) => {
  const page = await show('', { slug, width })
  const out = await page.locator('reviewkit-article').evaluate(host => {
    const { left, right } = host.getBoundingClientRect()
    return [...(host.shadowRoot?.querySelectorAll(':not(.rk-unseen, table *)') ?? [])]
      .filter(element => element.getClientRects().length > 0)
      .filter(element => {
        const box = element.getBoundingClientRect()
        return box.left < left - 1 || box.right > right + 1
      })
      .map(element => element.outerHTML.slice(0, 80))
  })
  expect(out).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  await page.context().close()
})

test('it takes the type and the colours of its host, and the accent where one is set', async () => {
  const page = await show(
    'main { color: rgb(1, 2, 3); font: italic 20px Georgia } reviewkit-article { --rk-accent: rgb(4, 5, 6) }',
  )
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => {
        const { color, fontFamily, fontStyle } = getComputedStyle(element)
        return [color, fontFamily, fontStyle]
      })
  expect(await look('.rk-body p')).toEqual(['rgb(1, 2, 3)', 'Georgia', 'italic'])
  expect(await look('.rk-body a')).toEqual(['rgb(4, 5, 6)', 'Georgia', 'italic'])
  await page.context().close()
})

test('covered words are neither read nor found until they are uncovered, by hand or by key', async () => {
  const page = await show('')
  const sentence = page.locator('p', { has: page.locator('.rk-spoiler') })
  const words = page.locator('.rk-spoiler-text')
  const toggle = page.getByRole('checkbox', { name: 'Show spoiler' })
  expect(await sentence.innerText()).toBe('Before, , after.')
  expect(await sentence.ariaSnapshot()).not.toContain('part')
  await words.click({ force: true })
  expect(await sentence.innerText()).toBe('Before, they part, after.')
  await toggle.press('Space')
  expect(await words.locator('em').isVisible()).toBe(false)
  await toggle.press('Space')
  expect(await words.locator('em').isVisible()).toBe(true)
  await page.context().close()
})

test('in forced colours a covered spoiler still has an outline', async () => {
  const { page } = await world.visit(
    `<reviewkit-article src="${world.reviews.origin}/en/"></reviewkit-article>`,
    { forcedColors: 'active' },
  )
  const spoiler = page.locator('.rk-spoiler')
  await spoiler.waitFor()
  expect(await spoiler.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid')
  await page.context().close()
})

test('hidden, it is not there', async () => {
  const page = await show('')
  await page.evaluate(() => document.querySelector('reviewkit-article')?.setAttribute('hidden', ''))
  expect(await page.locator('.rk-title').isVisible()).toBe(false)
  await page.context().close()
})

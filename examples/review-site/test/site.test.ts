import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type Served, serve } from 'reviewkit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const example = dirname(dirname(fileURLToPath(import.meta.url)))
/** Evaluated from outside the page, so that the page’s policy, which allows no script, stays in force. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The example, in a folder that a test may write into. */
const folder = mkdtempSync(join(tmpdir(), 'reviewkit-site-'))
let browser: Browser
let served: Served

beforeAll(async () => {
  cpSync(join(example, 'site.yaml'), join(folder, 'site.yaml'))
  cpSync(join(example, 'reviews'), join(folder, 'reviews'), { recursive: true })
  browser = await chromium.launch(inject('browser'))
  served = await serve(folder, { port: 0 })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every review of the example is without a problem', () => {
  expect(served.problems).toEqual([])
})

test('there are at least six reviews, in at least three languages', () => {
  expect(served.reviews.length).toBeGreaterThanOrEqual(6)
  expect(new Set(served.reviews.map(({ review }) => review.language)).size).toBeGreaterThan(2)
})

/** Opens a page and tells what it complained of, and which other hosts it asked. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('requestfailed', request => complaints.push(`${request.url()} failed`))
  page.on('response', response => {
    if (response.status() >= 400) complaints.push(`${response.url()} is ${response.status()}`)
  })
  page.on('request', request => {
    if (new URL(request.url()).origin !== new URL(served.url).origin) {
      complaints.push(`${request.url()} is another host`)
    }
  })
  await page.goto(new URL(path, served.url).href, { waitUntil: 'load' })
  return { page, complaints, close: () => context.close() }
}

/** What axe-core, which the page has loaded, finds against WCAG 2.2 AA and its own good practices. */
async function violations(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run()
    return violations.flatMap((found: { id: string; nodes: { failureSummary: string }[] }) =>
      found.nodes.map(node => `${found.id}: ${node.failureSummary}`),
    )
  })
}

const screens = [
  { screen: 'wide, light', width: 1280, colorScheme: 'light' },
  { screen: 'wide, dark', width: 1280, colorScheme: 'dark' },
  { screen: 'narrow, light', width: 360, colorScheme: 'light' },
  { screen: 'narrow, dark', width: 360, colorScheme: 'dark' },
] as const

const paths = ['/', ...readdirSync(join(example, 'reviews')).map(slug => `/reviews/${slug}/`)]

test.each(paths)(
  '%s asks no other host, complains of nothing, fits every screen, and satisfies axe-core on it',
  async path => {
    // Without motion the colours of one screen do not fade into those of the next while axe-core looks.
    const { page, complaints, close } = await open(path, { reducedMotion: 'reduce' })
    const broken = await page.$$eval('img', async images => {
      for (const image of images) image.loading = 'eager'
      const loaded = await Promise.allSettled(images.map(image => image.decode()))
      return images.filter((_, index) => loaded[index]?.status === 'rejected').map(({ src }) => src)
    })
    expect(broken).toEqual([])
    await page.evaluate(axe)
    for (const { screen, width, colorScheme } of screens) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      const needed = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(needed, screen).toBeLessThanOrEqual(width)
      expect(await violations(page), screen).toEqual([])
    }
    expect(complaints).toEqual([])
    await close()
  },
  30_000,
)

describe('a discussion, without JavaScript', () => {
  const withoutScript = { javaScriptEnabled: false }

  /** Writes a comment into the form that a page shows. */
  async function write(page: Page, name: string, body: string) {
    await page.locator('#comment-form input[name=name]').fill(name)
    await page.locator('#comment-form textarea').fill(body)
    await page.locator('#comment-form button').click()
  }
  const commentWith = (page: Page, text: string) =>
    page.locator('article.rk-comment').filter({ hasText: text }).last()

  test('a comment that is sent stands in the page, for everyone', async () => {
    const ann = await open('/reviews/her/', withoutScript)
    await write(ann.page, 'Ann', 'The *colours* stayed with me.')
    expect(await commentWith(ann.page, 'stayed with me').innerHTML()).toContain('<em>colours</em>')
    const ben = await open('/reviews/her/', withoutScript)
    expect(await commentWith(ben.page, 'stayed with me').count()).toBe(1)
    await ann.close()
    await ben.close()
  })

  test('a reply stands under the comment it answers', async () => {
    const { page, close } = await open('/reviews/her/', withoutScript)
    await write(page, 'Cem', 'A first thought about the city.')
    await commentWith(page, 'A first thought')
      .getByRole('link', { name: /^Reply/ })
      .click()
    await write(page, 'Cem', 'And a second one under it.')
    const first = page.locator('li').filter({ hasText: 'A first thought' }).last()
    expect(await first.locator('ol').textContent()).toContain('And a second one under it.')
    await close()
  })

  test('its author, and nobody else, can edit and delete it', async () => {
    const dora = await open('/reviews/her/', withoutScript)
    await write(dora.page, 'Dora', 'Somethin misspelt.')
    const stranger = await open('/reviews/her/', withoutScript)
    expect(await commentWith(stranger.page, 'misspelt').getByText('Edit').count()).toBe(0)

    await commentWith(dora.page, 'misspelt').getByRole('link', { name: /^Edit/ }).click()
    await dora.page.locator('#comment-form textarea').fill('Something well spelt.')
    await dora.page.locator('#comment-form button').click()
    expect(await commentWith(dora.page, 'Something well spelt.').count()).toBe(1)

    await commentWith(dora.page, 'well spelt')
      .getByRole('button', { name: /^Delete/ })
      .click()
    expect(await dora.page.getByText('Something well spelt.').count()).toBe(0)
    await dora.close()
    await stranger.close()
  })

  test('a script in a comment is shown as text', async () => {
    const { page, complaints, close } = await open('/reviews/her/')
    const script =
      '<script>document.title = "taken"</script><img src=x onerror="document.title = 1">'
    await write(page, 'Mallory', script)
    expect(await page.locator('article.rk-comment').last().textContent()).toContain(script)
    expect(await page.title()).not.toBe('taken')
    expect(complaints).toEqual([])
    await close()
  })
})

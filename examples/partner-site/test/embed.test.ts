import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'
import { type Served, serve } from 'reviewkit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { servePartner } from '../server.ts'

const example = fileURLToPath(new URL('../../review-site', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'reviewkit-partner-'))
let browser: Browser
let reviews: Served
let partner: Awaited<ReturnType<typeof servePartner>>

beforeAll(async () => {
  cpSync(join(example, 'site.yaml'), join(folder, 'site.yaml'))
  cpSync(join(example, 'reviews', 'her'), join(folder, 'reviews', 'her'), { recursive: true })
  browser = await chromium.launch(inject('browser'))
  reviews = await serve(folder, { port: 0 })
  partner = await servePartner(reviews.url)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await partner?.close()
  await reviews?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    const { origin } = new URL(request.url())
    if (![partner.url, reviews.url].some(url => new URL(url).origin === origin)) {
      complaints.push(`${request.url()} is a third host`)
    }
  })
  await page.goto(partner.url)
  return { page, context, complaints }
}

describe.each(['light', 'dark'] as const)('in a %s page of another origin', colorScheme => {
  test('one script tag and a quote show the review, its pictures and its movie details', async () => {
    const { page, context, complaints } = await open({ colorScheme })
    await page.locator('reviewkit-article h2.rk-title').waitFor()
    const article = page.locator('reviewkit-article')
    expect(await article.locator('.rk-details').textContent()).toContain('Joaquin Phoenix')
    await article.locator('img').first().scrollIntoViewIfNeeded()
    const loaded = () =>
      article
        .locator('img')
        .first()
        .evaluate(image => (image as HTMLImageElement).decode())
    await expect(loaded()).resolves.toBeUndefined()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('it takes the colours of the page', async () => {
    const { page, context } = await open({ colorScheme })
    await page.locator('reviewkit-article h2.rk-title').waitFor()
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(element => getComputedStyle(element).color)
    expect(await colour('reviewkit-article h2.rk-title')).toBe(await colour('main'))
    await context.close()
  })

  test.each([1280, 360])('it fits a window %i wide, and axe-core finds nothing', async width => {
    const { page, context } = await open({
      colorScheme,
      viewport: { width, height: 800 },
    })
    await page.locator('reviewkit-article h2.rk-title').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
    await page.evaluate(axe)
    const found = await page.evaluate(async () => {
      const { violations } = await Reflect.get(globalThis, 'axe').run()
      return violations.flatMap((violation: { id: string; nodes: { failureSummary: string }[] }) =>
        violation.nodes.map(node => `${violation.id}: ${node.failureSummary}`),
      )
    })
    expect(found).toEqual([])
    await context.close()
  })
})

test('the lines that the README shows are all it takes', async () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const lines = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const body = `<!doctype html>${lines.replaceAll('https://reviews.example', new URL(reviews.url).origin)}`
  const server = createServer((_, answer) =>
    answer.setHeader('Content-Type', 'text/html').end(body),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.locator('reviewkit-article h2.rk-title').waitFor()
  await page.close()
  server.close()
})

test('no cookie is set and nothing is stored', async () => {
  const { page, context } = await open()
  await page.locator('reviewkit-article h2.rk-title').waitFor()
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await context.close()
})

test('without JavaScript the link to the review stands there', async () => {
  const { page, context } = await open({ javaScriptEnabled: false })
  expect(await page.getByRole('link', { name: 'A review of Her' }).getAttribute('href')).toBe(
    new URL('/reviews/her/', reviews.url).href,
  )
  await context.close()
})

test('when the review cannot be read, the link stays and the page is told why', async () => {
  const { page, context } = await open()
  await page.locator('reviewkit-article h2.rk-title').waitFor()
  const reason = await page.evaluate(
    address =>
      new Promise(resolve => {
        addEventListener('reviewkit-error', event => resolve((event as CustomEvent).detail))
        document.querySelector('reviewkit-article')?.setAttribute('src', address)
      }),
    new URL('/reviews/no-such-review/', reviews.url).href,
  )
  expect(reason).toBe('The review’s site answered 404.')
  await page.getByRole('link', { name: 'A review of Her' }).waitFor()
  await context.close()
})

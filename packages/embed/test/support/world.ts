import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject, vi } from 'vitest'
import type { EmbedNode } from '../../src/index.ts'
import { bundleLoader } from './bundle.ts'
import { open, openSite, type Site } from './site.ts'

// A browser on a busy machine takes its time; what never comes still fails.
vi.setConfig({ testTimeout: 30_000 })

export interface World {
  /** A site of reviews. */
  readonly reviews: Site
  /** A site of somebody else. It serves the loader as `/loader.js`. */
  readonly host: Site
  /** A page of the host, with what the browser complained about. */
  visit(body: string, options?: BrowserContextOptions & { policy?: string }): Promise<Visit>
  close(): Promise<void>
}

export interface Visit {
  readonly page: Page
  readonly complaints: string[]
}

/** Two sites on two origins, and a real browser. */
export async function openWorld(): Promise<World> {
  const [{ script }, reviews, host, browser] = await Promise.all([
    bundleLoader(),
    openSite(),
    openSite(),
    chromium.launch(inject('browser')),
  ])
  host.put('/loader.js', open(script, 'text/javascript'))
  return {
    reviews,
    host,
    visit: (body, { policy = '', ...options } = {}) => {
      host.put('/', (_, response) => {
        const headers = { 'Content-Type': 'text/html; charset=utf-8' }
        response
          .writeHead(200, policy ? { ...headers, 'Content-Security-Policy': policy } : headers)
          .end(pageOf(body))
      })
      return visit(browser, host.origin, options)
    },
    close: async () => {
      await browser.close()
      await Promise.all([host.close(), reviews.close()])
    },
  }
}

const pageOf = (body: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Somebody else</title>
<link rel="icon" href="data:,">
<script async src="/loader.js"></script>
<main>${body}</main>
</html>`

async function visit(browser: Browser, url: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(url)
  return { page, complaints }
}

/** The text of an `embed.json`. */
export function documentOf(nodes: readonly EmbedNode[], changes: object = {}): string {
  return JSON.stringify({
    version: 1,
    title: 'Slow light',
    language: 'en',
    direction: 'ltr',
    nodes,
    ...changes,
  })
}

/** Sets `src` and waits for what comes of it: nothing where the review is shown, else the reason. */
export function read(page: Page, src: string): Promise<string | null> {
  return page.evaluate(async address => {
    await customElements.whenDefined('reviewkit-article')
    const article = document.querySelector('reviewkit-article')
    return await new Promise<string | null>(resolve => {
      const done = (event: Event) => resolve(event instanceof CustomEvent ? event.detail : '')
      article?.addEventListener('reviewkit-load', done, { once: true })
      article?.addEventListener('reviewkit-error', done, { once: true })
      article?.setAttribute('src', address)
    })
  }, src)
}

/** What stands in the element’s own tree. */
export function shown(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector('reviewkit-article')?.shadowRoot?.firstElementChild?.innerHTML,
  )
}

import { readFileSync } from 'node:fs'
import { type Html, html } from '@reviewkit/html'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const theme = readFileSync(new URL('../../page/src/theme.css', import.meta.url), 'utf8')

export interface Shown extends BrowserContextOptions {
  locale?: string
  /** Opens every fold, as who reads it all does. */
  unfolded?: boolean
  /** A fragment to go to. */
  at?: string
}

/** A thread on a page of its own, in the theme, at an address that leads nowhere else. */
export async function show(
  browser: Browser,
  list: Html,
  { locale = 'en', unfolded = false, at = '', ...options }: Shown = {},
): Promise<Page> {
  const dir = ['ar', 'he'].includes(locale) ? 'rtl' : 'ltr'
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const body = `<!doctype html>
<html lang="${locale}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A film</title>
<style>${theme}</style>
<body class="rk-page">
${html`<main><h1>A film</h1>
<section class="rk-discussion" aria-labelledby="title"><h2 id="title">Comments</h2>${list}</section></main>`}`
  await context.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body })
      : route.abort(),
  )
  const page = await context.newPage()
  await page.goto(`https://reviews.example/${at}`)
  if (unfolded) {
    await page.$$eval('details', folds => {
      for (const fold of folds) fold.open = true
    })
  }
  return page
}

import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'

const theme = readFileSync(new URL('../../src/theme.css', import.meta.url), 'utf8')
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450"/></svg>'

const text = `![A room](a.svg "The room")

![a](a.svg "One") ![b](a.svg "Two") [![c](a.svg "Three")](a.svg) ![d](a.svg)

[The trailer of a film with a long name](https://www.youtube.com/watch?v=dQw4w9WgXcQ "Two minutes")

https://vimeo.com/123456789

<https://example.org/clip.mp4>

He ||stays||[^1].

:::spoiler[The *end*]
https://youtu.be/dQw4w9WgXcQ
:::

[^1]: A note.
`

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(inject('browser'))
})
afterAll(() => browser.close())

/** A page with every construct, and the hosts that it asks for anything. */
async function open(options: {
  width?: number
  javaScriptEnabled?: boolean
  css?: boolean
  dir?: string
}) {
  const { width = 900, javaScriptEnabled = true, css = true, dir = 'ltr' } = options
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
  const page = await context.newPage()
  const hosts = new Set<string>()
  const style = css ? `<style>${theme}</style>` : ''
  const body = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">${style}<html lang="en" dir="${dir}"><body class="rk-article">${renderMarkdown(text).html}`
  await page.route('**/*', route => {
    const { host, pathname } = new URL(route.request().url())
    hosts.add(host)
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body })
    return route.fulfill({ contentType: 'image/svg+xml', body: picture })
  })
  await page.goto('http://own.test/')
  return { page, hosts, close: () => context.close() }
}

/** How many columns a gallery stands in. */
const columns = (page: Page) =>
  page.locator('.rk-gallery > figure').evaluateAll(figures => {
    const lefts = figures.map(figure => Math.round(figure.getBoundingClientRect().left))
    return new Set(lefts).size
  })

test.each([
  { javaScriptEnabled: true, css: true },
  { javaScriptEnabled: false, css: true },
  { javaScriptEnabled: false, css: false },
])('nothing is asked of another host before a reader follows a link, with %j', async options => {
  const { page, hosts, close } = await open(options)
  await page.locator('summary').click()
  await page.keyboard.press('End')
  await page.waitForLoadState('networkidle')
  expect([...hosts]).toEqual(['own.test'])
  await page.getByRole('link', { name: 'Watch on Vimeo' }).click()
  await page.waitForLoadState('networkidle')
  expect(hosts).toContain('vimeo.com')
  await close()
})

test.each([
  { width: 900, dir: 'ltr', expected: 4 },
  { width: 360, dir: 'ltr', expected: 2 },
  { width: 360, dir: 'rtl', expected: 2 },
  { width: 200, dir: 'ltr', expected: 1 },
])(
  'a gallery wraps, and nothing runs over the edge, at $width pixels, $dir',
  async ({ expected, ...options }) => {
    const { page, close } = await open(options)
    expect(await columns(page)).toBe(expected)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    await close()
  },
)

test('a video is a figure with a link and a caption, whose play symbol is not read out', async () => {
  const { page, close } = await open({})
  const figure = page.getByRole('figure', { name: 'Watch on YouTube' })
  expect(await figure.ariaSnapshot()).toBe(
    [
      '- figure "Two minutes · Watch on YouTube (youtube.com)":',
      '  - link "The trailer of a film with a long name":',
      '    - /url: https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      '  - text: Two minutes · Watch on YouTube (youtube.com)',
    ].join('\n'),
  )
  await close()
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { html } from '@reviewkit/html'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildThread, renderThread } from '../src/index.ts'
import { show } from './browser-page.ts'
import { manyComments, renderBody } from './browser-thread.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const comments = manyComments()
const thread = buildThread(comments)
const render = (locale = 'en') => renderThread(thread, { renderBody, locale })

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(inject('browser'))
}, 60_000)
afterAll(() => browser?.close())

const keys = {
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
}

/** Levels above a comment, itself included. */
function levelOf(id: string): number {
  const parent = thread.get(id)?.comment.parent
  return parent === undefined ? 1 : 1 + levelOf(parent)
}

test('the sample is a long one', () => {
  expect(comments).toHaveLength(500)
  expect(Math.max(...comments.map(({ id }) => levelOf(id)))).toBe(5)
})

test('the keyboard alone reaches every link and opens every fold, in the order of the page', async () => {
  const page = await show(browser, render())
  const targets = await page.evaluate(() => {
    const all = [...document.querySelectorAll('main a, main summary')]
    const seen: { place: number; visible: boolean }[] = []
    Reflect.set(globalThis, 'seen', seen)
    addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return
      const { outlineStyle, outlineWidth } = getComputedStyle(target)
      const visible = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      seen.push({ place: all.indexOf(target), visible })
    })
    return all.map(({ localName }) => localName)
  })
  // One after the other, without waiting for each: what is focused is known beforehand.
  const session = await page.context().newCDPSession(page)
  const press = (key: keyof typeof keys) =>
    (['keyDown', 'keyUp'] as const).map(type =>
      session.send('Input.dispatchKeyEvent', { type, key, ...keys[key] }),
    )
  const summaries = targets.filter(name => name === 'summary').length
  let opened = 0
  await Promise.all(
    targets.flatMap(name =>
      name === 'summary'
        ? [...press('Tab'), ...press(opened++ % 2 === 0 ? 'Enter' : ' ')]
        : press('Tab'),
    ),
  )
  const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, 'seen'))
  expect(seen).toEqual(targets.map((_, place) => ({ place, visible: true })))
  expect(summaries).toBeGreaterThan(10)
  expect(await page.locator('details:not([open])').count()).toBe(0)
  await page.context().close()
})

interface Accessible {
  role: string
  name: string
  level: number | undefined
  /** Roles of what it stands in, the nearest first. */
  within: string[]
}

/** What a screen reader is given. */
async function accessible(page: Page): Promise<Accessible[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  return nodes.map(node => {
    const within: string[] = []
    for (let up = byId.get(node.parentId ?? ''); up; up = byId.get(up.parentId ?? '')) {
      within.push(String(up.role?.value))
    }
    return {
      role: String(node.role?.value),
      name: String(node.name?.value ?? ''),
      level: node.properties?.find(({ name }) => name === 'level')?.value.value,
      within,
    }
  })
}

test('a screen reader moves by article and by heading, and hears where it is', async () => {
  const page = await show(browser, render(), { unfolded: true })
  const all = await accessible(page)
  const ofRole = (role: string) => all.filter(node => node.role === role)
  const names = ofRole('article').map(({ name }) => name)

  expect(names).toContain('Ελένη November 1, 2026 at 12:00 AM UTC')
  expect(new Set(names).size).toBe(500)
  const authors = comments.map(({ author }) => author?.name)
  expect(names.map(name => name.replace(/ November .*/, '')).sort()).toEqual(authors.sort())

  const headings = ofRole('heading').filter(({ level }) => level === 3)
  expect(headings.map(({ name }) => name).sort()).toEqual(authors)
  expect(headings.every(({ within }) => within.includes('article'))).toBe(true)

  const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', found =>
    found.map(({ localName }) => Number(localName[1])),
  )
  expect(levels).toContain(4)
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])

  const lists = ofRole('article').map(({ within }) => within.filter(role => role === 'list').length)
  expect(lists.sort()).toEqual(comments.map(({ id }) => levelOf(id)).sort())

  const times = ofRole('time').filter(({ within }) => within.includes('link'))
  expect(times).toHaveLength(500)
  const controls = [...ofRole('link'), ...ofRole('DisclosureTriangle')].filter(
    ({ within }) => !within.includes('heading'),
  )
  expect(controls.filter(({ name }) => name === '')).toEqual([])
  expect(new Set(ofRole('DisclosureTriangle').map(({ name }) => name)).size).toBe(
    await page.locator('details').count(),
  )
  await page.context().close()
})

describe('without a script', () => {
  const javaScriptEnabled = false

  test('everything is there, and folds open', async () => {
    const page = await show(browser, render(), { javaScriptEnabled })
    expect(await page.locator('article').count()).toBe(500)
    const folded = page.locator('details article').first()
    expect(await folded.isVisible()).toBe(false)
    await page.locator('summary').first().click()
    expect(await folded.isVisible()).toBe(true)
    const text = (await page.locator('main').textContent()) ?? ''
    expect(comments.filter(({ body }) => !text.includes(body))).toEqual([])
    await page.context().close()
  })

  test('a permalink to a folded comment opens the fold', async () => {
    const ids = [...String(render()).matchAll(/<details|<\/details>|id="(c-n\d+)"/g)]
    let depth = 0
    const folded = ids.filter(([tag]) => {
      depth += tag === '<details' ? 1 : tag === '</details>' ? -1 : 0
      return depth > 0 && tag.startsWith('id')
    })
    const deepest = folded.at(-1)![1]!
    const page = await show(browser, render(), { javaScriptEnabled, at: `#${deepest}` })
    expect(await page.locator(`#${deepest}`).isVisible()).toBe(true)
    await page.context().close()
  })
})

/** Where the comments of a page stand in its window. */
function layoutOf(page: Page) {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const rtl = getComputedStyle(document.body).direction === 'rtl'
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const startOf = (element: Element) =>
      rtl ? clientWidth - boxOf(element).right : boxOf(element).left
    const items = [...document.querySelectorAll('.rk-thread li.h-cite')]
    return {
      scrollWidth,
      sticksOut: [...document.querySelectorAll('main *')]
        .filter(element => boxOf(element).left < 0 || boxOf(element).right > clientWidth + 1)
        .map(element => element.outerHTML.slice(0, 80)),
      notInset: items.filter(item => {
        const above = item.parentElement?.closest('li')
        return above && startOf(item) < startOf(above) + 12
      }).length,
      narrowest: Math.min(...items.map(item => boxOf(item).width)),
      /** Short words, of whatever direction, that do not begin below their author. */
      astray: [...document.querySelectorAll('.rk-comment-body > p:only-child')]
        .map(words => {
          const range = document.createRange()
          range.selectNodeContents(words)
          const { left, right, height } = range.getBoundingClientRect()
          const line = Number.parseFloat(getComputedStyle(words).lineHeight)
          const start = rtl ? clientWidth - right : left
          return height > line ? 0 : start - startOf(words.closest('article')!)
        })
        .filter(distance => distance > 1).length,
    }
  })
}

test.each(['en', 'ar', 'he'])('in %s it fits every window, deep folds too', async locale => {
  const page = await show(browser, render(locale), { locale, unfolded: true })
  for (const { width, least } of [
    { width: 1280, least: 380 },
    { width: 360, least: 200 },
    { width: 320, least: 180 },
  ]) {
    await page.setViewportSize({ width, height: 800 })
    const { narrowest, ...layout } = await layoutOf(page)
    expect(layout).toEqual({ scrollWidth: width, sticksOut: [], notInset: 0, astray: 0 })
    expect(narrowest).toBeGreaterThan(least)
  }
  await page.context().close()
})

test('on paper every fold is open', async () => {
  const page = await show(browser, render())
  const visible = () =>
    page.$$eval('article', all => all.filter(one => one.checkVisibility()).length)
  expect(await visible()).toBeLessThan(500)
  await page.emulateMedia({ media: 'print' })
  expect(await visible()).toBe(500)
  await page.context().close()
})

const some = buildThread(comments.slice(0, 60), { locked: true })
const actions = ({ id, author }: { id: string; author?: { name: string } }) =>
  html`<a href="?reply=${id}" aria-label="Reply to ${author?.name}">Reply</a>`
const looks = [
  { what: 'a whole thread', locale: 'en', colorScheme: 'light' },
  { what: 'a whole thread', locale: 'ar', colorScheme: 'dark' },
  { what: 'a page', locale: 'en', colorScheme: 'dark' },
  { what: 'a page', locale: 'he', colorScheme: 'light' },
] as const

test.each(looks)('axe-core finds nothing in $what ($locale, $colorScheme)', async row => {
  const { what, locale, colorScheme } = row
  const list =
    what === 'a page'
      ? renderThread(some.page({ first: 4, replies: 2, depth: 3 }), {
          renderBody,
          locale,
          moreUrl: cursor => `?after=${cursor}`,
        })
      : renderThread(some, { renderBody, locale, actions })
  const page = await show(browser, list, { locale, colorScheme, unfolded: true })
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { violations, passes } = await Reflect.get(globalThis, 'axe').run()
    return {
      violations: violations.flatMap(
        (rule: { id: string; nodes: { failureSummary: string; html: string }[] }) =>
          rule.nodes.map(node => `${rule.id}: ${node.failureSummary} ${node.html}`),
      ),
      looked: passes.some((rule: { id: string }) => rule.id === 'color-contrast'),
    }
  })
  expect(found).toEqual({ violations: [], looked: true })
  await page.context().close()
})

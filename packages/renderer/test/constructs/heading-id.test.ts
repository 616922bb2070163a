import { chromium } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { type Heading, type RendererOptions, renderMarkdown } from '../../src/index.ts'
import { htmlOf } from './html-of.ts'

const idOf = (text: string, options: RendererOptions = {}) =>
  /<h\d id="([^"]*)"/.exec(htmlOf(text, options))?.[1]

describe('the id of a heading is its words', () => {
  test.each([
    // as people write them
    ['# The *End*: a `story`?', 'the-end-a-story'],
    ['# 2001: A Space Odyssey', '2001-a-space-odyssey'],
    ['# 1984', '1984'],
    ['# A -- B', 'a-b'],
    ['# [a](b) c', 'a-c'],
    ['# a  b\u00a0c', 'a-b-c'],
    ['# It’s "so" good', 'its-so-good'],
    ['# <b>x</b> y', 'x-y'],
    // in every script
    ['# Über Café – naïve', 'über-café-naïve'],
    ['# Cafe\u0301', 'café'],
    ['# 結局 と 猫', '結局-と-猫'],
    ['# סוף הסרט', 'סוף-הסרט'],
    ['# المشهد الأخير', 'المشهد-الأخير'],
    ['# หนัง ดี', 'หนัง-ดี'],
    ['# हिन्दी फ़िल्म', 'हिन्दी-फ़िल्म'.normalize('NFC')],
    ['# 영화 이야기', '영화-이야기'],
    // no words of its own
    ['# ?!', 'section'],
    ['# 👍', 'section'],
    ['#', 'section'],
    ['# ![alt](x.jpg)', 'section'],
    // what is not to be told, and what is no word
    ['# The ||butler|| did it', 'the-did-it'],
    ['# ||all||', 'section'],
    ['# To note[^1]\n\n[^1]: x', 'to-note'],
    // names that a page’s scripts could use
    ['# location', 'rk-location'],
    ['# onclick', 'rk-onclick'],
    ['# \\_\\_proto\\_\\_', 'rk-__proto__'],
    ['# constructor', 'rk-constructor'],
    ['# plot', 'plot'],
    // wherever it stands
    ['> # a b', 'a-b'],
    ['- # a b', 'a-b'],
    [':::spoiler\n# a b\n:::', 'a-b'],
    ['a b\r\n===\r\n', 'a-b'],
  ])('%j has the id %s', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  test.each([
    ['# a b', { idPrefix: 'her-' }, 'her-a-b'],
    ['# location', { idPrefix: 'her-' }, 'her-location'],
    ['# lert', { idPrefix: 'a' }, 'a-lert'],
    ['# lert', { profile: 'comment', idPrefix: 'a' }, 'a-lert'],
    ['# a b', { profile: 'comment' }, 'rk-a-b'],
    ['# a b', { profile: 'comment', idPrefix: 'c-7-' }, 'c-7-a-b'],
    ['# a b', { dialect: 'gfm' }, undefined],
  ] satisfies [string, RendererOptions, string | undefined][])(
    '%j with %j has the id %s',
    (text, options, id) => {
      expect(idOf(text, options)).toBe(id)
    },
  )

  test('and of the same words, a number, never the id of another', () => {
    const { headings } = renderMarkdown('## A b\n\n## A b 1\n\n## A b\n\n## A b\n')
    expect(headings.map(({ id }) => id)).toEqual(['a-b', 'a-b-1', 'a-b-2', 'a-b-3'])
  })

  test('and stays when another heading is added below', () => {
    const ids = (text: string) => renderMarkdown(text).headings.map(({ id }) => id)
    expect(ids('## A b\n\n## C d\n\n## A b\n\n## E').slice(0, 2)).toEqual(ids('## A b\n\n## C d'))
  })

  test('and is found by links within the text, prefix or none', () => {
    expect(htmlOf('## A b\n\n[x](#a-b)', { idPrefix: 'p-' })).toContain('<a href="#p-a-b">')
    expect(htmlOf('## Plot\n\n[x](#plot)')).toContain('<a href="#plot">')
    expect(htmlOf('## A\n\n## A\n\n[x](#a-1)', { idPrefix: 'p-' })).toContain('<a href="#p-a-1">')
  })
})

test('no id is the name of anything that a browser’s window, document or form has', async () => {
  const browser = await chromium.launch(inject('browser'))
  try {
    const page = await browser.newPage()
    const names = await page.evaluate(() => {
      const found = new Set<string>()
      const things = [
        window,
        document,
        ...['form', 'input', 'a', 'div'].map(name => document.createElement(name)),
      ]
      for (const thing of things)
        for (let object: object | null = thing; object; object = Object.getPrototypeOf(object))
          for (const name of Object.getOwnPropertyNames(object)) found.add(name)
      return [...found]
    })
    expect(names.length).toBeGreaterThan(1000)
    const taken = new Set(names)
    const given = names.map(name => idOf(`# \`${name}\``) ?? '')
    expect(given.filter(id => id === '' || taken.has(id))).toEqual([])
  } finally {
    await browser.close()
  }
})

describe('headings', () => {
  const outline = (headings: readonly Heading[]): string =>
    headings.map(({ level, text, children }) => `${level}${text}(${outline(children)})`).join('')

  test.each<[string, string, RendererOptions?]>([
    ['## A\n\n### B\n\n#### C\n\n### D\n\n## E', '2A(3B(4C())3D())2E()'],
    ['#### A\n\n## B\n\n# C', '4A()2B()1C()'],
    ['# A\n\n#### B\n\n### C', '1A(4B()3C())'],
    ['> ## A\n\n- ### B', '2A(3B())'],
    ['A\n===\n\nB\n---', '1A(2B())'],
    ['# A ||b|| c[^1]\n\n[^1]: d', '1A … c()'],
    ['# A\n\n:::spoiler\n## B\n:::\n\n## C', '1A(2C())'],
    ['# A\n\n:::spoiler\n## B\n:::', '1A(2B())', { spoilers: 'show' }],
    ['# A\n\n:::spoiler\n## B\n:::', '1A()', { spoilers: 'omit' }],
    ['# A\n\n###### B', '2A(6B())', { headingShift: 1 }],
    ['## A\n\n### B', '1A(1B())'.replace('(1B())', '()1B()'), { headingShift: -5 }],
    ['', ''],
  ])('%j nest as %s', (text, expected, options) => {
    expect(outline(renderMarkdown(text, options).headings)).toBe(expected)
  })

  test('ten thousand of the same words have as many ids', () => {
    const ids = renderMarkdown('# A b\n\n'.repeat(10_000)).headings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(10_000)
  })
})

import fc from 'fast-check'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { createUnifiedRenderer } from '../../src/unified.ts'
import { rendered } from './harm.ts'
import { mixtures } from './mixtures.ts'
import { elementsIn, parsed } from './page.ts'

const idsIn = (html: string) =>
  elementsIn(parsed(html)).flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
  )

describe('names that a browser has already', () => {
  let browser: Browser
  let names: string[]

  beforeAll(async () => {
    browser = await chromium.launch(inject('browser'))
    const page = await browser.newPage()
    names = await page.evaluate(() => {
      const found = new Set<string>()
      const chain = (object: unknown) => {
        for (let at = object; at !== null && at !== undefined; at = Object.getPrototypeOf(at))
          for (const name of Object.getOwnPropertyNames(at)) found.add(name)
      }
      const tags =
        'a area audio base body button canvas data details dialog div embed fieldset form h1 iframe img input label legend li link map meta meter object ol optgroup option output p pre progress q script select slot source style table td template textarea time title track ul video'
      for (const name of tags.split(' ')) chain(document.createElement(name))
      for (const object of [window, document, document.forms, location, navigator]) chain(object)
      return [...found]
    })
  }, 60_000)

  afterAll(() => browser.close())

  test('are more than a thousand', () => {
    expect(names.length).toBeGreaterThan(1000)
    for (const name of ['location', 'getElementById', 'action', 'constructor', '__proto__', 'when'])
      expect(names).toContain(name)
  })

  test('are never the id of a heading, a footnote or raw HTML', () => {
    const known = new Set(names)
    const text = (some: readonly string[]) =>
      some
        .map(name => `# \`${name}\`\n\nx[^${name}] <b id="${name}">y</b>\n\n[^${name}]: z\n\n`)
        .join('')
    for (const profile of ['article', 'comment'] as const)
      for (let at = 0; at < names.length; at += 50) {
        const some = names.slice(at, at + 50)
        const ids = idsIn(rendered(text(some), profile))
        expect(ids.filter(id => known.has(id))).toEqual([])
        expect(ids.length).toBeGreaterThan(2 * some.length)
      }
  }, 60_000)
})

describe('an id without a chosen prefix', () => {
  test.each([
    ['# The end', 'the-end'],
    ['# 2001: A space odyssey', '2001-a-space-odyssey'],
    ['# 1917', '1917'],
    ['# Über alles', 'über-alles'],
    ['# 電影', '電影'],
    ['# الفيلم', 'الفيلم'],
    ['# Plot', 'plot'],
    ['# Summary', 'rk-summary'],
    ['# Location', 'rk-location'],
    ['# onclick', 'rk-onclick'],
    ['# d3', 'd3'],
    ['# _', 'rk-_'],
    ['# `__proto__`', 'rk-__proto__'],
    ['<b id="the-end">x</b>', 'rk-the-end'],
  ])('%s: %s', (text, id) => {
    expect(idsIn(rendered(text, 'article'))).toEqual([id])
    expect(idsIn(rendered(text, 'article', 'unified'))).toEqual([id])
    expect(idsIn(rendered(text.replace(/^<.*/, '# The end'), 'comment'))).toEqual([
      id.replace(/^(?!rk-)/, 'rk-'),
    ])
  })

  test('follows the notes of a comment too, so that none is the article’s', () => {
    const text = 'x[^1]\n\n[^1]: y'
    expect(idsIn(rendered(text, 'article'))).toEqual(['fnref-1', 'footnote-label', 'fn-1'])
    expect(idsIn(rendered(text, 'comment'))).toEqual(['rk-fnref-1', 'rk-footnote-label', 'rk-fn-1'])
  })
})

describe('several texts on a page', () => {
  const law = (profile: 'article' | 'comment', road: 'root' | 'unified') => (text: string) => {
    const bare = ['a.', 'b.'].map(prefix => {
      const ids = idsIn(rendered(text, profile, road, prefix))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter(id => !id.startsWith(prefix))).toEqual([])
      return ids.map(id => id.slice(prefix.length))
    })
    expect(bare[0]).toEqual(bare[1])
  }

  test.each([
    ['article', 'root'],
    ['comment', 'root'],
    ['article', 'unified'],
    ['comment', 'unified'],
  ] as const)(
    'in profile %s, by way of %s, each id has its prefix once',
    (profile, road) => {
      law(
        profile,
        road,
      )('# Plot\n\n# Plot\n\n<b id=plot>x</b> <b id=y>z</b> x[^1] y[^1]\n\n[^1]: z')
      fc.assert(fc.property(mixtures, law(profile, road)), { numRuns: 40 })
    },
    60_000,
  )

  test('a link in the text follows its target, a link out of it does not change', () => {
    const text = '# Plot\n\n[a](#plot) [b](#extra) [c](#comments) <b id=extra>x</b>'
    const links = (html: string) => html.match(/href="[^"]*"/g)
    const expected = ['href="#a-plot"', 'href="#a-extra"', 'href="#comments"']
    expect(links(rendered(text, 'article', 'root', 'a-'))).toEqual(expected)
    expect(links(rendered(text, 'article', 'unified', 'a-'))).toEqual(expected)
  })
})

describe('on the unified road', () => {
  test('raw HTML does not take the id of a heading, before it or behind it', () => {
    for (const text of ['<b id=the-end>x</b>\n\n# The end', '# The end\n\n<b id=the-end>x</b>'])
      for (const road of ['root', 'unified'] as const) {
        const html = rendered(text, 'article', road)
        expect(html).toContain('<h1 id="the-end">')
        expect(html).toContain('<b')
        expect(html).not.toContain('<b id="the-end"')
      }
  })

  test('the ids that a plugin sets get the prefix, once', () => {
    const named = () => (tree: { children: { properties?: Record<string, unknown> }[] }) => {
      for (const { properties } of tree.children) if (properties) properties.id ??= 'extra'
    }
    const renderer = createUnifiedRenderer({ rehypePlugins: [named] })
    const html = String(renderer.render('# The end\n\nx', { idPrefix: 'a.' }).html)
    expect(idsIn(html)).toEqual(['a.the-end', 'a.extra'])
  })

  test('raw HTML brings no switches and no marks of footnotes, as on the other road', () => {
    const text =
      'x <label>y<input type=checkbox></label> <a rel=opener data-footnote-ref href=z>w</a>'
    const expected = '<p>x y <a href="z">w</a></p>\n'
    expect(rendered(text, 'article')).toBe(expected)
    expect(rendered(text, 'article', 'unified')).toBe(expected)
  })
})

test('a thousand headings of one name each have an id of their own', () => {
  const ids = idsIn(String(renderMarkdown('# The end\n\n# The end 1\n\n'.repeat(500)).html))
  expect(new Set(ids).size).toBe(1000)
})

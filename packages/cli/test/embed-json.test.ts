import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbedNode, readEmbedDocument } from '@reviewkit/embed'
import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { build } from '../src/index.ts'
import { folderWith, reviewFile, site } from './site-folder.ts'

/** The `embed.json` of a site’s one review, as an element reads it, and the article of its page. */
async function embedded(review: string, configuration = site['site.yaml']) {
  const folder = folderWith({ 'site.yaml': configuration, 'reviews/dawn/review.md': review })
  const { out = '' } = await build(folder)
  const read = (name: string) => readFileSync(join(out, 'reviews', 'dawn', name), 'utf8')
  const document = readEmbedDocument(JSON.parse(read('embed.json')))
  if (typeof document === 'string') throw new Error(document)
  const article = /<article class="h-review.*<\/article>/s.exec(read('index.html'))?.[0] ?? ''
  return { document, article }
}

const empty = new Set(['img', 'br', 'hr', 'input', 'wbr', 'source', 'track'])

/** The nodes as HTML, written here by the shortest way. */
function htmlOf(nodes: readonly EmbedNode[]): string {
  const text = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return nodes
    .map(node => {
      if (typeof node === 'string') return text(node)
      const [name, attributes, ...children] = node
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(value)}"`)
      const start = `<${name}${written.join('')}>`
      return empty.has(name) ? start : `${start}${htmlOf(children)}</${name}>`
    })
    .join('')
}

const same = (html: string) => serialize(parseFragment(html))

const full = reviewFile(
  'Dawn & <Dusk>',
  'rating: 4/5\ntags: [silent, "a & b"]\ncopyright: © 2024 Ada Example\n',
  `## What it says

*Words* & "more" ||hidden|| <kbd>x</kbd> [away](https://other.example/?a=1&b=2).

![A street](street.svg "Rain")

:::spoiler[The end]
They leave.
:::

| a | b |
|---|--:|
| 1 | 2 |

- [x] seen

\`\`\`html
<script>alert(1)</script>
\`\`\`

A note.[^1]

[^1]: Below.
`,
)

test('holds the very article of the page as nodes, its headings one level below', async () => {
  const { document, article } = await embedded(full)
  const below = article.replace(
    /<(\/?)h([1-5])/g,
    (_, end, level) => `<${end}h${Number(level) + 1}`,
  )
  expect(same(htmlOf(document.nodes))).toBe(same(below))
})

test('says title, language, direction and where the page is', async () => {
  const { document } = await embedded(full)
  expect(document).toMatchObject({
    version: 1,
    title: 'Dawn & <Dusk>',
    language: 'en',
    direction: 'ltr',
    url: 'https://reviews.example/reviews/dawn/',
  })
})

test('says where the page is by an escaped slug, and nothing where the site has no address', async () => {
  const elsewhere = reviewFile('Dawn')
  const { document } = await embedded(elsewhere, 'title: Small screens\n')
  expect(document).not.toHaveProperty('url')
  const folder = folderWith({ ...site, 'reviews/夜/review.md': elsewhere })
  const { out = '' } = await build(folder)
  const json = JSON.parse(readFileSync(join(out, 'reviews', '夜', 'embed.json'), 'utf8'))
  expect(json.url).toBe('https://reviews.example/reviews/%E5%A4%9C/')
})

test('is told from right to left where its language is', async () => {
  const { document } = await embedded(reviewFile('فجر', 'language: ar\n', 'نص.'))
  expect(document).toMatchObject({ language: 'ar', direction: 'rtl' })
})

const hostile = [
  { name: 'a script', body: '<script>alert(1)</script>\n\nText.' },
  { name: 'a handler', body: '<img src=x onerror=alert(1)>\n\nText.' },
  { name: 'an address that runs', body: '[Text.](javascript:alert(1))' },
  { name: 'a frame', body: '<iframe src="https://evil.example"></iframe>\n\nText.' },
  { name: 'a name of the prototype', body: '<p __proto__="x" constructor="y">Text.</p>' },
]
test.each(hostile)('$name in a text is in no node', async ({ body }) => {
  const { document } = await embedded(reviewFile('Dawn', '', body))
  const json = JSON.stringify(document.nodes)
  expect(json).not.toMatch(/"(script|iframe|onerror|__proto__|constructor)"|javascript:/)
  expect(json).toContain('Text.')
})

const deep = [
  { name: 'quotes', body: `${'>'.repeat(5000)} deep` },
  { name: 'lists', body: `${'- '.repeat(2000)}deep` },
  { name: 'emphasis', body: `${'*a '.repeat(500)}deep${' a*'.repeat(500)}` },
  { name: 'HTML', body: `${'<div>'.repeat(1000)}deep` },
]
test.each(deep)('a text of $name within $name can be read by an element', async ({ body }) => {
  const { document } = await embedded(reviewFile('Dawn', '', body))
  expect(JSON.stringify(document.nodes)).toContain('deep')
})

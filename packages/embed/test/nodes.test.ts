import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EmbedNode } from '../src/index.ts'
import { open } from './support/site.ts'
import { documentOf, openWorld, read, shown, type Visit, type World } from './support/world.ts'

let world: World
let visit: Visit
let base: string

/** No policy of the host helps here: what is let through would run. */
beforeAll(async () => {
  world = await openWorld()
  base = `${world.reviews.origin}/r/`
  visit = await world.visit('<reviewkit-article></reviewkit-article>')
  await visit.page.evaluate(() => {
    Reflect.set(globalThis, 'canary', () => Reflect.set(globalThis, 'sang', true))
  })
}, 60_000)
afterAll(() => world?.close())

async function made(nodes: readonly EmbedNode[]): Promise<string | undefined> {
  world.reviews.put('/r/embed.json', open(documentOf(nodes)))
  expect(await read(visit.page, base)).toBe(null)
  return await shown(visit.page)
}

const at = (path: string) => `BASE${path}`

const friendly: { what: string; nodes: EmbedNode[]; html: string }[] = [
  { what: 'text', nodes: ['a < b & c'], html: 'a &lt; b &amp; c' },
  {
    what: 'markup in text',
    nodes: ['<script>canary()</script>'],
    html: '&lt;script&gt;canary()&lt;/script&gt;',
  },
  {
    what: 'what a page writes around a text',
    nodes: [
      ['article', { class: 'h-review rk-article' }, ['header', {}, 'a'], ['footer', {}, 'b']],
      ['data', { class: 'p-rating', value: '4', hidden: '' }],
    ],
    html: '<article class="h-review rk-article"><header>a</header><footer>b</footer></article><data class="p-rating" value="4" hidden=""></data>',
  },
  {
    what: 'words in another language',
    nodes: [['p', { lang: 'ar', dir: 'rtl' }, 'قمر']],
    html: '<p lang="ar" dir="rtl">قمر</p>',
  },
  {
    what: 'a spoiler',
    nodes: [
      [
        'label',
        { class: 'rk-spoiler' },
        ['input', { type: 'checkbox', class: 'rk-spoiler-toggle', 'aria-label': 'Show spoiler' }],
        ['span', { class: 'rk-spoiler-text' }, 'She leaves.'],
      ],
    ],
    html: '<label class="rk-spoiler"><input type="checkbox" class="rk-spoiler-toggle" aria-label="Show spoiler"><span class="rk-spoiler-text">She leaves.</span></label>',
  },
  // addresses
  {
    what: 'a relative picture',
    nodes: [['img', { src: 'poster.png', alt: 'A sun', width: '8', height: '9' }]],
    html: `<img src="${at('poster.png')}" alt="A sun" width="8" height="9">`,
  },
  {
    what: 'a relative link',
    nodes: [['a', { href: '../dawn/?a=b#c' }, 'Dawn']],
    html: '<a href="ORIGIN/dawn/?a=b#c">Dawn</a>',
  },
  {
    what: 'a place in the review',
    nodes: [['a', { href: '#r-مدفع' }, 'here']],
    html: `<a href="${at('#r-%D9%85%D8%AF%D9%81%D8%B9')}">here</a>`,
  },
  {
    what: 'an address of a third site, and one for mail',
    nodes: [
      ['a', { href: 'https://example.org/', rel: 'author', hreflang: 'en' }, 'a'],
      ['a', { href: 'mailto:ada@example.org' }, 'b'],
    ],
    html: '<a href="https://example.org/" rel="author" hreflang="en">a</a><a href="mailto:ada@example.org">b</a>',
  },
]

const hostile: { what: string; nodes: EmbedNode[]; html: string }[] = [
  // elements that are never made
  { what: 'a script', nodes: ['a', ['script', {}, 'canary()'], 'b'], html: 'ab' },
  { what: 'a script elsewhere', nodes: [['script', { src: '/canary.js' }]], html: '' },
  { what: 'a script in capitals', nodes: [['SCRIPT', {}, 'canary()']], html: '' },
  {
    what: 'a frame',
    nodes: [['iframe', { src: '/canary', srcdoc: '<script>parent.canary()</script>' }, 'inside']],
    html: '',
  },
  {
    what: 'an object and a plug-in',
    nodes: [
      ['object', { data: '/canary' }, 'a'],
      ['embed', { src: '/canary' }],
    ],
    html: '',
  },
  {
    what: 'what belongs in a head',
    nodes: [
      ['base', { href: 'https://canary.example/' }],
      ['meta', { 'http-equiv': 'refresh', content: '0;url=/canary' }],
      ['link', { rel: 'stylesheet', href: '/canary.css' }],
      ['style', {}, '* { background: url(/canary) }'],
      ['title', {}, 'Owned'],
    ],
    html: '',
  },
  {
    what: 'a drawing with a script',
    nodes: [['svg', { onload: 'canary()' }, ['script', {}, 'canary()'], ['a', {}, 'x']]],
    html: '',
  },
  { what: 'a formula', nodes: [['math', {}, ['mtext', {}, ['img', { src: 'x' }]]]], html: '' },
  {
    what: 'a film',
    nodes: [['video', { src: '/canary', poster: '/canary', onerror: 'canary()' }, 'film']],
    html: '',
  },
  { what: 'a template', nodes: [['template', {}, ['img', { src: '/canary' }]]], html: '' },
  {
    what: 'a form that asks for a password',
    nodes: [
      [
        'form',
        { action: '/canary', method: 'post' },
        'Sign in ',
        ['input', { type: 'password', name: 'password', value: 'x', autofocus: '' }],
        ['input', { type: 'image', src: '/canary', formaction: '/canary' }],
        ['input', {}],
        ['button', { formaction: '/canary' }, 'Go'],
        ['textarea', { name: 'a' }, 'typed'],
        ['select', {}, ['option', {}, 'one']],
      ],
    ],
    html: 'Sign in <input type="checkbox"><input type="checkbox"><input type="checkbox">Go',
  },
  // elements nobody knows leave their words
  {
    what: 'an unknown element',
    nodes: [['x-note', { onclick: 'canary()' }, 'Read ', ['em', {}, 'this'], '.']],
    html: 'Read <em>this</em>.',
  },
  { what: 'an element in capitals', nodes: [['IMG', { src: '/canary' }, 'a']], html: 'a' },
  {
    what: 'another review inside',
    nodes: [['reviewkit-article', { src: '/canary/' }, 'again']],
    html: 'again',
  },
  { what: 'a slot', nodes: [['slot', { name: '' }, 'words']], html: 'words' },
  ...[
    '',
    'p onclick=canary()',
    '<img src=x onerror=canary()>',
    'svg:script',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ].map(name => ({
    what: `an element called “${name}”`,
    nodes: [[name, {}, 'words'] as const],
    html: 'words',
  })),
  // attributes
  {
    what: 'attributes that listen',
    nodes: [
      [
        'p',
        { onclick: 'canary()', ONCLICK: 'canary()', onfocus: 'canary()', tabindex: '0' },
        ['img', { src: 'poster.png', alt: '', onload: 'canary()', onerror: 'canary()' }],
      ],
    ],
    html: `<p><img src="${at('poster.png')}" alt=""></p>`,
  },
  {
    what: 'styles of its own',
    nodes: [['p', { style: 'position: fixed; inset: 0; background: url(/canary)' }, 'over all']],
    html: '<p>over all</p>',
  },
  {
    what: 'attributes of other elements',
    nodes: [
      ['p', { src: '/canary', href: '/canary', value: '1', checked: '', is: 'x-p' }, 'a'],
      ['a', { ping: '/canary', target: '_top', download: '', name: 'forms' }, 'b'],
      ['img', { srcset: '/canary 2x', sizes: '1px', usemap: '#a', lowsrc: '/canary' }],
      ['td', { background: '/canary', colspan: '2' }, 'c'],
    ],
    html: '<p>a</p><a>b</a><img><td colspan="2">c</td>',
  },
  {
    what: 'attributes with a name no attribute can have',
    nodes: [
      [
        'p',
        { 'aria-"><img onerror=canary() src=x': 'a', '': 'b', 'aria-': 'c', 'on click': 'd' },
        'e',
      ],
    ],
    html: '<p>e</p>',
  },
  {
    what: 'attributes named like parts of every object',
    nodes: [['p', { ['__proto__']: 'a', constructor: 'b', toString: 'c', innerHTML: '<b>' }, 'd']],
    html: '<p>d</p>',
  },
  {
    what: 'quotes in a value',
    nodes: [['p', { title: 'x" onclick="canary()' }, 'a']],
    html: '<p title="x&quot; onclick=&quot;canary()">a</p>',
  },
  // addresses
  ...[
    'javascript:canary()',
    ' javascript:canary()',
    'java\nscript:canary()',
    'JaVaScRiPt:canary()',
    '\u0001javascript:canary()',
    'vbscript:canary()',
    'data:text/html,<script>canary()</script>',
    'blob:https://example.org/0',
    'file:///etc/passwd',
    'about:blank',
    'intent://canary',
    'https://[broken',
  ].map(href => ({
    what: `a link to ${JSON.stringify(href)}`,
    nodes: [['a', { href }, 'go'] as const, ['q', { cite: href }, 'said'] as const],
    html: '<a>go</a><q>said</q>',
  })),
  {
    what: 'pictures that are no files of the web',
    nodes: [
      ['img', { src: 'data:image/svg+xml,<svg onload="canary()"/>', alt: 'a' }],
      ['img', { src: 'javascript:canary()', alt: 'b' }],
      ['img', { src: 'mailto:a@example.org', alt: 'c' }],
    ],
    html: '<img alt="a"><img alt="b"><img alt="c">',
  },
]

const check = async ({ nodes, html }: { nodes: readonly EmbedNode[]; html: string }) => {
  const expected = html.replaceAll('BASE', base).replaceAll('ORIGIN', world.reviews.origin)
  expect(await made(nodes)).toBe(expected)
}

test.each(friendly)('$what: it is made as it stands', check)
test.each(hostile)('$what: no harm is done', check)

test('ids that clobber stay in the tree of the review', async () => {
  const ids = ['location', 'body', 'shadowRoot', 'getElementById', 'canaryById', '__proto__']
  await made(ids.map(id => ['a', { id, name: id }, id]))
  expect(
    await visit.page.evaluate(names => {
      const root = document.querySelector('reviewkit-article')?.shadowRoot
      return {
        outside: names.filter(name => document.getElementById(name)),
        inside: names.filter(name => root?.querySelector(`[id=${name}]`)).length,
        global: typeof Reflect.get(globalThis, 'canaryById'),
        location: document.location.pathname,
      }
    }, ids),
  ).toEqual({ outside: [], inside: ids.length, global: 'undefined', location: '/' })
})

test('a deep tree is shown, as deep as a review may be', async () => {
  let node: EmbedNode = 'core'
  for (let level = 0; level < 200; level += 1) node = ['span', {}, node]
  expect(await made([node])).toBe(`${'<span>'.repeat(200)}core${'</span>'.repeat(200)}`)
})

test('twenty thousand paragraphs are shown', async () => {
  const paragraphs = Array.from({ length: 20_000 }, (_, i): EmbedNode => ['p', {}, String(i)])
  expect(await made(paragraphs)).toMatch(/^<p>0<\/p>.*<p>19999<\/p>$/)
})

const names = ['p', 'a', 'img', 'input', 'span', 'script', 'iframe', 'svg', 'form', 'x-y', 'style']
const attributes = ['href', 'src', 'cite', 'class', 'id', 'onclick', 'onerror', 'style', 'type']
const values = [
  'javascript:canary()',
  'x" onerror="canary()',
  'http://127.0.0.1:9/',
  '/r/a',
  '#a',
  'file',
  'data:,x',
  '',
]

const { tree } = fc.letrec<{ tree: EmbedNode[]; node: EmbedNode }>(tie => ({
  tree: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ maxLength: 5 }),
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.dictionary(fc.constantFrom(...attributes), fc.constantFrom(...values), { maxKeys: 4 }),
        tie('tree'),
      )
      .map(([name, own, children]): EmbedNode => [name, own, ...children]),
  ),
}))

test('of any tree there remain only elements that are allowed, and addresses of the web', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async nodes => {
      await made(nodes)
      const left = await visit.page.evaluate(() =>
        [...(document.querySelector('reviewkit-article')?.shadowRoot?.querySelectorAll('*') ?? [])]
          .slice(1)
          .flatMap(element => [
            element.localName,
            ...element
              .getAttributeNames()
              .map(
                name =>
                  `${name}${/href|src|cite/.test(name) ? `=${element.getAttribute(name)}` : ''}`,
              ),
          ]),
      )
      const allowed = /^(p|a|img|input|span|class|id|type|(href|src)=https?:.*)$/
      expect(left.filter(item => !allowed.test(item))).toEqual([])
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('in all that, nothing ran, nothing else was asked for, and nothing failed', async () => {
  // Pictures of the last trees may still be on their way: this one comes after them.
  await visit.page.evaluate(address => fetch(address), `${world.host.origin}/after-all`)
  expect(await visit.page.evaluate(() => Reflect.has(globalThis, 'sang'))).toBe(false)
  const asked = [...world.reviews.requests, ...world.host.requests].map(({ url }) => url)
  // Addresses that must not be asked for begin so; a picture whose odd name holds the word may be.
  expect(asked.filter(url => url?.startsWith('/canary'))).toEqual([])
  const failed = visit.complaints.filter(text => !text.includes('Failed to load resource'))
  expect(failed).toEqual([])
})

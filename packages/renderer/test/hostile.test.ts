import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRenderer, renderMarkdown } from '../src/index.ts'
import { createUnifiedRenderer } from '../src/unified.ts'
import { breaches } from './allowed.ts'
import { elementsOf, treeOf } from './tree.ts'

const cases: Record<string, string[]> = {
  'elements that run or load': [
    '<script>alert(1)</script>',
    'a <script>alert(1)</script> b',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<script\n>alert(1)</script\n>',
    '<script>alert(1)',
    '<script/x>alert(1)</script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<object data="x.swf"><embed src="x.swf"></object>',
    '<embed src="javascript:alert(1)">',
    '<applet code="x"></applet>',
    '<base href="https://evil.example/">',
    '<link rel="stylesheet" href="//evil.example/x.css">',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
    '<style>@import "//evil.example/x.css";</style>',
    '<template><script>alert(1)</script></template>',
    '<audio src=x onerror=alert(1)>',
    '<video><source onerror=alert(1)></video>',
    '<frameset onload=alert(1)>',
    '<portal src="https://evil.example">',
    '<x-element onclick=alert(1)>words</x-element>',
  ],
  'other vocabularies': [
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<math href="javascript:alert(1)">x</math>',
    '<svg><svg><b></svg><img src=x onerror=alert(1)></svg>',
  ],
  'text that a browser reads otherwise': [
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
    '<title><img src=x onerror=alert(1)></title>',
    '<xmp><img title="</xmp><img src=x onerror=alert(1)>"></xmp>',
    '<noembed><img src=x onerror=alert(1)></noembed>',
    '<plaintext><img src=x onerror=alert(1)>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<!---><img src=x onerror=alert(1)>-->',
    '<!-- --!><img src=x onerror=alert(1)> -->',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<?php echo "<img src=x onerror=alert(1)>" ?>',
    '<!DOCTYPE html><img src=x onerror=alert(1)>',
    '</ ><img src=x onerror=alert(1)>',
    '<select><option><img src=x onerror=alert(1)></select>',
  ],
  attributes: [
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror="alert(1)">',
    "<img src='x'onerror=alert(1)>",
    '<img/src=x/onerror=alert(1)>',
    '<img src=x\nonerror\n=\nalert(1)>',
    '<b onmouseover=alert(1)>x</b>',
    '<b ONMOUSEOVER=alert(1)>x</b>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    '<div style="position:fixed;inset:0">x</div>',
    '<a href=x target=_blank onclick=alert(1)>x</a>',
    '<a href="x" ping="https://evil.example">x</a>',
    '<img srcset="javascript:alert(1)" src=x>',
    '<img src=x usemap="#m" longdesc="javascript:alert(1)">',
    '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
    '<input type=image src=x onerror=alert(1)>',
    '<input autofocus onfocus=alert(1)>',
    '<details open ontoggle=alert(1)>x</details>',
    '<div is="evil-element" contenteditable slot=x part=y>x</div>',
    '<b title="a"b"onclick=alert(1)//">x</b>',
    '<b title=`onclick=alert(1)`>x</b>',
    '<td background="javascript:alert(1)">x</td>',
  ],
  addresses: [
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](java&#10;script:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](&#x01;javascript:alert(1))',
    '[a](vbscript:msgbox)',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](file:///etc/passwd)',
    '[a](blob:https://example.org/x)',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '![a](data:image/svg+xml,<svg/onload=alert(1)>)',
    '![a](mailto:x@example.org)',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&Tab;script:alert(1)">x</a>',
    '<a href="&#1;javascript:alert(1)">x</a>',
    '<a href=" &NewLine; javascript:alert(1)">x</a>',
    '<a href=javascript&#58;alert(1)>x</a>',
    '<blockquote cite="javascript:alert(1)">x</blockquote>',
    '<img src="jav\u0000ascript:alert(1)">',
    '![x](<x" onerror="alert(1)>)',
    '[x](<x" onclick="alert(1)> "y\\" onclick=alert(1) z=\\"")',
  ],
  'ids and names': [
    '# location',
    '# constructor\n\n# toString\n\n# __proto__',
    '# name\n\n# name\n\n# name-1',
    '<img name=body id=cookie src=x>',
    '<a id=getElementById name=forms>x</a>',
    '<b id=x>1</b> <b id=x>2</b>',
    '<b id="a b">x</b> <b id="">y</b>',
    '[^constructor] [^__proto__]\n\n[^constructor]: a\n[^__proto__]: b',
    '# fn-1\n\nx[^1]\n\n[^1]: y',
    '# footnote-label\n\nx[^1]\n\n[^1]: y',
  ],
  nesting: [
    '<a href=x>a <a href=y>b</a></a>',
    '[a <a href=x>b</a>](y)',
    '<a href=x>a [b](y) c</a>',
    '<a href=x>*a [b](y)*</a> x[^1]\n\n[^1]: z',
    '<table><img src=x><tr><a href=x><td>y',
    '<table><tr><td><table><td>x</table></table>',
    '<li><td><tr><dd><rt>x',
    '<p><p><p><div></p></div><h1><h2><pre><p>x',
    '</div></section></article></body></html>x',
    '<b><i></b></i><b><p></b>',
    '<option><optgroup><select><b>',
    '<ul><li><p>a<li><b>c<ul><td>d</ul></b></ul>',
  ],
  'our own constructs': [
    '||<script>alert(1)</script>||',
    ':::spoiler[<img src=x onerror=alert(1)>]\nx\n:::',
    ':::spoiler["><script>alert(1)</script>]\nx',
    '![<script>](x.jpg "<script>alert(1)</script>")',
    '![a](<> "<img src=x onerror=alert(1)>")',
    '[||a||](javascript:alert(1))',
    '```"><script>alert(1)</script>\nx\n```',
    '| <script> | `||` |\n|--|--|\n| <img src=x onerror=alert(1)> | a | <b onclick=x> |',
    '- [x] <input type=text value=y>\n- <label for=x>z</label>',
    '<label class="rk-spoiler evil">x</label><b class="evil language-js language-">y</b>',
  ],
}

const all = Object.entries(cases).flatMap(([kind, texts]) => texts.map(text => ({ kind, text })))
const article = createRenderer()
const comment = createRenderer({ profile: 'comment' })
const other = createUnifiedRenderer()

test('there are more than eighty hostile texts', () => {
  expect(all.length).toBeGreaterThan(80)
})

describe('hostile text leaves nothing in the page that is not on the allow list', () => {
  test.each(all)('$kind, in an article: $text', ({ text }) => {
    expect(breaches(article.render(text).html, 'article')).toEqual([])
    expect(breaches(other.render(text).html, 'article')).toEqual([])
  })

  test.each(all)('$kind, in a comment: $text', ({ text }) => {
    expect(breaches(comment.render(text).html, 'comment')).toEqual([])
  })

  test.each(all)('$kind, reads back as it was written: $text', ({ text }) => {
    // What a browser would have moved or closed itself is a door for what reads it twice.
    const once = treeOf(article.render(text).html)
    expect(treeOf(`${article.render(text).html}<p>next</p>`)).toEqual([
      ...once,
      { name: 'p', attributes: {}, children: ['next'] },
    ])
  })
})

test('content of elements that run goes with them, in a block and in running text', () => {
  expect(String(renderMarkdown('a <script>alert(1)</script> b').html)).toBe('<p>a  b</p>\n')
  expect(String(renderMarkdown('<style>p { color: red }</style>').html)).toBe('')
})

test('what is not on the list leaves its words behind, and says so', () => {
  const { html, messages } = renderMarkdown('<marquee>Her</marquee>')
  expect(String(html)).toBe('<p>Her</p>\n')
  expect(messages.map(({ code }) => code)).toEqual(['element-removed'])
})

test('in profile trusted raw HTML stays, a Markdown link that runs code does not', () => {
  const { html } = renderMarkdown('<script>go()</script>\n\n[a](javascript:alert(1))', {
    profile: 'trusted',
  })
  expect(String(html)).toBe('<script>go()</script>\n<p><a>a</a></p>\n')
})

describe('ids', () => {
  const text =
    '# Plot\n\n# Plot\n\n<b id=plot>x</b> <b id=extra>y</b> x[^1] y[^1] [see](#extra)\n\n[^1]: z'
  const ids = (prefix: string) =>
    elementsOf(treeOf(renderMarkdown(text, { idPrefix: prefix }).html)).flatMap(
      ({ attributes }) => attributes.id ?? [],
    )

  test('two texts with different prefixes share none', () => {
    const [a, b] = [ids('a-'), ids('b-')]
    expect(a.length).toBeGreaterThan(5)
    expect(a.filter(id => b.includes(id))).toEqual([])
    expect(a.every(id => /^a-(?!a-)/.test(id))).toBe(true)
  })

  test('a link in the text follows its target, a link out of it does not change', () => {
    const { html } = renderMarkdown(`${text} [out](#comments)`, { idPrefix: 'a-' })
    expect(String(html)).toContain('<a href="#a-extra">see</a>')
    expect(String(renderMarkdown('[out](#comments)', { idPrefix: 'a-' }).html)).toContain(
      'href="#comments"',
    )
  })
})

const deep = {
  quotes: `${'> '.repeat(5000)}words`,
  lists: `${'- '.repeat(5000)}words`,
  'numbered lists': `${'1. '.repeat(5000)}words`,
  emphasis: `${'*a **b '.repeat(2500)}words`,
  'closed emphasis': `${'*a **a '.repeat(2500)}words${'** *'.repeat(2500)}`,
  brackets: `${'['.repeat(5000)}words`,
  'indented lists': Array.from({ length: 130 }, (_, depth) => `${'  '.repeat(depth)}- words`).join(
    '\n',
  ),
  'raw elements': `${'<div><b>'.repeat(5000)}words`,
  'inline raw elements': `x ${'<b><i>'.repeat(2500)}words`,
  'raw tables': `${'<table><tr><td>'.repeat(2000)}words`,
  'spoiler fences': `${':::spoiler\n'.repeat(2000)}words`,
  bars: `words ${'||'.repeat(5000)}`,
  'open tags': `words ${'<a "'.repeat(5000)}`,
  'open comments': `words\n\n<p>${'<!--'.repeat(5000)}`,
}

test.each(Object.entries(deep))(
  '%s nested thousands deep are shown, not thrown',
  (_, text) => {
    for (const profile of ['article', 'comment', 'trusted'] as const) {
      const rendered = renderMarkdown(text, { profile })
      expect(String(rendered.html)).toContain('words')
      expect(rendered.text).toContain('words')
      expect(rendered.messages.every(({ line = 0 }) => line > 0)).toBe(true)
    }
  },
  60_000,
)

test('nesting beyond the limit is told, with its line', () => {
  const { messages } = renderMarkdown(`a\n\n${'> '.repeat(500)}deep`)
  expect(messages).toMatchObject([{ code: 'nested-too-deep', line: 3 }])
})

const growing = {
  'a wide table of short rows': `${'|a'.repeat(1250)}\n${'|-'.repeat(1250)}\n${'words\n'.repeat(1250)}`,
  'many wide tables': `${'|a'.repeat(50)}\n${'|-'.repeat(50)}\n${'words\n'.repeat(50)}\n`.repeat(
    20,
  ),
  'a long address referred to often': `[a]: ${'x'.repeat(5000)}\n\n${'[a] words '.repeat(500)}`,
  'a long title referred to often': `[a]: x "${'x'.repeat(5000)}"\n\n${'[words][a] '.repeat(500)}`,
}

test.each(Object.entries(growing))('%s makes no page a hundred times its length', (_, text) => {
  for (const renderer of [article, comment, other]) {
    const rendered = renderer.render(text)
    const html = String(rendered.html)
    expect(html.length).toBeLessThan(100 * text.length)
    expect(html.split('words').length).toBeGreaterThanOrEqual(text.split('words').length)
    expect(rendered.text.split('words').length).toBe(text.split('words').length)
  }
})

const pieces = fc.constantFrom(
  ...'|| | [ ] ( ) <b> </b> <a href=x> </a> <script> </script> <div> </div> <!-- --> <table> <td> <li> ![a](b) "c") # ::: :::spoiler :::spoiler[x] ``` > - 1. * ** _ ~~ [^1] [^1]: [a]: \\ \\| & &amp; &#124; www.x.com|| \n \n\n \t words . 猫 שלום é \u0000 \ud800'.split(
    ' ',
  ),
  ' ',
  '\n',
)
const mixtures = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''))

test('no text makes it throw or lets anything through', () => {
  fc.assert(
    fc.property(fc.oneof(mixtures, fc.string({ unit: 'binary', maxLength: 200 })), text => {
      for (const [profile, renderer] of [
        ['article', article],
        ['comment', comment],
      ] as const) {
        const rendered = renderer.render(text)
        expect(breaches(rendered.html, profile)).toEqual([])
        expect(rendered.excerpt.length).toBeLessThanOrEqual(200)
        for (const { line = 1, hint } of rendered.messages)
          expect([line > 0, hint]).toEqual([true, expect.any(String)])
      }
    }),
    { numRuns: 120 },
  )
}, 60_000)

test('a block is written the same whatever follows it', () => {
  fc.assert(
    fc.property(mixtures, text => {
      const before = String(article.render(`<i>a\n\n${text.replaceAll(/[`~<[\]:|]/g, '')}`).html)
      expect(before.startsWith('<p><i>a</i></p>\n')).toBe(true)
    }),
    { numRuns: 60 },
  )
}, 60_000)

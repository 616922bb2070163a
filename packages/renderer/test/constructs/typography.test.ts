import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { back, block, covered, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('printers’ marks', () => {
  test.each<Row>([
    // as people type
    ['"Yes," she said.', `<p>“Yes,” she said.</p>`, { typography: true }],
    ["'Yes', she said.", `<p>‘Yes’, she said.</p>`, { typography: true }],
    [
      "It's the actors' film, isn't it?",
      `<p>It’s the actors’ film, isn’t it?</p>`,
      { typography: true },
    ],
    ['a -- b --- c--d---e', `<p>a – b — c–d—e</p>`, { typography: true }],
    ['Well ... maybe...', `<p>Well … maybe…</p>`, { typography: true }],
    ['"\'No\' is what she said"', `<p>“‘No’ is what she said”</p>`, { typography: true }],
    ['("a") ["b"] a/"b"', `<p>(“a”) [“b”] a/“b”</p>`, { typography: true }],
    ['"Why?" "So!"', `<p>“Why?” “So!”</p>`, { typography: true }],
    ['"a"--"b"---"c"', `<p>“a”–“b”—“c”</p>`, { typography: true }],
    ['"...and then"', `<p>“…and then”</p>`, { typography: true }],
    ['"Wait---" he said', `<p>“Wait—” he said</p>`, { typography: true }],
    // across marks, breaks and lines
    ['"*word*"', `<p>“<em>word</em>”</p>`, { typography: true }],
    ['*"a* b"', `<p><em>“a</em> b”</p>`, { typography: true }],
    ['**"a"** and _\'b\'_', `<p><strong>“a”</strong> and <em>‘b’</em></p>`, { typography: true }],
    ['"[a "b" c](d)"', `<p>“<a href="d">a “b” c</a>”</p>`, { typography: true }],
    ['"a\nb"', `<p>“a\nb”</p>`, { typography: true }],
    ['"a  \nb"', `<p>“a<br>\nb”</p>`, { typography: true }],
    ['"![x](y) a"', `<p>“<img src="y" alt="x"> a”</p>`, { typography: true }],
    [
      '"a"[^1]\n\n[^1]: "b"',
      `<p>“a”${mark(1, '1')}</p>\n${notes(['1', `<p>“b”${back(1, '1')}</p>`])}`,
      { typography: true },
    ],
    ['~~"a"~~', `<p><del>“a”</del></p>`, { typography: true }],
    // never in code, addresses and raw HTML
    ['`"x" -- ...`', `<p><code>"x" -- ...</code></p>`, { typography: true }],
    ['"`x`"', `<p>“<code>x</code>”</p>`, { typography: true }],
    ['```\n"x"\n```', `<pre><code>"x"\n</code></pre>`, { typography: true }],
    ['    "x" -- y', `<pre><code>"x" -- y\n</code></pre>`, { typography: true }],
    [
      'www.example.org/a--b...c',
      `<p><a href="http://www.example.org/a--b...c">www.example.org/a--b...c</a></p>`,
      { typography: true },
    ],
    [
      '<https://example.org/"a"--b>',
      `<p><a href="https://example.org/%22a%22--b">https://example.org/"a"--b</a></p>`,
      { typography: true },
    ],
    ['[a](b--c "d")', `<p><a href="b--c" title="d">a</a></p>`, { typography: true }],
    ['<b title="x">"y"</b>', `<p><b title="x">“y”</b></p>`, { typography: true }],
    ['<code>"x" -- y</code> "z"', `<p><code>"x" -- y</code> “z”</p>`, { typography: true }],
    ['<div>"x"</div>', `<div>"x"</div>`, { typography: true }],
    ['"<i>a</i>"', `<p>“<i>a</i>”</p>`, { typography: true }],
    // escaped, as written
    ['\\"a\\"', `<p>"a"</p>`, { typography: true }],
    ['\\"a" b', `<p>"a” b</p>`, { typography: true }],
    ['"a\\"b"', `<p>“a"b”</p>`, { typography: true }],
    ['a \\-- b', `<p>a -- b</p>`, { typography: true }],
    ['a \\... b', `<p>a ... b</p>`, { typography: true }],
    ['&quot;a&quot; "b"', `<p>"a" “b”</p>`, { typography: true }],
    ['&#34;a&#39; &#x2D;-', `<p>"a' --</p>`, { typography: true }],
    ['a\\\\"b"', `<p>a\\“b”</p>`, { typography: true }],
    // apostrophes at the front
    ["the '90s and '80s films", `<p>the ’90s and ’80s films</p>`, { typography: true }],
    ["'tis the season", `<p>’tis the season</p>`, { typography: true }],
    ["rock 'n' roll", `<p>rock ’n’ roll</p>`, { typography: true }],
    ["'t is 's avonds", `<p>’t is ’s avonds</p>`, { typography: true }],
    ["dogs' and 'cats'", `<p>dogs’ and ‘cats’</p>`, { typography: true }],
    // no quotes at all
    ['6\'2" tall', `<p>6'2" tall</p>`, { typography: true }],
    ['a 12" record', `<p>a 12" record</p>`, { typography: true }],
    ['" a "', `<p>" a "</p>`, { typography: true }],
    ["' a '", `<p>' a '</p>`, { typography: true }],
    ['a" b', `<p>a” b</p>`, { typography: true }],
    ['----', `<hr>`, { typography: true }],
    ['-->', `<p>--&gt;</p>`, { typography: true }],
    ['<!-- x -->', ``, { typography: true }],
    ['.....', `<p>.....</p>`, { typography: true }],
    ['...b', `<p>…b</p>`, { typography: true }],
    ['"never closed', `<p>“never closed</p>`, { typography: true }],
    ['"', `<p>"</p>`, { typography: true }],
    ["'", `<p>'</p>`, { typography: true }],
    // in something else
    ['# "A" -- b', `<h1 id="a-b">“A” – b</h1>`, { typography: true }],
    ['- "a"\n- \'b\'', `<ul>\n<li>“a”</li>\n<li>‘b’</li>\n</ul>`, { typography: true }],
    ['> "a"\n> \'b\'', `<blockquote>\n<p>“a”\n‘b’</p>\n</blockquote>`, { typography: true }],
    [
      '| "a" | \'b\' |\n|---|---|',
      `<table>\n<thead>\n<tr>\n<th>“a”</th>\n<th>‘b’</th>\n</tr>\n</thead>\n</table>`,
      { typography: true },
    ],
    [':::spoiler["a" -- b]\n"c"\n:::', `${block(`“a” – b`, `<p>“c”</p>`)}`, { typography: true }],
    ['||"a"|| \'b\'', `<p>${covered(`“a”`)} ‘b’</p>`, { typography: true }],
    ['"||a||"', `<p>“${covered(`a`)}”</p>`, { typography: true }],
    [
      '![a "b"](c "The \'end\' -- so")',
      `<figure>\n<img src="c" alt="a &quot;b&quot;">\n<figcaption>The ‘end’ – so</figcaption>\n</figure>`,
      { typography: true },
    ],
    [
      '[The "trailer"](https://vimeo.com/123456789 "It\'s \'long\'")',
      `<figure class="rk-video">\n<a href="https://vimeo.com/123456789" rel="noopener noreferrer">The “trailer”</a>\n<figcaption>It’s ‘long’ · Watch on Vimeo (vimeo.com)</figcaption>\n</figure>`,
      { typography: true },
    ],
    // by language
    ["\"a 'b'\" it's", `<p>„a ‚b‘“ it’s</p>`, { typography: true, locale: 'de' }],
    ["\"a 'b'\" it's", `<p>«a ‹b›» it’s</p>`, { typography: true, locale: 'de-CH' }],
    [
      '"Oui *non*", l\'"ami" \'x\'',
      `<p>«\u202FOui <em>non</em>\u202F», l’«\u202Fami\u202F» “x”</p>`,
      { typography: true, locale: 'fr' },
    ],
    ['"a \'b\'"', `<p>«\u202Fa “b”\u202F»</p>`, { typography: true, locale: 'fr-CA' }],
    ['"a \'b\'"', `<p>„a «b»”</p>`, { typography: true, locale: 'pl' }],
    ['"a \'b\'"', `<p>„a ‚b‘“</p>`, { typography: true, locale: 'cs' }],
    ['"a \'b\'"', `<p>”a ’b’”</p>`, { typography: true, locale: 'sv' }],
    ['"a \'b\'"', `<p>”a ’b’”</p>`, { typography: true, locale: 'fi' }],
    ['"a \'b\'"', `<p>“a ‘b’”</p>`, { typography: true, locale: 'nl' }],
    ['"a \'b\'"', `<p>“a ‘b’”</p>`, { typography: true, locale: 'es' }],
    ['"a \'b\'"', `<p>«a “b”»</p>`, { typography: true, locale: 'it' }],
    ['"a \'b\'"', `<p>“a ‘b’”</p>`, { typography: true, locale: 'pt' }],
    ['"a \'b\'"', `<p>«a “b”»</p>`, { typography: true, locale: 'pt-PT' }],
    ['"а \'б\'"', `<p>«а „б“»</p>`, { typography: true, locale: 'ru' }],
    ["\"а 'б'\" п'ять", `<p>«а „б“» п’ять</p>`, { typography: true, locale: 'uk' }],
    [
      '彼は"はい"と\'言\'った。"A"',
      `<p>彼は「はい」と『言』った。「A」</p>`,
      { typography: true, locale: 'ja' },
    ],
    ['他说"是"。', `<p>他说「是」。</p>`, { typography: true, locale: 'zh-TW' }],
    ['他说"是"。', `<p>他说“是”。</p>`, { typography: true, locale: 'zh-CN' }],
    ['เขาบอกว่า"ใช่"แล้ว', `<p>เขาบอกว่า“ใช่”แล้ว</p>`, { typography: true, locale: 'th' }],
    ['הוא אמר "כן"', `<p>הוא אמר ”כן”</p>`, { typography: true, locale: 'he' }],
    ['قال "نعم"', `<p>قال ”نعم“</p>`, { typography: true, locale: 'ar' }],
    ['"a \'b\'"', `<p>«a ‘b’»</p>`, { typography: true, locale: 'no' }],
    ['"a \'b\'"', `<p>“a ‘b’”</p>`, { typography: true, locale: 'no such tag' }],
    // line ends
    ['"a\r\nb" -- c\r\n', `<p>“a\r\nb” – c</p>`, { typography: true }],
    // only where asked, in our dialect
    ['"a" -- b...', `<p>"a" -- b...</p>`],
    ['"a"', `<p>"a"</p>`, { typography: false }],
    ['"a" -- b', `<p>"a" -- b</p>`, { typography: true, dialect: 'gfm' }],
    ['"a" -- b', `<p>“a” – b</p>`, { typography: true, profile: 'comment' }],
    [
      '![a "b"](c)',
      `<p><a href="c" rel="nofollow ugc noopener">a "b"</a></p>`,
      { typography: true, profile: 'comment' },
    ],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

test('the facts have them too', () => {
  const { excerpt, headings, images, text } = renderMarkdown(
    '# "A"\n\nIt\'s -- "so".\n\n![x](y "The \'end\'")',
    { typography: true },
  )
  expect(text).toBe('“A”\nIt’s – “so”.\nThe ‘end’')
  expect(excerpt).toBe('It’s – “so”.')
  expect(headings[0]?.text).toBe('“A”')
  expect(images[0]?.caption).toBe('The ‘end’')
})

test('the narrow spaces of French are kept in the facts', () => {
  const { excerpt, headings, text } = renderMarkdown('# "A"\n\n"B"', {
    typography: true,
    locale: 'fr',
  })
  expect(text).toBe('«\u202FA\u202F»\n«\u202FB\u202F»')
  expect(excerpt).toBe('«\u202FB\u202F»')
  expect(headings[0]?.text).toBe('«\u202FA\u202F»')
})

test.each(['en', 'fr', 'de', 'ja'])(
  'ids of headings are the same with and without, in %s',
  locale => {
    const text = '# It\'s "so" -- l\'"ami"...\n\n## "A"--b'
    const ids = (typography: boolean) => htmlOf(text, { locale, typography }).match(/ id="[^"]*"/g)
    expect(ids(true)).toEqual(ids(false))
  },
)

test('a hundred thousand marks are as any other', () => {
  const text = '"a\' '.repeat(50_000)
  expect(htmlOf(text, { typography: true })).not.toMatch(/["']/)
  expect(htmlOf("'".repeat(100_000), { typography: true }).length).toBeGreaterThan(100_000)
})

test('a wrong value is refused', () => {
  const wrong: object = { typography: 'smart' }
  expect(() => renderMarkdown('', wrong)).toThrow(
    new TypeError("renderMarkdown: `typography` must be true or false, not 'smart'"),
  )
})

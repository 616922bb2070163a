import { describe, expect, test } from 'vitest'
import { type RendererOptions, renderMarkdown } from '../src/index.ts'

/** Inline spoilers as `[…]`, so that a case is one line. */
const inline = (text: string, options: RendererOptions = {}) =>
  String(renderMarkdown(text, options).html)
    .trim()
    .replace(
      /<label class="rk-spoiler"><input type="checkbox" class="rk-spoiler-toggle" aria-label="[^"]*"><span class="rk-spoiler-text">(.*?)<\/span><\/label>/gs,
      '⟦$1⟧',
    )
    .replace(/^<p>(.*)<\/p>$/s, '$1')

describe('an inline spoiler', () => {
  test.each([
    // as people write it
    ['He ||dies||.', 'He ⟦dies⟧.'],
    ['||a|| and ||b||', '⟦a⟧ and ⟦b⟧'],
    ['||a||||b||', '⟦a⟧⟦b⟧'],
    ['||two\nlines||', '⟦two\nlines⟧'],
    ['||a *b* `c` [d](e)||', '⟦a <em>b</em> <code>c</code> <a href="e">d</a>⟧'],
    ['*||a||*', '<em>⟦a⟧</em>'],
    ['**x ||a||**', '<strong>x ⟦a⟧</strong>'],
    ['||猫||です', '⟦猫⟧です'],
    ['||הסוף||', '⟦הסוף⟧'],
    ['C++||D and ||this||', 'C++||D and ⟦this⟧'],
    ['||`||`||', '⟦<code>||</code>⟧'],
    // not ours
    ['a || b || c', 'a || b || c'],
    ['|| a ||', '|| a ||'],
    ['||a ||', '||a ||'],
    ['C++||D', 'C++||D'],
    ['||a', '||a'],
    ['||||', '||||'],
    ['|||a|||', '|||a|||'],
    ['||a *b||*', '||a <em>b||</em>'],
    ['`||a||`', '<code>||a||</code>'],
    // escapes, read from the source
    ['\\||a||', '||a||'],
    ['||a\\||', '||a||'],
    ['|\\|a||', '||a||'],
    ['&#124;|a||', '||a||'],
    ['&vert;&VerticalLine;a||', '||a||'],
    ['\\\\||a||', '\\⟦a⟧'],
    ['&amp;||a||', '&amp;⟦a⟧'],
    // literal autolinks
    ['||see www.example.org||', '⟦see <a href="http://www.example.org">www.example.org</a>⟧'],
    [
      '||see www.example.org.|| so',
      '⟦see <a href="http://www.example.org">www.example.org</a>.⟧ so',
    ],
    ['||www.example.org||', '⟦<a href="http://www.example.org">www.example.org</a>⟧'],
    ['||https://example.org/a||', '⟦<a href="https://example.org/a">https://example.org/a</a>⟧'],
    ['\\||www.example.org||', '||<a href="http://www.example.org">www.example.org</a>||'],
    // in a link, the link goes under the switch
    ['[||a|| b](c)', '⟦<a href="c">a b</a>⟧'],
    ['||x [||a||](c)||', '⟦x <a href="c">a</a>⟧'],
  ])('%j is %j', (text, html) => {
    expect(inline(text)).toBe(html)
  })

  test('is written \\|\\| in a table cell, and what a row has too many of is shown and told', () => {
    const { html, messages } = renderMarkdown(
      '| a | b |\n|---|---|\n| \\|\\|s\\|\\| | *\\|\\|t\\|\\|* |\n| ||u|| | v |\n',
    )
    const cells = String(html).match(/<td>.*?<\/td>/g) ?? []
    expect(cells[0]).toContain('<span class="rk-spoiler-text">s</span>')
    expect(cells[1]).toContain('<span class="rk-spoiler-text">t</span>')
    expect(cells.slice(2)).toEqual(['<td></td>', '<td>u | v</td>'])
    expect(messages).toMatchObject([{ code: 'table-row-too-long', line: 4 }])
  })

  test('is a labelled switch in front of its words', () => {
    expect(String(renderMarkdown('||a||', { locale: 'de-AT' }).html)).toBe(
      '<p><label class="rk-spoiler"><input type="checkbox" class="rk-spoiler-toggle" aria-label="Spoiler anzeigen"><span class="rk-spoiler-text">a</span></label></p>\n',
    )
  })

  test.each([
    ['show', 'He <span class="rk-spoiler-text">dies</span>.'],
    ['omit', 'He ….'],
  ] as const)('with spoilers %s is %s', (spoilers, html) => {
    expect(inline('He ||dies||.', { spoilers })).toBe(html)
  })

  test.each(['commonmark', 'gfm'] as const)('is text in dialect %s', dialect => {
    expect(inline('||a||', { dialect })).toBe('||a||')
  })
})

const block = (label: string, inside: string) =>
  `<details class="rk-spoiler-block">\n<summary>${label}</summary>\n${inside}\n</details>`

describe('a block spoiler', () => {
  test.each([
    // as people write it
    [':::spoiler[The *end*]\nHe dies.\n:::', block('The <em>end</em>', '<p>He dies.</p>')],
    [':::spoiler\na\n\nb\n:::\nc', `${block('Spoiler', '<p>a</p>\n<p>b</p>')}\n<p>c</p>`],
    ['a\n:::spoiler[]\nb\n:::', `<p>a</p>\n${block('Spoiler', '<p>b</p>')}`],
    [
      '> :::spoiler\n> a\n> :::\n> b',
      `<blockquote>\n${block('Spoiler', '<p>a</p>')}\n<p>b</p>\n</blockquote>`,
    ],
    [
      ':::spoiler[1]\n:::spoiler[2]\na\n:::\nb\n:::',
      block('1', `${block('2', '<p>a</p>')}\n<p>b</p>`),
    ],
    [':::spoiler[a]\r\nb\r\n:::\r\n', block('a', '<p>b</p>')],
    [':::spoiler[`]`]\na\n:::', block('<code>]</code>', '<p>a</p>')],
    [':::spoiler[# x]\na\n:::', block('# x', '<p>a</p>')],
    // not ours
    [':::unknown\na\n:::', '<p>:::unknown\na\n:::</p>'],
    [':::', '<p>:::</p>'],
    ['a\n:::\nb', '<p>a\n:::\nb</p>'],
    ['see note:this at 8:30pm', '<p>see note:this at 8:30pm</p>'],
    ['::::spoiler\na', '<p>::::spoiler\na</p>'],
    [':::spoilers\na', '<p>:::spoilers\na</p>'],
    [':::spoiler x\na', '<p>:::spoiler x\na</p>'],
    ['```\n:::spoiler\n:::\n```', '<pre><code>:::spoiler\n:::\n</code></pre>'],
    ['    :::spoiler', '<pre><code>:::spoiler\n</code></pre>'],
    ['<pre>\n:::spoiler\n</pre>', '<pre>\n:::spoiler\n</pre>'],
    // code inside holds no fence
    [':::spoiler\n```\n:::\n```\n:::', block('Spoiler', '<pre><code>:::\n</code></pre>')],
    // a closer in another container closes nothing
    [
      '> :::spoiler\n> a\n\n:::',
      `<blockquote>\n${block('Spoiler', '<p>a</p>')}\n</blockquote>\n<p>:::</p>`,
    ],
  ])('%j', (text, html) => {
    expect(String(renderMarkdown(text).html).trim()).toBe(html)
  })

  test('that is not closed hides to the end of its container, and is told', () => {
    const { html, messages } = renderMarkdown('a\n\n- b\n- :::spoiler[x]\n  c\n\n  d\n- e')
    expect(String(html)).toContain(block('x', '<p>c</p>\n<p>d</p>'))
    expect(messages).toMatchObject([
      {
        code: 'spoiler-unclosed',
        line: 4,
        column: 3,
        hint: 'Write ::: on a line of its own where the spoiler ends.',
      },
    ])
  })

  test('is open with spoilers show, and gone with omit', () => {
    const text = 'a\n\n:::spoiler\nsecret\n:::'
    expect(String(renderMarkdown(text, { spoilers: 'show' }).html)).toContain(
      '<details class="rk-spoiler-block" open>',
    )
    expect(String(renderMarkdown(text, { spoilers: 'omit' }).html)).toBe('<p>a</p>\n')
  })

  test('has a label in the language of the text', () => {
    expect(String(renderMarkdown(':::spoiler\nx', { locale: 'ja' }).html)).toContain(
      '<summary>ネタバレ</summary>',
    )
    expect(String(renderMarkdown(':::spoiler\nx', { locale: 'tlh' }).html)).toContain(
      '<summary>Spoiler</summary>',
    )
  })

  test.each(
    'ar cs da de el es fi fr he hi hu id it ja ko nb nl pl pt-BR ro ru sv tr uk vi zh zh-TW'.split(
      ' ',
    ),
  )('speaks %s', locale => {
    const [english, own] = ['en', locale].map(tag =>
      String(renderMarkdown('||a|| b[^1]\n\n[^1]: c', { locale: tag }).html),
    )
    expect(own).not.toContain('Show spoiler')
    expect(own).not.toContain('Back to reference')
    expect(own?.replace(/(aria-label=")[^"]*|(<h2[^>]*>)[^<]*/g, '$1$2')).toBe(
      english?.replace(/(aria-label=")[^"]*|(<h2[^>]*>)[^<]*/g, '$1$2'),
    )
  })

  test('places what its label says wrong on its line', () => {
    expect(renderMarkdown('a\n\n:::spoiler[b [c](javascript:d)]\ne\n:::').messages).toMatchObject([
      { code: 'link-dangerous', line: 3, column: 14 },
    ])
  })
})

test('no spoiler is told in the excerpt, the contents or the ids', () => {
  const text =
    '## The ||butler||\n\nIt was ||the butler||. So.\n\n:::spoiler[x]\n## Butler\n\nThe butler.\n:::'
  const { excerpt, headings, html } = renderMarkdown(text)
  expect(excerpt).toBe('It was …. So.')
  expect(headings).toEqual([{ level: 2, id: 'the', text: 'The …', children: [] }])
  expect(String(html)).toContain('<h2 id="the">')
})

import { describe, expect, test } from 'vitest'
import { type RendererOptions, renderMarkdown } from '../../src/index.ts'
import { back, block, covered, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('an inline spoiler', () => {
  test.each<Row>([
    // as people write it
    ['He ||dies||.', `<p>He ${covered(`dies`)}.</p>`],
    ['||a|| and ||b||', `<p>${covered(`a`)} and ${covered(`b`)}</p>`],
    ['||a||||b||', `<p>${covered(`a`)}${covered(`b`)}</p>`],
    ['||two\nlines||', `<p>${covered(`two\nlines`)}</p>`],
    ['||a *b* `c` [d](e)||', `<p>${covered(`a <em>b</em> <code>c</code> <a href="e">d</a>`)}</p>`],
    ['*||a||*', `<p><em>${covered(`a`)}</em></p>`],
    ['**x ||a||**', `<p><strong>x ${covered(`a`)}</strong></p>`],
    ['||~~a~~||', `<p>${covered(`<del>a</del>`)}</p>`],
    ['C++||D and ||this||', `<p>C++||D and ${covered(`this`)}</p>`],
    ['||`||`||', `<p>${covered(`<code>||</code>`)}</p>`],
    ['||a||`b`||c||', `<p>${covered(`a`)}<code>b</code>${covered(`c`)}</p>`],
    ['||<b>a</b>||', `<p>${covered(`<b>a</b>`)}</p>`],
    ['<b>||a||</b>', `<p><b>${covered(`a`)}</b></p>`],
    // not ours
    ['a || b || c', `<p>a || b || c</p>`],
    ['|| a ||', `<p>|| a ||</p>`],
    ['||a ||', `<p>||a ||</p>`],
    ['C++||D', `<p>C++||D</p>`],
    ['||a', `<p>||a</p>`],
    ['||', `<p>||</p>`],
    ['||||', `<p>||||</p>`],
    ['|||a|||', `<p>|||a|||</p>`],
    ['||a *b||*', `<p>||a <em>b||</em></p>`],
    ['`||a||`', `<p><code>||a||</code></p>`],
    ['    ||a||', `<pre><code>||a||\n</code></pre>`],
    ['||a\n\nb||', `<p>||a</p>\n<p>b||</p>`],
    // nested
    ['||a ||b|| c||', `<p>||a ${covered(`b`)} c||</p>`],
    ['||*a ||b||*||', `<p>${covered(`<em>a b</em>`)}</p>`],
    ['*a ||b **c|| d***', `<p><em>a ||b <strong>c|| d</strong></em></p>`],
    // escapes, read from the source
    ['\\||a||', `<p>||a||</p>`],
    ['||a\\||', `<p>||a||</p>`],
    ['|\\|a||', `<p>||a||</p>`],
    ['&#124;|a||', `<p>||a||</p>`],
    ['&vert;&VerticalLine;a||', `<p>||a||</p>`],
    ['\\\\||a||', `<p>\\${covered(`a`)}</p>`],
    ['&amp;||a||', `<p>&amp;${covered(`a`)}</p>`],
    ['\\||a|| ||b||', `<p>||a|| ${covered(`b`)}</p>`],
    // literal links end before the bars
    [
      '||see www.example.org||',
      `<p>${covered(`see <a href="http://www.example.org">www.example.org</a>`)}</p>`,
    ],
    [
      '||see www.example.org.|| so',
      `<p>${covered(`see <a href="http://www.example.org">www.example.org</a>.`)} so</p>`,
    ],
    [
      '||www.example.org||',
      `<p>${covered(`<a href="http://www.example.org">www.example.org</a>`)}</p>`,
    ],
    [
      '||https://example.org/a||',
      `<p>${covered(`<a href="https://example.org/a">https://example.org/a</a>`)}</p>`,
    ],
    [
      'see https://example.org/||a||, b',
      `<p>see <a href="https://example.org/">https://example.org/</a>${covered(`a`)}, b</p>`,
    ],
    [
      '*www.example.org||a||*',
      `<p><em><a href="http://www.example.org">www.example.org</a>${covered(`a`)}</em></p>`,
    ],
    [
      ':::spoiler[www.example.org||a||]\nb\n:::',
      block(`<a href="http://www.example.org">www.example.org</a>${covered(`a`)}`, `<p>b</p>`),
    ],
    [
      '<https://example.org/||a||>',
      `<p><a href="https://example.org/%7C%7Ca%7C%7C">https://example.org/||a||</a></p>`,
    ],
    ['\\||www.example.org||', `<p>||<a href="http://www.example.org">www.example.org</a>||</p>`],
    // in a link, the link goes under the switch
    ['[||a|| b](c)', `<p>${covered(`<a href="c">a b</a>`)}</p>`],
    ['[x||a||y](z)', `<p>${covered(`<a href="z">xay</a>`)}</p>`],
    ['||x [||a||](c)||', `<p>${covered(`x <a href="c">a</a>`)}</p>`],
    [
      '||[a](b)|| [||c||](d)',
      `<p>${covered(`<a href="b">a</a>`)} ${covered(`<a href="d">c</a>`)}</p>`,
    ],
    // in something else
    ['# The ||butler|| did it', `<h1 id="the-did-it">The ${covered(`butler`)} did it</h1>`],
    ['- ||a||\n- b||c||', `<ul>\n<li>${covered(`a`)}</li>\n<li>b${covered(`c`)}</li>\n</ul>`],
    ['> ||a||\n> ||b||', `<blockquote>\n<p>${covered(`a`)}\n${covered(`b`)}</p>\n</blockquote>`],
    [
      '| \\|\\|a\\|\\| |\n|---|\n| *\\|\\|b\\|\\|* |',
      `<table>\n<thead>\n<tr>\n<th>${covered(`a`)}</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><em>${covered(`b`)}</em></td>\n</tr>\n</tbody>\n</table>`,
    ],
    [
      '| a | b |\n|---|---|\n| ||u|| | v |',
      `<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td></td>\n<td>u | v</td>\n</tr>\n</tbody>\n</table>`,
    ],
    [
      'x[^1]\n\n[^1]: ||a||',
      `<p>x${mark(1, '1')}</p>\n${notes(['1', `<p>${covered(`a`)}${back(1, '1')}</p>`])}`,
    ],
    [':::spoiler\n||a||\n:::', `${block(`Spoiler`, `<p>${covered(`a`)}</p>`)}`],
    // footnotes of a spoiler do not tell it
    [
      '||a||[^1]\n\n[^1]: b',
      `<p>${covered(`a`)}${mark(1, '1')}</p>\n${notes(['1', `<p>b${back(1, '1')}</p>`])}`,
    ],
    [
      '||a[^1]||\n\n[^1]: b',
      `<p>${covered(`a${mark(1, '1')}`)}</p>\n${notes(['1', `${block(`Spoiler`, `<p>b</p>`)}\n<p>${back(1, '1').trim()}</p>`])}`,
    ],
    [
      '||a[^1]|| c[^1]\n\n[^1]: b',
      `<p>${covered(`a${mark(1, '1')}`)} c${mark(1, '1', '-2')}</p>\n${notes(['1', `<p>b${back(1, '1')}${back(1, '1', 2)}</p>`])}`,
    ],
    ['||a[^1]||\n\n[^1]: b', `<p>…</p>`, { spoilers: 'omit' }],
    [
      ':::spoiler\na[^1]\n:::\n\n[^1]: b[^2]\n[^2]: c',
      `${block(`Spoiler`, `<p>a${mark(1, '1')}</p>`)}\n${notes(['1', `${block(`Spoiler`, `<p>b${mark(2, '2')}</p>`)}\n<p>${back(1, '1').trim()}</p>`], ['2', `${block(`Spoiler`, `<p>c</p>`)}\n<p>${back(2, '2').trim()}</p>`])}`,
    ],
    // line ends and scripts
    ['||a\r\nb||', `<p>${covered(`a\r\nb`)}</p>`],
    ['||猫||です', `<p>${covered(`猫`)}です</p>`],
    ['||הסוף|| הגיע', `<p>${covered(`הסוף`)} הגיע</p>`],
    ['אבא ||אמא||', `<p>אבא ${covered(`אמא`)}</p>`],
    // as the options say
    [
      '||a||',
      `<p><label class="rk-spoiler"><input type="checkbox" class="rk-spoiler-toggle" aria-label="Spoiler anzeigen"><span class="rk-spoiler-text">a</span></label></p>`,
      { locale: 'de-AT' },
    ],
    ['He ||dies||.', `<p>He <span class="rk-spoiler-text">dies</span>.</p>`, { spoilers: 'show' }],
    ['He ||dies||.', `<p>He ….</p>`, { spoilers: 'omit' }],
    ['[||He|| dies](he-dies.html "t") b', `<p>… b</p>`, { spoilers: 'omit' }],
    ['[a **||b||**](c) [d](e)', `<p>… <a href="e">d</a></p>`, { spoilers: 'omit' }],
    ['||a||', `<p>||a||</p>`, { dialect: 'commonmark' }],
    ['||a||', `<p>||a||</p>`, { dialect: 'gfm' }],
    ['||a||', `<p>${covered(`a`)}</p>`, { profile: 'comment' }],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

const facts = (text: string, options: RendererOptions = {}) => {
  const { excerpt, headings, messages } = renderMarkdown(text, options)
  return { excerpt, headings, codes: messages.map(({ code }) => code) }
}

test('no spoiler is told in the excerpt, the contents or the ids', () => {
  const text =
    '## The ||butler||\n\nIt was ||the butler||. So.\n\n:::spoiler[x]\n## Butler\n\nThe butler.\n:::'
  const { excerpt, headings } = facts(text)
  expect(excerpt).toBe('It was …. So.')
  expect(headings).toEqual([{ level: 2, id: 'the', text: 'The …', children: [] }])
  expect(htmlOf(text)).toContain('<h2 id="the">')
})

test('a row with bars that are cells is shown whole, and told', () => {
  expect(facts('| a | b |\n|---|---|\n| ||u|| | v |').codes).toContain('table-row-too-long')
})

test('a note that only an omitted spoiler refers to is not called unused', () => {
  expect(facts('||a[^1]||\n\n[^1]: b', { spoilers: 'omit' }).codes).toEqual([])
})

test('what covers an address is no stray mark', () => {
  expect(facts('||https://example.org/a|| ||see www.example.org||').codes).toEqual([])
})

test('ten thousand spoilers, and as many bars, are as any other', () => {
  expect(htmlOf('||a|| '.repeat(10_000)).match(/<label/g)).toHaveLength(10_000)
  expect(htmlOf('|'.repeat(50_000))).toBe(`<p>${'|'.repeat(50_000)}</p>`)
  expect(htmlOf('||a '.repeat(10_000))).not.toContain('<label')
})

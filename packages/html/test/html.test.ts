import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Html, type HtmlValue, html, raw } from '../src/index.ts'
import { readBack } from './read-back.ts'

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '` onfocus=`alert(1)',
  '</textarea><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '--><b>',
  ']]><b>',
  '&lt;b&gt; &#60; &amp',
  'lt;b',
  '#60;b',
  'a\u0000b',
  '\u202Etxt.exe\u2066',
  'שלום <b>',
  '\uD800',
  '\n\nlines',
  '{{constructor}}',
  `\${7*7}`,
]

/** What HTML lets back out of a string: no U+0000, line feeds only. */
const asRead = (text: string) => text.replaceAll('\u0000', '\uFFFD').replace(/\r\n?/g, '\n')

describe('in text', () => {
  const cases: { value: HtmlValue; text: string }[] = [
    { value: 'Tom & Jerry', text: 'Tom &amp; Jerry' },
    { value: '<b>"x"</b>', text: '&lt;b&gt;"x"&lt;/b&gt;' },
    { value: 4.5, text: '4.5' },
    { value: 0, text: '0' },
    { value: -0, text: '0' },
    { value: '', text: '' },
    { value: null, text: '' },
    { value: undefined, text: '' },
    { value: false, text: '' },
    { value: true, text: '' },
    { value: html`<b>${'<'}</b>`, text: '<b>&lt;</b>' },
    { value: raw('<hr>'), text: '<hr>' },
    { value: [], text: '' },
    { value: ['a', 1, null, html`<i>b</i>`, ['<', [false]]], text: 'a1<i>b</i>&lt;' },
  ]
  test.each(cases)('$value is written as $text', ({ value, text }) => {
    expect(String(html`<p>${value}</p>`)).toBe(`<p>${text}</p>`)
  })

  test.each(hostile)('%j is read back as the same text', text => {
    expect(readBack(String(html`<p>a${text}b</p>`))).toEqual([
      { tag: 'p', attributes: {}, children: [asRead(`a${text}b`)] },
    ])
  })

  test('an ampersand of the template makes no character reference with a value', () => {
    expect(readBack(String(html`a &${'lt;'} &#${'60;'} &am${'p;'}`))).toEqual([
      'a &lt; &#60; &amp;',
    ])
  })

  test('a reference that the template wrote whole stays', () => {
    expect(String(html`&nbsp;${'x'}&copy;`)).toBe('&nbsp;x&copy;')
  })

  test('a less-than sign before a space is text', () => {
    expect(String(html`1 < ${2} > 1`)).toBe('1 < 2 > 1')
  })

  const misplaced: { value: unknown; came: RegExp }[] = [
    { value: { href: '/' }, came: /an object/ },
    { value: JSON.parse('{"toString":"<b>"}'), came: /an object/ },
    { value: () => 'x', came: /a function/ },
    { value: 10n, came: /a bigint/ },
    { value: Symbol('x'), came: /Symbol\(x\)/ },
    { value: new Date(0), came: /a Date object/ },
    { value: [[new Map()]], came: /a Map object/ },
  ]
  test.each(misplaced)('a TypeError says that text is not $came', ({ value, came }) => {
    // @ts-expect-error: the types forbid most of these, and JavaScript does not
    const write = () => html`<p>${value}</p>`
    expect(write).toThrow(TypeError)
    expect(write).toThrow(came)
  })

  test('a megabyte of markup stays text', () => {
    const text = '<b>&'.repeat(250_000)
    expect(String(html`${text}`)).toBe('&lt;b&gt;&amp;'.repeat(250_000))
  })

  test('a template nested ten thousand deep is written', () => {
    let nested: Html = html`x`
    for (let depth = 0; depth < 10_000; depth += 1) nested = html`<i>${nested}</i>`
    expect(String(nested)).toHaveLength(1 + 10_000 * '<i></i>'.length)
  })
})

describe('where only text may stand', () => {
  test.each(hostile)('%j stays inside of textarea and title', text => {
    expect(readBack(String(html`<textarea>${text}</textarea><title>${text}</title>`))).toEqual([
      { tag: 'textarea', attributes: {}, children: [asRead(text)] },
      { tag: 'title', attributes: {}, children: [asRead(text)] },
    ])
  })

  test('Html without elements passes, with its references', () => {
    expect(String(html`<title>${html`${'A&B'} – ${'C'}`}</title>`)).toBe(
      '<title>A&amp;B – C</title>',
    )
  })

  test('Html with an element throws', () => {
    expect(() => html`<title>${html`<b>x</b>`}</title>`).toThrow(
      new TypeError('html: <title> holds text only, and the Html given has an element in it'),
    )
  })

  test('a value just after an end tag’s beginning cannot end the element', () => {
    expect(() => html`<title>x </${'title>'}</title>`).toThrow(/in the name of a tag/)
  })
})

describe('a first line feed, which parsers drop after some start tags', () => {
  const cases = [
    { name: 'textarea', markup: (text: string) => html`<textarea>${text}</textarea>` },
    { name: 'pre', markup: (text: string) => html`<pre class=${'x'}>${text}</pre>` },
    { name: 'pre, after an empty value', markup: (text: string) => html`<pre>${''}${text}</pre>` },
    {
      name: 'pre, in a nested template',
      markup: (text: string) => html`<pre>${html`${text}`}</pre>`,
    },
  ]
  test.each(cases)('is kept in $name', ({ markup }) => {
    for (const text of ['\na', '\n\na', '\r\na', 'a\n', '']) {
      const [element] = readBack(String(markup(text)))
      const children = typeof element === 'object' ? element.children.join('') : undefined
      expect(children).toBe(asRead(text))
    }
  })

  test('is not added where a value follows other text', () => {
    expect(String(html`<pre>${'a'}${'\nb'}-${'\nc'}</pre><p>${'\nd'}</p>`)).toBe(
      '<pre>a\nb-\nc</pre><p>\nd</p>',
    )
  })
})

describe('laws', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>&"\'`=/!-; \n\r\0#xlt'.split(''), 'script', 'title') }),
    fc.constantFrom(...hostile),
  )

  test('any string in text is the same string for a parser, and adds no element', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(readBack(String(html`<p>.${a}${b}.</p>`))).toEqual([
          { tag: 'p', attributes: {}, children: [asRead(`.${a}${b}.`)] },
        ])
      }),
      { numRuns: 200 },
    )
  })

  test('any string in an attribute is the same string for a parser, and adds no attribute', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const markup = html`<p title=${a} class='x &${b}' ${{ 'data-a': a, lang: b }} id="${a}${b}">.</p>`
        expect(readBack(String(markup))).toEqual([
          {
            tag: 'p',
            attributes: {
              title: asRead(a),
              class: asRead(`x &${b}`),
              'data-a': asRead(a),
              lang: asRead(b),
              id: asRead(`${a}${b}`),
            },
            children: ['.'],
          },
        ])
      }),
      { numRuns: 200 },
    )
  })
})

test('a function call that is no template literal throws', () => {
  // @ts-expect-error: a string would be trusted markup
  expect(() => html('<b>')).toThrow(/as a tag before a template literal.*the string "<b>"/)
  // @ts-expect-error: an array from JSON has no `raw`
  expect(() => html(['<b>'])).toThrow(/an array/)
})

test('the same place in the code gives each call its own values', () => {
  const item = (text: string) => String(html`<li>${text}</li>`)
  expect([item('a'), item('b')]).toEqual(['<li>a</li>', '<li>b</li>'])
})

import { describe, expect, test } from 'vitest'
import { type Html, type HtmlAttributes, type HtmlValue, html, raw } from '../src/index.ts'
import { readBack } from './read-back.ts'

describe('the whole value of an attribute', () => {
  const cases: { value: HtmlValue; written: string }[] = [
    { value: 'a b', written: '<input value="a b">' },
    { value: '', written: '<input value="">' },
    { value: '"\'<&>', written: '<input value="&quot;&#39;&lt;&amp;&gt;">' },
    { value: 0, written: '<input value="0">' },
    { value: true, written: '<input value>' },
    { value: false, written: '<input>' },
    { value: null, written: '<input>' },
    { value: undefined, written: '<input>' },
    { value: ['a', null, 1, ['b']], written: '<input value="a1b">' },
    { value: 'a onfocus=alert(1)', written: '<input value="a onfocus=alert(1)">' },
  ]
  test.each(cases)('$value gives $written, whatever the quotes', ({ value, written }) => {
    expect(String(html`<input value=${value}>`)).toBe(written)
    expect(String(html`<input value="${value}">`)).toBe(written)
    expect(String(html`<input value='${value}'>`)).toBe(written)
    expect(String(html`<input value = ${value}>`)).toBe(written)
  })
})

describe('a value among others', () => {
  const cases: { what: string; markup: Html; written: string }[] = [
    {
      what: 'a part in quotes',
      markup: html`<p class="a ${'b'} c">`,
      written: '<p class="a b c">',
    },
    {
      what: 'a part in single quotes',
      markup: html`<p title='"${"'"}"'>`,
      written: '<p title="&quot;&#39;&quot;">',
    },
    { what: 'an unquoted part', markup: html`<p id=a${1}b${2}>`, written: '<p id="a1b2">' },
    {
      what: 'a missing part',
      markup: html`<p class="a${null}${false}${true}${undefined}">`,
      written: '<p class="a">',
    },
    {
      what: 'parts that are all missing',
      markup: html`<p class="${null}${null}">`,
      written: '<p class="">',
    },
    { what: 'a slash that closes', markup: html`<img alt=${''}/>`, written: '<img alt=""/>' },
    {
      what: 'a slash within',
      markup: html`<a href=${'/a'}/b>x</a>`,
      written: '<a href="/a/b">x</a>',
    },
    {
      what: 'a reference at the end',
      markup: html`<p title="${1}&copy;">`,
      written: '<p title="1&copy;">',
    },
    {
      what: 'no space after the last',
      markup: html`<p id="a"title=${'b'}>`,
      written: '<p id="a" title="b">',
    },
    {
      what: 'one dropped between two',
      markup: html`<p a=${1} b=${null} c=${3} d>`,
      written: '<p a="1" c="3" d>',
    },
  ]
  test.each(cases)('$what is written $written', ({ markup, written }) => {
    expect(String(markup)).toBe(written)
  })

  const refused: { value: unknown; says: RegExp }[] = [
    { value: html`<b>x</b>`, says: /title= takes a string.*not Html; String\(value\)/ },
    { value: raw('a'), says: /not Html/ },
    { value: {}, says: /not an object/ },
    { value: [new URL('https://example.org')], says: /not a URL object/ },
    { value: () => 1, says: /not a function/ },
    { value: 1n, says: /not a bigint/ },
  ]
  test.each(refused)('a TypeError says $says', ({ value, says }) => {
    // @ts-expect-error: the types forbid most of these, and JavaScript does not
    const whole = () => html`<p title=${value}>`
    // @ts-expect-error: likewise
    const partly = () => html`<p title="a ${value}">`
    expect(whole).toThrow(TypeError)
    expect(whole).toThrow(says)
    expect(partly).toThrow(says)
  })

  test('ARIA wants words, so that the boolean true throws there', () => {
    expect(() => html`<p aria-hidden=${true}>`).toThrow(/'true' or 'false'/)
    expect(() => html`<p ${{ 'ARIA-busy': true }}>`).toThrow(TypeError)
    expect(String(html`<p aria-hidden=${'true'} aria-busy=${false}>`)).toBe(
      '<p aria-hidden="true">',
    )
  })
})

describe('an object between attributes', () => {
  const cases: {
    what: string
    attributes: HtmlAttributes | null | undefined | false
    written: string
  }[] = [
    {
      what: 'strings and numbers',
      attributes: { id: 'a"', tabindex: 0 },
      written: '<p id="a&quot;" tabindex="0">',
    },
    { what: 'booleans', attributes: { hidden: true, inert: false }, written: '<p hidden>' },
    { what: 'nothing', attributes: { a: null, b: undefined }, written: '<p>' },
    {
      what: 'an unsafe URL',
      attributes: { href: 'javascript:1', title: 'x' },
      written: '<p title="x">',
    },
    {
      what: 'custom names',
      attributes: { 'data-a.b': '', 'xml:lang': 'he', _x: 1 },
      written: '<p data-a.b="" xml:lang="he" _x="1">',
    },
    { what: 'an empty object', attributes: {}, written: '<p>' },
    {
      what: 'an object from JSON',
      attributes: JSON.parse('{"__proto__":"x","lang":"ar"}'),
      written: '<p __proto__="x" lang="ar">',
    },
    { what: 'no object', attributes: null, written: '<p>' },
    { what: 'nothing at all', attributes: undefined, written: '<p>' },
    { what: 'a condition that failed', attributes: false, written: '<p>' },
  ]
  test.each(cases)('$what: $written', ({ attributes, written }) => {
    expect(String(html`<p ${attributes}>`)).toBe(written)
  })

  test('stands beside others, before a slash, and beside itself', () => {
    const a = { a: 1 }
    expect(String(html`<p x ${a} y="2"${a}/><br ${a}${a}>`)).toBe(
      '<p x a="1" y="2" a="1"/><br a="1" a="1">',
    )
  })

  test('an inherited key is no attribute', () => {
    const inherited = Object.assign(Object.create(null), { id: 'own' })
    expect(String(html`<p ${inherited}>`)).toBe('<p id="own">')
  })

  const refused: { value: unknown; says: RegExp }[] = [
    { value: 'onclick=alert(1)', says: /the string "onclick=alert\(1\)"/ },
    { value: true, says: /not true/ },
    { value: 1, says: /not 1/ },
    { value: [{ id: 'a' }], says: /an array/ },
    { value: html`id="a"`, says: /not Html/ },
    { value: new Map([['id', 'a']]), says: /a Map object/ },
    { value: { onclick: 'f()' }, says: /onclick= of <p>/ },
    { value: { OnClick: null }, says: /OnClick= of <p>/ },
    { value: { style: 'a:b' }, says: /style=/ },
    { value: { srcdoc: '<b>' }, says: /srcdoc=/ },
    { value: { 'http-equiv': 'refresh' }, says: /http-equiv=/ },
    { value: { 'a b': 1 }, says: /"a b" is no name/ },
    { value: { 'a="': 1 }, says: /is no name/ },
    { value: { '': 1 }, says: /"" is no name/ },
    { value: { 'x>': 1 }, says: /is no name/ },
    { value: { 'x\u0000': 1 }, says: /is no name/ },
    { value: { title: html`a` }, says: /not Html/ },
    { value: { title: {} }, says: /an object/ },
  ]
  test.each(refused)('$value throws: $says', ({ value, says }) => {
    // @ts-expect-error: the types forbid most of these, and JavaScript does not
    const write = () => html`<p ${value}>`
    expect(write).toThrow(TypeError)
    expect(write).toThrow(says)
  })

  test('an animated value is refused in it too', () => {
    expect(() => html`<svg><set ${{ to: 'x' }} /></svg>`).toThrow(/into another attribute/)
  })
})

describe('an unsafe URL leaves the attribute out', () => {
  const script = 'javascript:alert(1)'
  const cases: { what: string; markup: Html; written: string }[] = [
    { what: 'href', markup: html`<a href=${script} id="a">x</a>`, written: '<a id="a">x</a>' },
    { what: 'HREF', markup: html`<a HREF="${script}">x</a>`, written: '<a>x</a>' },
    { what: 'src', markup: html`<img src="${script}" alt="">`, written: '<img alt="">' },
    { what: 'action', markup: html`<form action="${script}">`, written: '<form>' },
    { what: 'formaction', markup: html`<button formaction='${script}'>`, written: '<button>' },
    { what: 'poster', markup: html`<video poster=${script}>`, written: '<video>' },
    { what: 'cite', markup: html`<q cite=${script}>`, written: '<q>' },
    { what: 'data', markup: html`<object data=${script}>`, written: '<object>' },
    { what: 'background', markup: html`<body background=${script}>`, written: '<body>' },
    { what: 'manifest', markup: html`<html manifest=${script}>`, written: '<html>' },
    { what: 'xlink:href', markup: html`<use xlink:href=${script} />`, written: '<use />' },
    { what: 'a URL of data', markup: html`<img src=${'data:text/html,x'}>`, written: '<img>' },
    {
      what: 'two parts that make a scheme',
      markup: html`<a href="${'java'}${'script:1'}">`,
      written: '<a>',
    },
    { what: 'a static beginning', markup: html`<a href="java${'script:1'}">`, written: '<a>' },
    { what: 'a static end', markup: html`<a href="${'javascript'}:${1}">`, written: '<a>' },
    {
      what: 'a reference to a colon',
      markup: html`<a href="${'javascript'}&colon;x">`,
      written: '<a>',
    },
    {
      what: 'a number for a colon',
      markup: html`<a href="${'javascript'}&#x3a;x">`,
      written: '<a>',
    },
    { what: 'an array', markup: html`<a href=${['java', 'script:1']}>`, written: '<a>' },
    { what: 'one of many to ping', markup: html`<a ping="/a ${script}">`, written: '<a>' },
    {
      what: 'one of many to ping, by a line',
      markup: html`<a ping="/a\n${script}">`,
      written: '<a>',
    },
  ]
  test.each(cases)('in $what', ({ markup, written }) => {
    expect(String(markup)).toBe(written)
  })

  const kept: { what: string; markup: Html; written: string }[] = [
    {
      what: 'https',
      markup: html`<a href=${'https://example.org/?a=1&b=2'}>`,
      written: '<a href="https://example.org/?a=1&amp;b=2">',
    },
    {
      what: 'a query of parts',
      markup: html`<a href="${'/her'}/x?a=1&q=${'a:b"'}">`,
      written: '<a href="/her/x?a=1&q=a:b&quot;">',
    },
    {
      what: 'an ampersand before a part',
      markup: html`<a href="/x?a=1&${'lt;'}">`,
      written: '<a href="/x?a=1&amp;lt;">',
    },
    {
      what: 'a fragment',
      markup: html`<a href="#${'javascript:1'}">`,
      written: '<a href="#javascript:1">',
    },
    { what: 'nothing', markup: html`<a href=${''}>`, written: '<a href="">' },
    {
      what: 'a list to ping',
      markup: html`<a ping="/a ${'https://example.org'}">`,
      written: '<a ping="/a https://example.org">',
    },
    {
      what: 'a reference beyond Unicode',
      markup: html`<a href="/${1}&#9999999;&#x110000;">`,
      written: '<a href="/1&#9999999;&#x110000;">',
    },
    {
      what: 'a static script, which is yours',
      markup: html`<a href="javascript:f()" id=${1}>`,
      written: '<a href="javascript:f()" id="1">',
    },
    {
      what: 'a word in an attribute that is no URL',
      markup: html`<p title=${script}>`,
      written: `<p title="${script}">`,
    },
  ]
  test.each(kept)('and a safe one stays: $what', ({ markup, written }) => {
    expect(String(markup)).toBe(written)
  })

  test('an ampersand before a part is read as itself', () => {
    expect(readBack(String(html`<a href="/?a&${'lt;'}&l${'t;'}">`))).toEqual([
      { tag: 'a', attributes: { href: '/?a&lt;&lt;' }, children: [] },
    ])
  })
})

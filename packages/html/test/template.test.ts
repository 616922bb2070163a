import { describe, expect, test } from 'vitest'
import { type Html, html } from '../src/index.ts'

const x = 'x'

describe('a value may not stand', () => {
  const cases: { where: string; write: () => Html; says: RegExp }[] = [
    { where: 'in a tag name', write: () => html`<${x}>`, says: /in the name of a tag.*"<"/ },
    { where: 'at the end of a tag name', write: () => html`<h${2}>a</h2>`, says: /"<h"/ },
    { where: 'in an end tag’s name', write: () => html`<h2>a</h${2}>`, says: /name of a tag/ },
    { where: 'between a tag name and >', write: () => html`<p${{}}>`, says: /name of a tag/ },
    { where: 'in an end tag', write: () => html`<p>a</p ${{}}>`, says: /in an end tag/ },
    { where: 'as an end tag’s attribute', write: () => html`<p>a</p id=${x}>`, says: /an end tag/ },
    {
      where: 'in an attribute name',
      write: () => html`<p data-${x}="1">`,
      says: /name of an attr/,
    },
    {
      where: 'before an attribute name',
      write: () => html`<p ${{}}a="1">`,
      says: /name of an attr/,
    },
    { where: 'as a name before =', write: () => html`<p ${{}}="1">`, says: /name of an attr/ },
    { where: 'as the value of =', write: () => html`<p ==${x}>`, says: /"=" is no name/ },
    { where: 'for a framework’s directive', write: () => html`<p @click=${x}>`, says: /"@click"/ },
    { where: 'in a comment', write: () => html`<!-- ${x} -->`, says: /in a comment/ },
    {
      where: 'in a comment that looks closed',
      write: () => html`<!-- > ${x} -->`,
      says: /comment/,
    },
    { where: 'in a comment opened by <!--!>', write: () => html`<!--!>${x}-->`, says: /comment/ },
    { where: 'in a doctype', write: () => html`<!doctype ${x}>`, says: /a declaration/ },
    { where: 'in a processing instruction', write: () => html`<?xml ${x}?>`, says: /declaration/ },
    { where: 'in a broken end tag', write: () => html`</ ${x}>`, says: /declaration/ },
    { where: 'in a script', write: () => html`<script>var a = ${x}</script>`, says: /<script>/ },
    { where: 'in a script’s string', write: () => html`<SCRIPT>"${x}"</SCRIPT>`, says: /<script>/ },
    {
      where: 'in a script of data',
      write: () => html`<script type="application/json">${x}</script>`,
      says: /inside <script>/,
    },
    {
      where: 'after </scripty in a script',
      write: () => html`<script></scripty>${x}</script>`,
      says: /<script>/,
    },
    {
      where: 'in a style',
      write: () => html`<style>a{color:${x}}</style>`,
      says: /inside <style>/,
    },
    {
      where: 'in a style in svg',
      write: () => html`<svg><style>${x}</style></svg>`,
      says: /<style>/,
    },
    { where: 'in an iframe', write: () => html`<iframe>${x}</iframe>`, says: /inside <iframe>/ },
    { where: 'in xmp', write: () => html`<xmp>${x}</xmp>`, says: /inside <xmp>/ },
    { where: 'in noembed', write: () => html`<noembed>${x}</noembed>`, says: /inside <noembed>/ },
    { where: 'in noframes', write: () => html`<noframes>${x}</noframes>`, says: /<noframes>/ },
    { where: 'after plaintext', write: () => html`<plaintext>${x}`, says: /inside <plaintext>/ },
    { where: 'in onclick', write: () => html`<p onclick=${x}>`, says: /onclick= of <p>.*a script/ },
    { where: 'in part of ONLOAD', write: () => html`<p ONLOAD="f('${x}')">`, says: /a script/ },
    { where: 'in srcdoc', write: () => html`<iframe srcdoc="${x}"></iframe>`, says: /a document/ },
    { where: 'in style=', write: () => html`<p style="color:${x}">`, says: /use a class/ },
    { where: 'in http-equiv', write: () => html`<meta http-equiv=${x}>`, says: /instruction/ },
    {
      where: 'in a refresh',
      write: () => html`<meta http-equiv="refresh" content="0;url=${x}">`,
      says: /refreshes/,
    },
    {
      where: 'in a refresh told later',
      write: () => html`<meta content="${x}" http-equiv=refresh>`,
      says: /refreshes/,
    },
    {
      where: 'in an animated value',
      write: () => html`<svg><animate attributeName="href" to="${x}" /></svg>`,
      says: /into another attribute/,
    },
  ]
  test.each(cases)('$where', ({ write, says }) => {
    expect(write).toThrow(TypeError)
    expect(write).toThrow(says)
  })

  test('and the message shows the words before it', () => {
    expect(() => html`<p>hello ${x} <!-- note: ${x} --></p>`).toThrow(
      new TypeError(
        `html: no \${…} in a comment or a declaration, as after "<p>hello \${…} <!-- note: "`,
      ),
    )
  })
})

describe('a template must be whole:', () => {
  const cases: { what: string; write: () => Html; says: RegExp }[] = [
    { what: 'a tag', write: () => html`<a href="`, says: /ends inside a tag/ },
    { what: 'a tag’s beginning', write: () => html`a <`, says: /ends inside a tag/ },
    { what: 'an attribute with a value', write: () => html`<a href="${x}`, says: /a tag/ },
    { what: 'a comment', write: () => html`<!-- a`, says: /a comment/ },
    { what: 'a script', write: () => html`<script>a`, says: /<script>/ },
    { what: 'a title', write: () => html`<title>${x}`, says: /<title>/ },
    {
      what: 'a script that browsers do not end',
      write: () => html`<script><!-- <script></script>`,
      says: /does not end/,
    },
  ]
  test.each(cases)('an open end in $what throws', ({ write, says }) => {
    expect(write).toThrow(TypeError)
    expect(write).toThrow(says)
  })

  test('elements may be opened in one and closed in another', () => {
    expect(String(html`${html`<ul>`}<li>${html`</ul>`}`)).toBe('<ul><li></ul>')
  })

  test('an escape that is no JavaScript throws', () => {
    expect(() => html`\u{}${x}`).toThrow(/an escape/)
  })
})

describe('the static part stays as it was written:', () => {
  const cases: { what: string; markup: Html; same: string }[] = [
    { what: 'a doctype', markup: html`<!doctype html><p>${x}`, same: '<!doctype html><p>x' },
    { what: 'a comment', markup: html`<!-- <a ">-->${x}`, same: '<!-- <a ">-->x' },
    { what: 'the shortest comments', markup: html`<!-->${x}<!--->${x}`, same: '<!-->x<!--->x' },
    { what: 'a comment ended by --!>', markup: html`<!-- a --!>${x}`, same: '<!-- a --!>x' },
    {
      what: 'a script',
      markup: html`<script>if (a < b) "</p>"</script>${x}`,
      same: '<script>if (a < b) "</p>"</script>x',
    },
    {
      what: 'a script’s end with spaces',
      markup: html`<script></Script >${x}`,
      same: '<script></Script >x',
    },
    {
      what: 'handlers and styles',
      markup: html`<p onclick="f()" style='a:b'>${x}`,
      same: `<p onclick="f()" style='a:b'>x`,
    },
    {
      what: 'a policy in a meta',
      markup: html`<meta http-equiv="content-security-policy" content="script-src 'nonce-${x}'">`,
      same: `<meta http-equiv="content-security-policy" content="script-src 'nonce-x'">`,
    },
    {
      what: 'angle brackets in quotes',
      markup: html`<p title="a > b" id=a/b>${x}</p>`,
      same: '<p title="a > b" id=a/b>x</p>',
    },
    {
      what: 'capitals',
      markup: html`<svg viewBox="0 0 ${1} 1">${x}</svg>`,
      same: '<svg viewBox="0 0 1 1">x</svg>',
    },
    {
      what: 'unusual spaces',
      markup: html`<p\n\ttitle = ${x}\n>${x}</p >`,
      same: '<p title="x"\n>x</p >',
    },
    { what: 'a template without values', markup: html`<br>`, same: '<br>' },
    { what: 'nothing', markup: html``, same: '' },
  ]
  test.each(cases)('$what', ({ markup, same }) => {
    expect(String(markup)).toBe(same)
  })
})

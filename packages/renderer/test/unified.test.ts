import fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { createRenderer, type RendererOptions } from '../src/index.ts'
import { createUnifiedRenderer, remarkReview } from '../src/unified.ts'
import { treeOf } from './tree.ts'

/** The same text by both roads. */
const both = (text: string, options: RendererOptions = {}) =>
  [createRenderer(options), createUnifiedRenderer(options)].map(renderer =>
    treeOf(renderer.render(text).html),
  )

const same = (text: string, options: RendererOptions = {}) => {
  const [ours, theirs] = both(text, options)
  expect(ours).toEqual(theirs)
}

describe('our writer and the unified road write the same', () => {
  test.each([
    '# A\n\n## A\n\n###### location\n\nSetext\n===\n',
    '![a](b.jpg "c")\n\n![d](e.jpg)\n\n![](<> "f")\n\nx ![g](h) y',
    '||a|| *||b||* [||c||](d) ||www.example.org||',
    ':::spoiler[A *b*]\nc\n\n- d\n:::\n\n> :::spoiler\n> e',
    'a[^1] b[^n] c[^1] [d[^1]](e)\n\n[^1]: One\n[^n]: Two[^1]\n\n    - three',
    '| a | b |\n|:--|--:|\n| c | *d* |\n| e | f | g |\n',
    '- [x] a\n- [ ] b\n\n  c\n',
    '1. [x] *a*\n2. b\n3. [ ] c',
    '- a\n\n- b\n  - c\n    d\n\n\n1. e\n2. f\n\n7) g',
    '```js x\na < b\n```\n\n    c\n\n`d\ne`',
    'a  \nb\\\nc\n d',
    '[a](b "c") <https://example.org> www.example.org x@example.org [d]\n\n[d]: <e f> \'g\'',
    '[a](javascript:b) ![c](javascript:d) [e](data:f)',
    '~~a~~ **b *c*** _d_ &amp; &copy; &#0; "e" \'f\' <g',
    '> a\n>\n> > b\nlazy\n\n***',
    '<b>a</b> <i class="x rk-spoiler" id=y>b</i> <span title="c &amp; d">e</span>',
    '<div lang=nl dir=ltr>\n<p>a</p>\n</div>\n\n<hr>',
    '<script>a</script>\n\n<style>b</style>\n\n<iframe src=c></iframe>',
    '<table><tr><td colspan=2>a</td></tr></table>',
    '<details open><summary>a</summary>b</details>',
    '<a href="javascript:a">b</a> <a href="https://example.org">c</a>',
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <time datetime="2026-11-22">d</time>',
    '<b id=a>x</b> [y](#a) <a href="#a">z</a>',
    'שלום *עולם*\n\n# כותרת',
    '',
    ' \n\t\n',
  ])('%j', text => {
    same(text)
    same(text, { profile: 'comment', idPrefix: 'c-1-', locale: 'fr' })
    same(text, { profile: 'trusted', spoilers: 'show', headingShift: 2 })
    same(text, { dialect: 'gfm', spoilers: 'omit' })
    same(text, { baseUrl: 'https://example.org/a/', spoilers: 'omit' })
  })

  test('on random mixtures of Markdown', () => {
    const pieces = fc.constantFrom(
      ...'*|**|_|~~|`|[|]|(b)|![|# |> |- |1. |||| ||[^1]|[^1]: |[a]: b|\\|&amp;|www.x.org|:::|:::spoiler|\n|\n\n|    |word|.|é'
        .split('|')
        .map(piece => piece || '||'),
      ' ',
    )
    const ours = createRenderer()
    const theirs = createUnifiedRenderer()
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), parts => {
        const text = parts.join('')
        expect(treeOf(ours.render(text).html)).toEqual(treeOf(theirs.render(text).html))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

test('both tell the same facts', () => {
  const text = '# A ||b||\n\nc [d](e) ![](f.jpg)\n\n![g](h.jpg "i")\n\n### j\n\n:::spoiler'
  const [{ html: _, ...ours }, { html: __, ...theirs }] = [
    createRenderer().render(text),
    createUnifiedRenderer().render(text),
  ]
  expect({ ...theirs }).toEqual({ ...ours })
})

describe('createUnifiedRenderer', () => {
  test('runs remark plugins before our constructs, and judges what they make', () => {
    const shout = () => (tree: { children: unknown[] }) => {
      tree.children.push({
        type: 'paragraph',
        children: [{ type: 'link', url: 'javascript:x', children: [{ type: 'text', value: 'y' }] }],
      })
      tree.children.push({ type: 'html', value: '<script>z</script>' })
    }
    const { html } = createUnifiedRenderer({ remarkPlugins: [shout] }).render('a')
    expect(String(html)).not.toMatch(/javascript|script/)
    expect(String(html)).toContain('>y</a>')
  })

  const named = () => (tree: { children: { data?: object; type: string }[] }) => {
    const data = { hProperties: { id: 'forms', className: ['rk-gallery'] } }
    for (const node of tree.children) node.data = data
  }

  test.each<[RendererOptions, string]>([
    [{ profile: 'article' }, 'rk-forms'],
    [{ profile: 'comment' }, 'rk-forms'],
    [{ profile: 'comment', idPrefix: 'c-7-' }, 'c-7-forms'],
    [{ profile: 'article', dialect: 'gfm' }, 'rk-forms'],
    [{ profile: 'trusted', idPrefix: 'c-7-' }, 'forms'],
  ])('with %j an id that a remark plugin gave is %s, once, and links follow', (options, id) => {
    const renderer = createUnifiedRenderer({ ...options, remarkPlugins: [named] })
    const html = String(renderer.render('[a](#forms)\n\nb').html)
    expect(html.match(/ id="[^"]*"/g)?.slice(0, 1)).toEqual([` id="${id}"`])
    expect(html).toContain(`href="#${id}"`)
    if (options.profile !== 'trusted') expect(html.match(/ id="/g)).toHaveLength(1)
  })

  test('nor does one within what a plugin makes of a node go without', () => {
    const made = () => (tree: { children: { data?: object }[] }) => {
      const inner = { type: 'element', tagName: 'b', properties: { id: 'name' }, children: [] }
      for (const node of tree.children)
        node.data = { hChildren: [{ ...inner, tagName: 'i', children: [inner] }] }
    }
    const renderer = createUnifiedRenderer({ profile: 'article', remarkPlugins: [made] })
    expect(String(renderer.render('a').html)).toBe('<p><i id="rk-name"><b></b></i></p>\n')
  })

  test('a heading’s own id comes before the one that a plugin gave it', () => {
    const renderer = createUnifiedRenderer({ remarkPlugins: [named] })
    expect(String(renderer.render('## A b').html)).toBe('<h2 id="a-b">A b</h2>\n')
  })

  const player = () => (tree: { children: unknown[] }) => {
    tree.children.push({
      type: 'element',
      tagName: 'my-player',
      properties: { src: 'x' },
      children: [
        {
          type: 'element',
          tagName: 'em',
          properties: { onClick: 'x', id: 'a' },
          children: [{ type: 'text', value: 'b' }],
        },
      ],
    })
  }

  test.each(['article', 'comment'] as const)('sanitises what rehype plugins add in %s', profile => {
    const renderer = createUnifiedRenderer({ profile, rehypePlugins: [player] })
    expect(String(renderer.render('a').html)).toMatch(/^<p>a<\/p><em id="[^"]+-a">b<\/em>\n$/)
  })

  test('keeps what rehype plugins add where the text is trusted', () => {
    const renderer = createUnifiedRenderer({ profile: 'trusted', rehypePlugins: [player] })
    expect(String(renderer.render('a').html)).toContain(
      '<my-player src="x"><em onclick="x" id="a">b</em></my-player>',
    )
  })

  test.each([
    [
      { rehypePlugins: 'x' },
      'createUnifiedRenderer: `rehypePlugins` must be a list of plugins, not string',
    ],
    [
      { profile: 'artcle' },
      "createUnifiedRenderer: `profile` must be 'trusted', 'article' or 'comment', not 'artcle'; did you mean 'article'?",
    ],
  ])('refuses %j', (options: object, message) => {
    expect(() => createUnifiedRenderer(options)).toThrow(new TypeError(message))
  })
})

describe('remarkReview', () => {
  const processor = (options = {}) =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkReview, options)
      .use(remarkRehype)
      .use(rehypeStringify)

  test('brings the review dialect to anyone’s processor', () => {
    const text = '## Plot\n\n||a||[^1]\n\n:::spoiler[b]\nc\n:::\n\n![d](e.jpg "f")\n\n[^1]: g'
    const file = processor({ idPrefix: 'x-' }).processSync(text)
    expect(treeOf(file)).toEqual(treeOf(createRenderer({ idPrefix: 'x-' }).render(text).html))
  })

  test('tells the file what is wrong, and where', () => {
    const { messages } = processor().processSync('a\n\n:::spoiler\nb [c](javascript:d)')
    expect(
      messages.map(({ ruleId, source, line, column, note }) => ({
        ruleId,
        source,
        line,
        column,
        note,
      })),
    ).toEqual([
      {
        ruleId: 'spoiler-unclosed',
        source: 'reviewkit',
        line: 3,
        column: 1,
        note: 'Write ::: on a line of its own where the spoiler ends.',
      },
      {
        ruleId: 'link-dangerous',
        source: 'reviewkit',
        line: 4,
        column: 3,
        note: 'Write an address that begins with https://, or a path such as ./stills/park.jpg.',
      },
    ])
  })

  test('refuses an option it does not have', () => {
    expect(() => processor({ dialect: 'gfm' }).processSync('')).toThrow(
      'remarkReview: there is no option `dialect`',
    )
  })
})

import { createRequire } from 'node:module'
import { createMarkdownProcessor } from '@astrojs/markdown-remark'
import type { Element, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSmartypants from 'remark-smartypants'
import { type PluggableList, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { createRenderer, type Profile } from '../src/index.ts'
import { createUnifiedRenderer, remarkReview } from '../src/unified.ts'
import { treeOf } from './tree.ts'

// Its types would change those of hast for everyone.
const { evaluate }: { evaluate(text: string, options: EvaluateOptions): Promise<Evaluated> } =
  createRequire(import.meta.url)('@mdx-js/mdx')

interface EvaluateOptions {
  Fragment: symbol
  jsx: typeof jsx
  jsxs: typeof jsx
  remarkPlugins: PluggableList
}

interface Evaluated {
  default(properties: Properties): string
}

const review = `## The end

He ||stays||.[^1]

![A park](park.jpg "The park")

![Left](left.jpg) ![Right](right.jpg)

https://youtu.be/dQw4w9WgXcQ

:::spoiler[How it *ends*]
They part.
:::

- [x] Seen

[^1]: A note.
`

const ours = treeOf(createRenderer().render(review).html)

describe('plugins from npm', () => {
  test('remark-smartypants writes quotes and dashes, in a spoiler too', () => {
    const renderer = createUnifiedRenderer({ remarkPlugins: [remarkSmartypants] })
    const { html, text } = renderer.render('||"So"|| -- he\'s *gone*... `"x"`')
    expect(String(html)).toContain('<span class="rk-spoiler-text">“So”</span>')
    expect(text).toBe('“So” — he’s gone… "x"')
  })

  test('takes options, as in any list of plugins', () => {
    const renderer = createUnifiedRenderer({
      remarkPlugins: [[remarkSmartypants, { dashes: 'oldschool', quotes: false }]],
    })
    expect(renderer.render('"a" -- b').text).toBe('"a" – b')
  })

  test('remark-gfm with options of its own takes the place of ours', () => {
    const renderer = createUnifiedRenderer({
      dialect: 'commonmark',
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
    })
    expect(String(renderer.render('~a~ ~~b~~').html)).toBe('<p>~a~ <del>b</del></p>\n')
  })

  test('rehype-raw and rehype-sanitize may run once more', () => {
    const renderer = createUnifiedRenderer({ rehypePlugins: [rehypeRaw, rehypeSanitize] })
    expect(String(renderer.render('<b onclick=x>a</b> [b](c)').html)).toBe(
      '<p><b>a</b> <a href="c">b</a></p>\n',
    )
  })
})

describe('plugins of one’s own', () => {
  /** A heading gets a link to itself, as rehype-autolink-headings writes it. */
  const selfLinks = () => (tree: HastRoot) => {
    for (const node of tree.children)
      if (node.type === 'element' && /^h\d$/.test(node.tagName))
        node.children.push({
          type: 'element',
          tagName: 'a',
          properties: { href: `#${node.properties.id}`, className: ['anchor'] },
          children: [{ type: 'text', value: '#' }],
        })
  }

  const hostile: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: 'javascript:x', onClick: 'x', style: 'x', id: 'location' },
    children: [{ type: 'element', tagName: 'script', properties: {}, children: [] }],
  }
  const attack = () => (tree: HastRoot) => {
    tree.children.push(hostile)
  }

  test('a rehype plugin sees what our constructs made, and its links follow', () => {
    const html = (options = {}) =>
      String(
        createUnifiedRenderer({ ...options, rehypePlugins: [selfLinks] }).render('## The end').html,
      )
    expect(html()).toBe('<h2 id="the-end">The end<a href="#the-end">#</a></h2>\n')
    expect(html({ idPrefix: 'a-' })).toBe(
      '<h2 id="a-the-end">The end<a href="#a-the-end">#</a></h2>\n',
    )
    expect(html({ profile: 'trusted' })).toContain('<a href="#the-end" class="anchor">#</a>')
  })

  test.each<Profile>(['article', 'comment'])('what one adds is sanitised in %s', profile => {
    const renderer = createUnifiedRenderer({ profile, rehypePlugins: [attack] })
    const html = String(renderer.render('a').html)
    expect(html).not.toMatch(/javascript|onclick|style|script|id="location"/i)
    expect(html).toContain('<a id="rk-location"></a>')
  })

  test('and stays in trusted', () => {
    const renderer = createUnifiedRenderer({ profile: 'trusted', rehypePlugins: [attack] })
    expect(String(renderer.render('a').html)).toContain('href="javascript:x"')
  })

  test('what a remark plugin writes is judged like what the writer wrote', () => {
    const video = () => (tree: Root) => {
      tree.children.push({
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://youtu.be/dQw4w9WgXcQ', children: [] }],
      })
    }
    const renderer = createUnifiedRenderer({ remarkPlugins: [video] })
    expect(renderer.render('a').links.map(({ url }) => url)).toEqual([
      'https://youtu.be/dQw4w9WgXcQ',
    ])
  })

  test('one that waits is told of at once, and not left hanging', () => {
    const slow = () => async () => {}
    const renderer = createUnifiedRenderer({ remarkPlugins: [slow] })
    expect(() => renderer.render('a')).toThrow('run')
  })
})

describe('remarkReview in the processor', () => {
  test('of unified, remark-rehype and rehype-stringify', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkReview)
      .use(remarkRehype)
      .use(rehypeStringify)
    expect(treeOf(processor.processSync(review))).toEqual(ours)
  })

  test('of unified and remark-html', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkReview)
      .use(remarkHtml, { sanitize: false })
    expect(treeOf(processor.processSync(review))).toEqual(ours)
  })

  test('of one text after another, each told of its own', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkReview)
      .use(remarkRehype)
      .use(rehypeStringify)
    const told = (text: string) => {
      const file = processor.processSync(text)
      return file.messages.map(({ ruleId }) => ruleId)
    }
    expect(told(':::spoiler\na')).toEqual(['spoiler-unclosed'])
    expect(told('a')).toEqual([])
  })

  test('of Astro: the same page, and its table of contents', async () => {
    const { render } = await createMarkdownProcessor({
      remarkPlugins: [remarkReview],
      smartypants: false,
      syntaxHighlight: false,
    })
    const { code, metadata } = await render(review)
    expect(treeOf(code)).toEqual(ours)
    expect(metadata.headings[0]).toEqual({ depth: 2, slug: 'the-end', text: 'The end' })
  })

  test('of Astro with its own quotes and options of ours', async () => {
    const { render } = await createMarkdownProcessor({
      remarkPlugins: [[remarkReview, { idPrefix: 'her-', locale: 'fr', spoilers: 'omit' }]],
      syntaxHighlight: false,
    })
    const { code } = await render('## "So" ||secret||\n\n:::spoiler\nsecret\n:::')
    expect(code).toMatch(/^<h2 id="her-so[^"]*">“So” …<\/h2>\s*$/)
  })

  test('of MDX: among components, in them, and beside expressions', async () => {
    const { default: Content } = await evaluate(
      'export const stars = 4\n\n## The end, {stars} stars\n\nHe ||stays||. <Film name="Her" />\n\n<Film>\n  ![A park](park.jpg "The park")\n\n  :::spoiler[How]\n  They <b>part</b>.\n  :::\n</Film>\n',
      { Fragment, jsx, jsxs: jsx, remarkPlugins: [remarkGfm, remarkReview] },
    )
    const film = (properties: Properties) => jsx('section', properties)
    const html = Content({ components: { Film: film } })
    expect(treeOf(text(html))).toEqual(
      treeOf(
        '<h2 id="the-end-stars">The end, 4 stars</h2><p>He <label class="rk-spoiler"><input type="checkbox" class="rk-spoiler-toggle" aria-label="Show spoiler"><span class="rk-spoiler-text">stays</span></label>. <section name="Her"></section></p><section><figure><img src="park.jpg" alt="A park"><figcaption>The park</figcaption></figure><details class="rk-spoiler-block"><summary>How</summary><p>They <b>part</b>.</p></details></section>',
      ),
    )
  })
})

/** As small a JSX runtime as does: elements are their HTML. */
type Properties = Readonly<Record<string, unknown>>
const Fragment = Symbol('Fragment')

function jsx(type: unknown, { children, ...properties }: Properties): string {
  if (typeof type === 'function') return text(type({ children, ...properties }))
  if (typeof type !== 'string') return text(children)
  const attributes = Object.entries(properties)
    .filter(([, value]) => value !== false)
    .map(
      ([name, value]) =>
        ` ${name === 'className' ? 'class' : name}="${value === true ? '' : value}"`,
    )
  const tag = `<${type}${attributes.join('')}>`
  return ['img', 'input', 'br', 'hr'].includes(type) ? tag : `${tag}${text(children)}</${type}>`
}

const text = (children: unknown): string =>
  Array.isArray(children) ? children.map(text).join('') : String(children ?? '')

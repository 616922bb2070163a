import { createRenderer, type Renderer } from '@reviewkit/renderer'
import { createCommentRenderer } from '@reviewkit/renderer/comment'
import { createUnifiedRenderer } from '@reviewkit/renderer/unified'
import createDOMPurify from 'dompurify'
import { JSDOM } from 'jsdom'
import MarkdownIt from 'markdown-it'
import { Marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import sanitizeHtml from 'sanitize-html'
import { markdownToHtml, markdownToMdast } from 'satteri'
import { unified } from 'unified'
import type { Contestant } from './measure.ts'

export interface Peer extends Contestant {
  /** Whether a stranger’s text may be shown as it comes out. */
  readonly safe: boolean
  /** What comes out is a tree, which has no markup yet. */
  readonly tree?: true
}

/** Names that the goals refer to. */
export const bare = 'markdown-it'
export const sanitised = 'markdown-it, sanitize-html'
export const pipeline = 'remark, remark-html'
export const ours = 'reviewkit'

const renderers = {
  document: {
    satteri: () => createRenderer({ profile: 'article', parser: 'satteri' }),
    remark: () => createRenderer({ profile: 'article', parser: 'remark' }),
    unified: () => createUnifiedRenderer({ profile: 'article' }),
  },
  comments: {
    satteri: () => createCommentRenderer({ parser: 'satteri' }),
    remark: () => createCommentRenderer({ parser: 'remark' }),
    unified: () => createUnifiedRenderer({ profile: 'comment' }),
  },
} as const

type Kind = keyof typeof renderers

/** Only `html` is read: what nobody asks for (excerpt, headings, messages) is not worked out. */
const reader = (name: string, { render }: Renderer): Peer => ({
  name,
  safe: true,
  run: source => String(render(source).html),
})

/**
 * Us and the others. Each is set up once, outside the measure, as its own
 * documentation does it, with the extensions of GitHub (tables, strikethrough,
 * autolinks, task lists, footnotes) as far as it has them.
 */
export const peers = (kind: Kind): Peer[] => [reader(ours, renderers[kind].satteri()), ...others()]

/**
 * Our other roads, in a run of their own behind the first: they share our code, and
 * what it has learnt of one parser’s nodes is not true of the other’s, so that in one
 * run each would slow the other down as in no program that has one parser.
 */
export const roads = (kind: Kind): Peer[] => [
  reader(`${ours}, remark’s parser`, renderers[kind].remark()),
  reader(`${ours}/unified`, renderers[kind].unified()),
  { name: bare, safe: true, run: markdownIt() },
]

const markdownIt = () => {
  const plain = new MarkdownIt({ html: false })
  return (source: string) => plain.render(source)
}

function others(): Peer[] {
  // As `markdownit()` makes it: tables and strikethrough are on; raw HTML is off, which is what
  // makes it safe; literal autolinks (`linkify`) are off, which makes it faster, so the goals are
  // held against this one. Task lists and footnotes it has by plugins only.
  const plain = markdownIt()
  const linking = new MarkdownIt({ html: false, linkify: true })
  // Where a sanitiser follows, raw HTML may pass. Pictures are not on the sanitiser’s list by
  // default; its README adds them like this.
  const withHtml = new MarkdownIt({ html: true })
  const allowed = { allowedTags: sanitizeHtml.defaults.allowedTags.concat(['img']) }
  // remark-html sanitises by default, with the list of GitHub.
  const remark = unified().use(remarkParse).use(remarkGfm).use(remarkHtml).freeze()
  // Its README names DOMPurify for the output; DOMPurify’s names jsdom for the server. GFM is on.
  const marked = new Marked({ gfm: true, async: false })
  const purifier = createDOMPurify(new JSDOM('').window)
  const micro = { extensions: [gfm()], htmlExtensions: [gfmHtml()] }
  // Raw HTML and dangerous links pass as they are. Front matter, on by default, is off: nobody
  // else reads it, and the specification begins with some.
  const features = { gfm: true, frontmatter: false }
  return [
    { name: bare, safe: true, run: plain },
    { name: `${bare}, linkify`, safe: true, run: source => linking.render(source) },
    { name: sanitised, safe: true, run: text => sanitizeHtml(withHtml.render(text), allowed) },
    { name: 'marked', safe: false, run: source => marked.parse(source) },
    {
      name: 'marked, DOMPurify',
      safe: true,
      run: source => purifier.sanitize(String(marked.parse(source))),
    },
    { name: 'micromark', safe: true, run: source => micromark(source, micro) },
    { name: pipeline, safe: true, run: source => String(remark.processSync(source)) },
    {
      name: 'satteri, to HTML',
      safe: false,
      run: source => markdownToHtml(source, { features }).html,
    },
    {
      name: 'satteri, to a tree',
      safe: false,
      tree: true,
      run: source => markdownToMdast(source, { features }),
    },
  ]
}

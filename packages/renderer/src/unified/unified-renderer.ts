import type { Element, Root as HastRoot } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import {
  checkOptions,
  type RendererOptions,
  rendererOptionNames,
  renderOptionNames,
} from '../options.ts'
import { normalise } from '../parse/normalise.ts'
import { profiles } from '../profiles/profiles.ts'
import { constructed, parseText, settingsOf } from '../render-text.ts'
import { createRendered } from '../rendered.ts'
import { checkText, type Renderer } from '../renderer-of.ts'
import type { Text } from '../settings.ts'
import { findMailLater } from './find-mail-later.ts'
import { keepLineEnd } from './keep-line-end.ts'
import { setAsideIds, withPluginIds } from './plugin-ids.ts'
import { withoutCleaner } from './remark-review.ts'
import { htmlRoot, markdownRoot } from './root-of.ts'
import { sanitizeSchema } from './schema.ts'
import { markOurs, sayPictures, settleIds, settleRaw } from './settle-raw.ts'

export interface UnifiedRendererOptions extends Omit<RendererOptions, 'parser'> {
  /** Run on the tree before our constructs, which then judge what they made. */
  remarkPlugins?: PluggableList
  /** Run on the HTML tree: what they add is sanitised as everything else, unless the profile is `trusted`. */
  rehypePlugins?: PluggableList
}

/**
 * A renderer like `createRenderer`, over the unified ecosystem, for those who bring
 * plugins. Text is sanitised by the same allow lists; it differs where raw HTML is
 * broken, since rehype-raw reads a text as one document and ours block by block.
 *
 * Plugins have to be synchronous: an asynchronous one throws when it runs.
 *
 * @throws {TypeError} on a wrong option
 *
 * @example
 * const wide = () => tree => { tree.children[0].properties.lang = 'nl' }
 * const renderer = createUnifiedRenderer({ rehypePlugins: [wide] })
 * renderer.render('Dag').html // '<p lang="nl">Dag</p>\n'
 */
export function createUnifiedRenderer(options: UnifiedRendererOptions = {}): Renderer {
  const { remarkPlugins = [], rehypePlugins = [], ...rest } = options
  checkOptions(
    'createUnifiedRenderer',
    rest,
    rendererOptionNames.filter(name => name !== 'parser'),
  )
  checkPlugins({ remarkPlugins, rehypePlugins })
  const { profile = 'article', ...common } = rest
  const kept = withoutCleaner(profiles[profile])
  const rules = profile === 'trusted' ? kept : withPluginIds(kept)
  const { dialect = 'review' } = common
  const remark = unified()
    .use(remarkParse)
    .use(dialect === 'commonmark' ? [] : [remarkGfm, findMailLater])
    .use(remarkPlugins)
    .freeze()
  const schema = sanitizeSchema(rules.list)
  // Where nothing comes between tree and text, remark-html compiles it in one step.
  const compiler = unified()
    .use(remarkHtml, { sanitize: profile === 'trusted' ? false : schema })
    .freeze()
  const toHast = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze()
  const build = unified().use(keepLineEnd).use(rehypeRaw).freeze()
  const plugins = unified().use(rehypePlugins).freeze()
  const sanitize = unified().use(rehypeSanitize, schema).freeze()
  const rehype = unified()
    .use(rehypeStringify, { allowDangerousHtml: profile === 'trusted' })
    .freeze()

  /** Where an element made way for its content, that may stand in what cannot hold it: a browser would mend it. */
  const rebuilt = (tree: HastRoot): HastRoot => {
    const children = tree.children.filter(node => node.type !== 'doctype')
    const page: Element = { type: 'element', tagName: 'div', properties: {}, children }
    const [mended] = build.runSync({ type: 'root', children: [page] }).children
    return { type: 'root', children: mended?.type === 'element' ? mended.children : [] }
  }

  const write = (text: Text): string => {
    if (profile !== 'article' && rehypePlugins.length === 0) return compiler.stringify(text.tree)
    let tree = toHast.runSync(text.tree)
    if (profile === 'trusted') tree = htmlRoot(plugins.runSync(tree))
    else {
      markOurs(tree)
      tree = build.runSync(tree)
      const known = settleRaw(tree, text)
      tree = rebuilt(sanitize.runSync(htmlRoot(plugins.runSync(tree))))
      sayPictures(tree)
      settleIds(tree, text, ({ id }) => known.has(String(id)))
    }
    const markup = rehype.stringify(tree)
    return markup === '' || markup.endsWith('\n') ? markup : `${markup}\n`
  }

  return {
    parser: 'remark',
    render(markdown, own = {}) {
      checkText('render', markdown)
      checkOptions('render', own, renderOptionNames)
      const source = normalise(markdown)
      const settings = settingsOf(rules, { ...common, ...own, parser: 'remark' })
      const { tree, messages } = parseText(source, settings, text =>
        markdownRoot(remark.parse(text)),
      )
      const made = markdownRoot(remark.runSync(tree))
      if (profile !== 'trusted') setAsideIds(made)
      return createRendered(constructed(source, made, settings, messages), write)
    },
  }
}

function checkPlugins(options: Record<string, unknown>) {
  for (const [name, value] of Object.entries(options))
    if (!Array.isArray(value))
      throw new TypeError(
        `createUnifiedRenderer: \`${name}\` must be a list of plugins, not ${typeof value}`,
      )
}

import type { Problem } from '@reviewkit/problem'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { messagesOf } from '../messages/messages-of.ts'
import { checkOptions, type RendererOptions, rendererOptionNames } from '../options.ts'
import { normalise } from '../parse/normalise.ts'
import { profiles } from '../profiles/profiles.ts'
import { keepRawHtml } from '../raw-html/keep.ts'
import { constructed, parseText, settingsOf } from '../render-text.ts'
import type { ProfileRules } from '../settings.ts'
import { markdownRoot } from './root-of.ts'

export interface RemarkReviewOptions extends Omit<RendererOptions, 'dialect' | 'parser'> {}

/**
 * The review dialect as a remark plugin: figures, spoilers, heading ids, footnotes
 * with ids of their own, links judged and joined to `baseUrl`. Use it after
 * `remark-parse` and `remark-gfm`, whose trees it changes, and before
 * `remark-rehype`, which reads what it makes (`data.hName`).
 *
 * Raw HTML is left to those that come after (`rehype-raw`, `rehype-sanitize`), but
 * profile `comment` shows it as text. What `messages` would tell is told to the file.
 *
 * @throws {TypeError} on a wrong option, when the processor is frozen
 *
 * @example
 * import rehypeStringify from 'rehype-stringify'
 * import remarkGfm from 'remark-gfm'
 * import remarkParse from 'remark-parse'
 * import remarkRehype from 'remark-rehype'
 * import { unified } from 'unified'
 * const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkReview)
 * const processor = markdown.use(remarkRehype).use(rehypeStringify)
 * String(processor.processSync('## The end')) // '<h2 id="the-end">The end</h2>'
 */
export const remarkReview: Plugin<[RemarkReviewOptions?], Root> = function (options = {}) {
  const names = rendererOptionNames.filter(name => name !== 'dialect' && name !== 'parser')
  checkOptions('remarkReview', options, names)
  const { profile = 'article', ...common } = options
  const settings = settingsOf(withoutCleaner(profiles[profile]), { ...common, parser: 'remark' })
  const { parser } = this
  const told = new WeakMap<object, readonly Problem[]>()
  // Fences have to be found before the parser reads past them.
  if (parser)
    this.parser = (document, file) => {
      const parse = (source: string) => markdownRoot(parser(source, file))
      const { tree, messages } = parseText(normalise(document), settings, parse)
      told.set(file, messages)
      return tree
    }
  return (tree, file) => {
    const source = normalise(String(file))
    const text = constructed(source, tree, settings, told.get(file) ?? [])
    for (const { message, code, hint, line, column, endLine, endColumn } of messagesOf(text)) {
      const place = pointOf(line, column)
      const end = pointOf(endLine, endColumn)
      const told = file.message(message, {
        ...(place && { place: end ? { start: place, end } : place }),
        ruleId: code,
        source: 'reviewkit',
      })
      if (hint) told.note = hint
    }
  }
}

/** The cleaner writes text that only our own writer knows. */
export function withoutCleaner(profile: ProfileRules): ProfileRules {
  if (profile.name !== 'article') return profile
  return { ...profile, rawHtml: keepRawHtml }
}

const pointOf = (line?: number, column?: number) =>
  line !== undefined && column !== undefined ? { line, column } : undefined

import { type Html, raw } from '@reviewkit/html'
import { lazy } from './lazy.ts'
import { checkOptions, type RendererOptions, rendererOptionNames } from './options.ts'
import { normalise } from './parse/normalise.ts'
import { blocksOf, type PreviewBlock } from './preview/blocks.ts'
import { changeOf, type PreviewChange } from './preview/changed.ts'
import { pageOf } from './preview/page.ts'
import { piecesOf } from './preview/pieces.ts'
import { type Chunks, resync } from './preview/resync.ts'
import type { Section } from './preview/section.ts'
import { profiles } from './profiles/profiles.ts'
import { readText, settingsOf } from './render-text.ts'
import { checkText } from './renderer-of.ts'
import { writerOf } from './write/direct.ts'

/** A page that is shown while its text is written. */
export interface Preview {
  /** Never throws on any text. */
  update(markdown: string): PreviewUpdate
}

/** The page as it is now, and what is new in it. */
export interface PreviewUpdate {
  /** The same as `render` gives. Worked out when first read. */
  readonly html: Html
  /** The blocks at the top of the page, in order. */
  readonly blocks: readonly PreviewBlock[]
  /** What changed among them since the update before; at first, all. */
  readonly changed: PreviewChange
}

/**
 * A preview of one text that is being written: after each edit, the page, at the cost of
 * what changed. Its HTML is that of `createRenderer(options)` for the whole text.
 *
 * Only remark’s parser, which browsers have, can read a text in pieces. Where satteri runs,
 * each update costs a full render; give `parser: 'remark'` for less.
 *
 * A page that takes `changed` alone keeps its other elements, so pictures do not flicker;
 * blocks that only moved to other lines are not among the changed. In a worker, send
 * `String(html)`: an `Html` cannot be posted.
 *
 * @throws {TypeError} on a wrong option
 *
 * @example
 * const preview = createPreview()
 * preview.update('# Her\n\nWatch it.').blocks.length // 2
 * preview.update('# Her\n\nWatch it *now*.').changed // { from: 1, removed: 1, inserted: 1 }
 * preview.update('# Her\n\nWatch it *now*.').blocks[1].html // '<p>Watch it <em>now</em>.</p>\n'
 */
export function createPreview(options: RendererOptions = {}): Preview {
  checkOptions('createPreview', options, rendererOptionNames)
  const { profile = 'article', ...common } = options
  const settings = settingsOf(profiles[profile], common)
  let chunks: Chunks = { list: [], labels: new Map(), names: '' }
  let section: Section | undefined
  let blocks: readonly PreviewBlock[] = []

  // What satteri reads in a block hangs on others in more ways than remark’s parser has.
  const comesApart = (text: string) =>
    settings.parser === 'remark' && text.length <= settings.limits.length
  const chunked = (text: string) => {
    chunks = resync(text, chunks, settings)
    return chunks.list
  }
  /** The page of a text that does not come apart, such as one beyond a limit. */
  const whole = (markdown: string) => {
    const write = writerOf(settings)
    const { tree } = readText(markdown, settings)
    return blocksOf([{ pieces: piecesOf(tree, 0, write), line: 0 }], write)
  }
  return {
    update(markdown) {
      checkText('update', markdown)
      const text = normalise(markdown)
      const page = comesApart(text)
        ? pageOf(chunked(text), text.length, section, settings)
        : undefined
      section = page?.section
      const before = blocks
      const now = page?.blocks ?? whole(markdown)
      blocks = now
      // Trust is deserved here as in `createRendered`: it is the same writer’s.
      const html = lazy(() => raw(now.map(block => String(block.html)).join('')))
      return {
        get html() {
          return html()
        },
        blocks: now,
        changed: changeOf(before, now),
      }
    },
  }
}

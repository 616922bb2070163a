import { checkOptions, type RendererOptions, rendererOptionNames } from './options.ts'
import { profiles } from './profiles/profiles.ts'
import type { Rendered } from './rendered.ts'
import { checkText, type Renderer, rendererOf } from './renderer-of.ts'

/**
 * A renderer from Markdown to safe HTML, made once and used for many texts.
 *
 * `profile` says how far the text is trusted, `article` by default: raw HTML is
 * cleaned by the allow list. Nothing in a text makes `render` throw.
 *
 * @throws {TypeError} on a wrong option; it says what was expected and what came
 *
 * @example
 * const renderer = createRenderer({ locale: 'nl' })
 * renderer.render('*Her* is about ||love||.').excerpt // 'Her is about ….'
 * renderer.render('## The end', { idPrefix: 'her-' }).headings[0].id // 'her-the-end'
 */
export function createRenderer(options: RendererOptions = {}): Renderer {
  checkOptions('createRenderer', options, rendererOptionNames)
  const { profile = 'article', ...common } = options
  return rendererOf(profiles[profile], common)
}

/**
 * Renders one text. For more than one, make a renderer.
 *
 * @throws {TypeError} on a wrong option; never on a text
 *
 * @example
 * renderMarkdown('Watch *this*.').html // '<p>Watch <em>this</em>.</p>\n'
 * renderMarkdown('<script>alert(1)</script>').html // ''
 */
export function renderMarkdown(markdown: string, options: RendererOptions = {}): Rendered {
  checkText('renderMarkdown', markdown)
  checkOptions('renderMarkdown', options, rendererOptionNames)
  const { profile = 'article', ...common } = options
  return rendererOf(profiles[profile], common).render(markdown)
}

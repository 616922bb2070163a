import { type CommonOptions, checkOptions, commonOptionNames } from './options.ts'
import { comment } from './profiles/comment.ts'
import type { Rendered } from './rendered.ts'
import { checkText, type Renderer, rendererOf } from './renderer-of.ts'

/**
 * A renderer for what anyone may write: `createRenderer({ profile: 'comment' })`
 * without the code of the other profiles.
 *
 * @throws {TypeError} on a wrong option
 *
 * @example
 * const renderer = createCommentRenderer()
 * renderer.render('Nice <b>try</b>').html // '<p>Nice &lt;b&gt;try&lt;/b&gt;</p>\n'
 */
export function createCommentRenderer(options: CommonOptions = {}): Renderer {
  checkOptions('createCommentRenderer', options, commonOptionNames)
  return rendererOf(comment, options)
}

/**
 * Renders one comment. For more than one, make a renderer. Give each comment of a
 * page an `idPrefix` of its own, such as `c-7-`.
 *
 * @throws {TypeError} on a wrong option; never on a text
 *
 * @example
 * renderComment('![a cat](cat.jpg)').html // '<p><a href="cat.jpg" rel="nofollow ugc noopener">a cat</a></p>\n'
 */
export function renderComment(markdown: string, options: CommonOptions = {}): Rendered {
  checkText('renderComment', markdown)
  checkOptions('renderComment', options, commonOptionNames)
  return rendererOf(comment, options).render(markdown)
}

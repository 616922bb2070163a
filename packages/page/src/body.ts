import { createRenderer, type Rendered, type RendererOptions } from '@reviewkit/renderer'
import type { Comment, Review } from '@reviewkit/schema'

/** Ids in a text are its own: none of the page's begins like this. */
export function renderBody(
  { body, language, images, movie }: Review,
  { headingLevel, idPrefix }: { headingLevel: number; idPrefix: string },
): Rendered {
  const declared = new Map([movie.poster, ...images].map(image => [image?.src, image]))
  const render = rendererAt(headingLevel, {
    profile: 'article',
    locale: language,
    // A picture whose size stands in the front matter keeps its room while it loads.
    imageSize: src => declared.get(src),
  })
  return render(body, idPrefix)
}

/**
 * What strangers wrote, made once for all comments of a page; headings stay below that of the author.
 * No comment’s id holds the dot: so nothing in `a` has the id of the comment `a-b`, nor of a part of it.
 */
export function commentRenderer(locale: string) {
  const render = rendererAt(4, { profile: 'comment', locale })
  return ({ id, body }: Comment) => render(body, `c-${id}-.`).html
}

/**
 * Writers begin their headings at any level: the highest they use becomes
 * `level`, so that a page skips none. A text whose headings lie elsewhere is
 * rendered a second time.
 */
function rendererAt(level: number, options: RendererOptions) {
  const byShift = new Map<number, ReturnType<typeof createRenderer>>()
  const render = (body: string, idPrefix: string, headingShift: number) => {
    const renderer = byShift.get(headingShift) ?? createRenderer({ ...options, headingShift })
    byShift.set(headingShift, renderer)
    return renderer.render(body, { idPrefix })
  }
  return (body: string, idPrefix: string) => {
    const rendered = render(body, idPrefix, 0)
    const highest = Math.min(...rendered.headings.map(heading => heading.level))
    const shift = Math.min(level, 6) - highest
    return Number.isFinite(shift) && shift !== 0 ? render(body, idPrefix, shift) : rendered
  }
}

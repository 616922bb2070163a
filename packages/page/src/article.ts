import { type Html, type HtmlValue, html } from '@reviewkit/html'
import type { Rendered } from '@reviewkit/renderer'
import type { Image, Review } from '@reviewkit/schema'
import { renderAuthorBox } from './author-box.ts'
import { renderBody } from './body.ts'
import { renderFilmCard } from './film-card.ts'
import { labelsFor } from './labels.ts'
import { languagesOf } from './language.ts'
import { lines } from './lines.ts'
import type { PageLinks } from './links.ts'
import { renderMasthead } from './masthead.ts'
import { renderFigure } from './picture.ts'

export interface ArticleOptions {
  /** BCP 47: the language of our own words. Default: the review's. */
  locale?: string
  /** `self` becomes the article's permalink; the rest is for whole pages. */
  links?: PageLinks
  /** The level of the title, from 1; everything below follows. */
  headingLevel?: number
  /** What ids in the article begin with; a second article on a page needs another. */
  idPrefix?: string
}

/**
 * A review as one `<article>`, to stand in a page of your own: title, rating,
 * text, movie details and author. It carries `h-review` microformats in both
 * generations of names. The text passes the renderer's `article` profile; every
 * other field is escaped, so a hostile review is text.
 *
 * @example
 * import { parseReview } from '@reviewkit/schema'
 * const { review } = parseReview('---\ntitle: Slow light\nauthor: Ada\nmovie: { title: Dawn }\n---\nIt glows.')
 * review && renderArticle(review, { headingLevel: 2 }).toString().includes('<h2 class="rk-title p-name">Slow light</h2>') // true
 */
export function renderArticle(
  review: Review,
  { locale = review.language, links = {}, headingLevel = 1, idPrefix = 'r-' }: ArticleOptions = {},
): Html {
  const body = renderBody(review, { headingLevel: headingLevel + 1, idPrefix })
  return composeArticle(review, body, {
    locale,
    url: links.self,
    headingLevel,
  })
}

/** The article around a text that is rendered already: a page tells of the text in its head too. */
export function composeArticle(
  review: Review,
  body: Rendered,
  { locale, url, headingLevel }: { locale: string; url?: string | undefined; headingLevel: number },
): Html {
  const language = review.language
  const { written, said } = languagesOf(language, locale)
  const labels = labelsFor(locale)
  const [lead, ...others] = picturesBeside(review, body)
  const below = { locale, language, headingLevel: headingLevel + 1 }
  return html`<article class="h-review rk-article" ${written}>
${lines(
  renderMasthead(review, body, { locale, url, headingLevel }),
  lead && renderFigure(lead, { className: 'rk-lead', loading: 'eager' }),
  review.spoilers === 'full' &&
    html`<p class="rk-notice" role="note" ${said}><strong>${labels.spoilersTitle}</strong> ${labels.spoilersText}</p>`,
  review.body.trim() && html`<div class="rk-body e-content e-description">${body.html}</div>`,
  others.length > 0 &&
    html`<div class="rk-gallery">${others.map(image => renderFigure(image, { className: 'rk-figure' }))}</div>`,
  renderFilmCard(review.movie, below),
  colophon(
    renderAuthorBox(review.authors, below),
    review.tags.length > 0 &&
      html`<ul class="rk-tags" aria-label="${labels.tags}">${review.tags.map(tag => html`<li class="p-category">${tag}</li>`)}</ul>`,
    review.copyright && html`<p class="rk-copyright">${review.copyright}</p>`,
  ),
)}
</article>`
}

/** Pictures declared in front matter that the text does not show itself. */
function picturesBeside({ images, movie }: Review, body: Rendered): readonly Image[] {
  const shown = new Set([movie.poster?.src, ...body.images.map(image => image.src)])
  return images.filter(image => !shown.has(image.src))
}

function colophon(...parts: readonly HtmlValue[]) {
  return parts.some(Boolean) && html`<footer class="rk-colophon">${lines(...parts)}</footer>`
}

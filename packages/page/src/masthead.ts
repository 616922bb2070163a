import { type Html, html } from '@reviewkit/html'
import { listFormat } from '@reviewkit/locale'
import type { Rendered } from '@reviewkit/renderer'
import type { Movie, Review } from '@reviewkit/schema'
import { formatDay } from './day.ts'
import { heading } from './heading.ts'
import { countIn, fillIn, labelsFor } from './labels.ts'
import { languagesOf } from './language.ts'
import { lines } from './lines.ts'
import { renderAuthors } from './people.ts'
import { renderRating } from './rating.ts'

/** What a reader sees before the first line: film, title, standfirst, rating, and who wrote it when. */
export function renderMasthead(
  review: Review,
  body: Rendered,
  { locale, url, headingLevel }: { locale: string; url?: string | undefined; headingLevel: number },
): Html {
  const { said } = languagesOf(review.language, locale)
  return html`<header class="rk-masthead">
<p class="rk-film" ${said}>${renderFilmLine(review.movie, locale)}${review.draft && html` <span class="rk-draft">${labelsFor(locale).draft}</span>`}</p>
${lines(
  heading(headingLevel, { class: 'rk-title p-name' }, review.title),
  review.summary && html`<p class="rk-standfirst p-summary">${review.summary}</p>`,
  html`<div class="rk-credits">${lines(
    review.rating && renderRating(review.rating, locale, said),
    html`<p class="rk-byline" ${said}>${byline(review, body, { locale, url })}</p>`,
  )}</div>`,
)}
</header>`
}

/** Title, year and directors in one line; `nameClass` marks the title for parsers. */
export function renderFilmLine(
  { title, year, directors }: Movie,
  locale: string,
  nameClass?: string,
): Html {
  const names = listFormat(locale, { type: 'conjunction' }).format(directors.map(p => p.name))
  return html`<cite class="${nameClass}"><bdi>${title}</bdi></cite>${year !== undefined && html` <span>${year}</span>`}${
    names && html` <span>${fillIn(labelsFor(locale).directedBy, { directors: names })}</span>`
  }`
}

function byline(
  { authors, published, updated }: Review,
  body: Rendered,
  { locale, url }: { locale: string; url?: string | undefined },
) {
  const labels = labelsFor(locale)
  const day = published && time(published, 'dt-published dt-reviewed', locale)
  return [
    authors.length > 0 &&
      html`<span>${fillIn(labels.byline, { authors: renderAuthors(authors, locale) })}</span>`,
    day && html` <span>${url ? html`<a class="u-url" href="${url}">${day}</a>` : day}</span>`,
    updated &&
      html` <span>${fillIn(labels.updated, { date: time(updated, 'dt-updated', locale) })}</span>`,
    body.words > 0 && html` <span>${countIn(labels.minutes, body.readingMinutes, locale)}</span>`,
  ]
}

/** A date for eyes and for parsers. */
export function time(date: string, className: string, locale: string): Html {
  return html`<time class="${className}" datetime="${date}">${formatDay(date, locale)}</time>`
}

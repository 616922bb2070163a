import { type Html, html } from '@reviewkit/html'
import type { Review, Site } from '@reviewkit/schema'
import { renderDocument } from './document.ts'
import { renderHead } from './head.ts'
import { labelsFor } from './labels.ts'
import { languageOf } from './language.ts'
import { besidePage, type PageLinks } from './links.ts'
import { renderFilmLine, time } from './masthead.ts'
import { renderAuthors } from './people.ts'
import { renderRating } from './rating.ts'

export interface HomeReview {
  review: Review
  /** Where its page stands, as the home page calls it: `reviews/her/`. */
  url: string
}

export interface HomeOptions {
  /** BCP 47: the language of our own words. Default: the site's, else `en`. */
  locale?: string
  links?: PageLinks
  /** A style sheet to write into the page, where `links.stylesheet` names none. */
  styles?: string
}

/**
 * The first page of a site: its reviews, the newest first. Reviews without a date
 * come last, those of one moment in the order given. Which drafts to show is
 * the caller's choice; they are marked.
 *
 * @example
 * renderHome({ title: 'Late shows' }, []).toString().includes('No reviews yet.') // true
 */
export function renderHome(
  site: Site,
  reviews: readonly HomeReview[],
  { locale = site.language ?? 'en', links = {}, styles }: HomeOptions = {},
): Html {
  const labels = labelsFor(locale)
  const authors = site.authors ?? []
  const newestFirst = reviews.toSorted((a, b) => momentOf(b) - momentOf(a))
  const head = {
    title: site.title,
    description: site.description,
    authors: authors.map(author => author.name),
    properties: [['og:type', 'website']] as const,
  }
  return renderDocument(
    {
      head: renderHead(head, {
        site,
        links: site.url ? { self: site.url, ...links } : links,
        styles,
      }),
      main: html`<div class="rk-home h-feed">
<header class="rk-masthead">
<h1 class="rk-title p-name">${site.title}</h1>
${site.description && html`<p class="rk-standfirst p-summary">${site.description}</p>`}
</header>
<h2 class="rk-label">${labels.reviews}</h2>
${
  newestFirst.length === 0
    ? html`<p class="rk-first">${labels.noReviews}</p>`
    : html`<ol class="rk-entries">${newestFirst.map(renderEntry)}</ol>`
}
</div>`,
      className: 'rk-page',
    },
    { locale, links: {} },
  )
}

/** An entry speaks the language of its review, our words in it as well: a list may hold several. */
function renderEntry({ review, url }: HomeReview) {
  const { title, language, movie, summary, rating, published, authors, draft } = review
  return html`<li><article class="rk-entry h-review" ${languageOf(language)}>
${movie.poster && html`<img class="rk-thumb" src="${besidePage(url, movie.poster.src)}" alt="" width="96" height="144" loading="lazy" decoding="async">`}
<div>
<p class="rk-film p-item h-item">${renderFilmLine(movie, language, 'p-name')}${draft && html` <span class="rk-draft">${labelsFor(language).draft}</span>`}</p>
<h3 class="rk-entry-title"><a class="u-url p-name" href="${url}">${title}</a></h3>
${summary && html`<p class="rk-entry-summary p-summary">${summary}</p>`}
<div class="rk-credits">${rating && renderRating(rating, language)}
<p class="rk-byline">${authors.length > 0 && html`<span>${renderAuthors(authors, language)}</span>`}${
    published && html` <span>${time(published, 'dt-published dt-reviewed', language)}</span>`
  }</p></div>
</div>
</article></li>
`
}

/** A day counts from its start in UTC. No date is the distant past: less than any, equal to each other. */
function momentOf({ review: { published = '' } }: HomeReview) {
  const moment = Date.parse(published)
  return Number.isNaN(moment) ? Number.MIN_SAFE_INTEGER : moment
}

import { type Html, html, jsonScript } from '@reviewkit/html'
import { type Review, reviewToJsonLd, type Site } from '@reviewkit/schema'
import { composeArticle } from './article.ts'
import { renderBody } from './body.ts'
import { type Discussed, type DiscussionOptions, renderDiscussion } from './discussion.ts'
import { renderDocument } from './document.ts'
import { type Head, renderHead } from './head.ts'
import { lines } from './lines.ts'
import { absoluteUrl, type PageLinks } from './links.ts'

export interface PageOptions {
  site?: Site
  /**
   * The comments to show: all of them, in any order, of which the viewer in `discussion` decides
   * which are seen; or a page of a thread, or the branch of one comment, as the viewer sees it.
   */
  comments?: Discussed
  /** BCP 47: the language of our own words. Default: the review's. */
  locale?: string
  links?: PageLinks
  /** Where and how readers may write. Without `action` the discussion can only be read. */
  discussion?: DiscussionOptions
  /** A style sheet to write into the page, where `links.stylesheet` names none. */
  styles?: string
}

/**
 * A review as a whole HTML document: metadata, Open Graph, JSON-LD, `h-review`
 * microformats, article, movie details, author, and the discussion. It needs no
 * script, loads nothing but its pictures and its style sheet, and reads no file:
 * `@reviewkit/page/theme.css` is yours to link or to hand over in `styles`.
 *
 * What is absent in the review leaves nothing behind. No description is taken
 * from the text of a review that gives the whole story away.
 *
 * @example
 * import { parseReview } from '@reviewkit/schema'
 * const { review } = parseReview('---\ntitle: Slow light\nauthor: Ada\nmovie: { title: Dawn }\n---\nIt glows.')
 * review && renderPage(review).toString().startsWith('<!doctype html>') // true
 */
export function renderPage(
  review: Review,
  {
    site,
    comments = [],
    locale = review.language,
    links = {},
    discussion = {},
    styles,
  }: PageOptions = {},
): Html {
  const body = renderBody(review, { headingLevel: 2, idPrefix: 'r-' })
  const url = links.self && absoluteUrl(links.self, site?.url)
  const head: Head = {
    title: review.title,
    description: review.summary ?? (review.spoilers === 'full' ? undefined : body.excerpt),
    authors: review.authors.map(author => author.name),
    properties: propertiesOf(review, url ?? site?.url),
    hidden: review.draft,
    data: jsonScript(reviewToJsonLd(review, url ? { url } : {}), {
      type: 'application/ld+json',
    }),
  }
  return renderDocument(
    {
      head: renderHead(head, { site, links, styles }),
      main: html`${lines(
        composeArticle(review, body, { locale, url, headingLevel: 1 }),
        renderDiscussion(comments, { ...discussion, locale }),
      )}`,
      className: 'rk-page',
    },
    { locale, site, links },
  )
}

/** Open Graph wants absolute addresses: a picture that cannot be told absolutely is not told. */
function propertiesOf(
  { images, movie, language, published, updated, tags }: Review,
  base: string | undefined,
): Head['properties'] {
  const image = images[0] ?? movie.poster
  const picture = image && absoluteUrl(image.src, base)
  return [
    ['og:type', 'article'],
    ['og:locale', territoryOf(language)],
    ['og:image', picture],
    ['og:image:alt', picture && image?.alt],
    ['article:published_time', published],
    ['article:modified_time', updated],
    ...tags.map(tag => ['article:tag', tag] as const),
  ]
}

/** Open Graph names a language with its country: the likeliest one where the tag has none. */
function territoryOf(tag: string) {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return region && `${language}_${region}`
  } catch {
    return undefined
  }
}

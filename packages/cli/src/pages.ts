import type { Html } from '@reviewkit/html'
import { type DiscussionOptions, renderHome, renderPage } from '@reviewkit/page'
import type { Comment } from '@reviewkit/schema'
import type { ReadSite, SiteReview } from './site.ts'

/** Where things stand in a site, as paths from its root. */
export const addresses = {
  home: '/',
  review: (slug: string) => `/reviews/${encodeURIComponent(slug)}/`,
  discussion: (slug: string) => `/comments/${encodeURIComponent(slug)}`,
}

/** The page that lists a site’s reviews. */
export function homePage({ site, reviews }: ReadSite): Html {
  return renderHome(
    site,
    reviews.map(({ slug, review }) => ({ review, url: addresses.review(slug) })),
  )
}

/** A review’s page: as it is built, with the comments of its source; as it is served, with the discussion of the moment. */
export function reviewPage(
  { site }: ReadSite,
  { slug, review, comments }: SiteReview,
  live?: { comments: readonly Comment[]; discussion: DiscussionOptions },
): Html {
  const self = site.url && new URL(addresses.review(slug), site.url).href
  return renderPage(review, {
    site,
    comments: live?.comments ?? comments,
    links: { home: addresses.home, stylesheets: ['/assets/article.css', '/assets/page.css'], ...(self && { self }) },
    ...(live && { discussion: live.discussion }),
  })
}

import { type Html, html } from '@reviewkit/html'
import { type Discussed, type DiscussionOptions, renderHome, renderPage } from '@reviewkit/page'
import type { Site } from '@reviewkit/schema'
import type { SiteReview } from './review-folder.ts'

/** Where things stand in a site, as paths from its root. */
export const addresses = {
  review: (slug: string) => `/reviews/${encodeURIComponent(slug)}/`,
  discussion: (slug: string) => `/comments/${encodeURIComponent(slug)}`,
}

/** What every page of a site links. */
const links = {
  home: '/',
  icon: '/assets/icon.svg',
  stylesheet: ['/assets/article.css', '/assets/page.css'],
}

/** The page that lists a site’s reviews. */
export function homePage({ site, reviews }: { site: Site; reviews: readonly SiteReview[] }): Html {
  return renderHome(
    site,
    reviews.map(({ slug, review }) => ({ review, url: addresses.review(slug) })),
    { links: { icon: links.icon, stylesheet: links.stylesheet } },
  )
}

/** A review’s page: as it is built, with the comments of its source; as it is served, with the discussion of the moment. */
export function reviewPage(
  { site }: { site: Site },
  { slug, review, comments }: SiteReview,
  live?: { comments: Discussed; discussion: DiscussionOptions },
): Html {
  const self = site.url && new URL(addresses.review(slug), site.url).href
  return renderPage(review, {
    site,
    comments: live?.comments ?? comments,
    links: { ...links, embed: 'embed.json', ...(self && { self }) },
    ...(live && { discussion: live.discussion }),
  })
}

/** What stands where nothing else does. */
export function notFoundPage({ site }: { site: Site }): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found · ${site.title}</title>
<link rel="icon" href="${links.icon}">
${links.stylesheet.map(href => html`<link rel="stylesheet" href="${href}">`)}
</head>
<body class="rk-page">
<main class="rk-discussion">
<h1>There is no such page</h1>
<p><a href="${links.home}">All reviews of ${site.title}</a></p>
</main>
</body>
</html>`
}

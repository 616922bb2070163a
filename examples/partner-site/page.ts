import { type Html, html } from '@reviewkit/html'

/**
 * A page of somebody else, with a look of its own and a strict policy: what it needs to show a
 * review is one script tag and one quote.
 */
export function partnerPage(reviews: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>The Corner Cinema: this week</title>
<link rel="stylesheet" href="/style.css">
<script async src="${new URL('/embed.js', reviews).href}"></script>
</head>
<body>
<header><p>The Corner Cinema</p></header>
<main>
<h1>This week: Her</h1>
<p>Thursday and Saturday at eight, in the small hall. What a critic we like to disagree with wrote about it:</p>
<blockquote class="reviewkit" cite="${new URL('/reviews/her/', reviews).href}">
<a href="${new URL('/reviews/her/', reviews).href}">A review of Her</a>
</blockquote>
<p>Tickets are at the door, and so is the coffee.</p>
</main>
</body>
</html>`
}

/** Script and data from the reviews’ site alone; no string becomes script or markup. */
export const partnerPolicy = (reviews: string): string => {
  const { origin } = new URL(reviews)
  return [
    "default-src 'none'",
    "style-src 'self'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    `img-src ${origin}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

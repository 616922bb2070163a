import { type Html, html } from '@reviewkit/html'
import type { Site } from '@reviewkit/schema'
import { labelsFor } from './labels.ts'
import { languageOf } from './language.ts'
import { lines } from './lines.ts'
import type { PageLinks } from './links.ts'

/** A whole document around a `<main>`: the same frame for every page of a site. */
export function renderDocument(
  { head, main, className }: { head: Html; main: Html; className: string },
  { locale, site, links }: { locale: string; site?: Site | undefined; links: PageLinks },
): Html {
  const labels = labelsFor(locale)
  return html`<!doctype html>
<html ${languageOf(locale)}>
${head}
<body class="${className}">
${lines(
  html`<a class="rk-skip" href="#main">${labels.skip}</a>`,
  site && html`<header class="rk-site">${siteTitle(site, links)}</header>`,
  html`<main id="main" tabindex="-1">
${main}
</main>`,
  links.home &&
    html`<footer class="rk-end"><a href="${links.home}">${labels.allReviews}</a></footer>`,
)}
</body>
</html>
`
}

function siteTitle({ title }: Site, { home }: PageLinks) {
  return home
    ? html`<a class="rk-site-title" href="${home}">${title}</a>`
    : html`<span class="rk-site-title">${title}</span>`
}

import { type Html, html, raw } from '@reviewkit/html'
import type { Site } from '@reviewkit/schema'
import { lines } from './lines.ts'
import { absoluteUrl, type PageLinks } from './links.ts'

/** The colours of the masthead in theme.css: the browser's own frame continues it. */
const frame = { light: '#10303c', dark: '#0d242e' }

export interface Head {
  title: string
  description?: string | undefined
  /** Names for `<meta name="author">`. */
  authors: readonly string[]
  /** Open Graph and its kin, in order. */
  properties: readonly (readonly [property: string, content: string | undefined])[]
  /** Not to be listed by search engines. */
  hidden?: boolean
  /** JSON-LD. */
  data?: Html
}

/** The `<head>` of a page: what a browser, a search engine and a shared link need to know. */
export function renderHead(
  { title, description, authors, properties, hidden, data }: Head,
  {
    site,
    links,
    styles,
  }: { site?: Site | undefined; links: PageLinks; styles?: string | undefined },
): Html {
  const canonical = links.self && absoluteUrl(links.self, site?.url)
  const known: Head['properties'] = [
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:site_name', site?.title],
    ...properties,
  ]
  const sheets = links.stylesheet === undefined ? [] : [links.stylesheet].flat()
  return html`<head>
${lines(
  html`<meta charset="utf-8">`,
  html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
  html`<title>${site && site.title !== title ? `${title} – ${site.title}` : title}</title>`,
  description && html`<meta name="description" content="${description}">`,
  ...authors.map(name => html`<meta name="author" content="${name}">`),
  html`<meta name="color-scheme" content="light dark">`,
  html`<meta name="theme-color" media="(prefers-color-scheme: light)" content="${frame.light}">`,
  html`<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${frame.dark}">`,
  hidden && html`<meta name="robots" content="noindex">`,
  links.icon && html`<link rel="icon" href="${links.icon}">`,
  canonical && html`<link rel="canonical" href="${canonical}">`,
  links.oembed &&
    html`<link rel="alternate" type="application/json+oembed" href="${links.oembed}" title="${title}">`,
  links.embed &&
    html`<link rel="alternate" type="application/json" href="${links.embed}" title="${title}">`,
  ...known.map(
    ([property, content]) => content && html`<meta property="${property}" content="${content}">`,
  ),
  ...sheets.map(sheet => html`<link rel="stylesheet" href="${sheet}">`),
  sheets.length === 0 && styles !== undefined && inline(styles),
  data,
)}
</head>`
}

/**
 * The site's own style sheet, so trusted as a style sheet; as text in the
 * document it must not end its element. `\/` is `/` in CSS, and outside strings
 * and comments `</` has no place there.
 */
function inline(styles: string) {
  return raw(`<style>${styles.replaceAll('</', '<\\/')}</style>`)
}

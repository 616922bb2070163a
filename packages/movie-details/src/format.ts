import { type Html, html, isSafeUrl } from '@reviewkit/html'
import type { Movie } from '@reviewkit/schema'
import { type Piece, type ToldDetail, tellMovie } from './details.ts'
import { runsAgainst } from './isolate.ts'
import { type Wording, wordingOf } from './labels/labels.ts'
import { escapeMarkdown } from './markdown.ts'

/**
 * A movie’s facts as a block: lines of text, a list in Markdown, or a `<dl class="rk-details">`.
 *
 * `parseMovieDetails` of it, with the same locale, gives the same facts again, whatever stands in
 * a title or a name: a comma or an “and” inside a name is followed by a no-break space, or by a
 * word joiner where there is no space; names that run against the lines of the locale are isolated
 * (U+2068, in HTML `<bdi>`). Texts are written on one line, without control characters.
 *
 * @throws {TypeError} on another format, or a running time that is no whole number
 *
 * @example
 * const unknown = { directors: [], writers: [], cast: [], moreCast: false, languages: [], countries: [], genres: [], ids: {} }
 * const her = { ...unknown, title: 'Her', runtime: 126 }
 * formatMovieDetails(her) // 'Title: Her\nRuntime: 2 hours 6 minutes'
 * formatMovieDetails(her, { locale: 'de', format: 'markdown' }) // '- **Titel:** Her\n- **Länge:** 2 Stunden, 6 Minuten'
 */
export function formatMovieDetails(movie: Movie, options: { locale?: string; format: 'html' }): Html
export function formatMovieDetails(
  movie: Movie,
  options?: { locale?: string; format?: 'text' | 'markdown' },
): string
export function formatMovieDetails(
  movie: Movie,
  options?: { locale?: string; format?: 'text' | 'markdown' | 'html' },
): string | Html
export function formatMovieDetails(
  movie: Movie,
  {
    locale = 'en',
    format = 'text',
  }: { locale?: string; format?: 'text' | 'markdown' | 'html' } = {},
): string | Html {
  const wording = wordingOf(locale)
  const told = tellMovie(movie, wording)
  switch (format) {
    case 'text':
      return told
        .map(({ detail }) => `${detail.label}${wording.labels.colon}${detail.text}`)
        .join('\n')
    case 'markdown':
      return told.map(({ detail }) => markdownLine(detail.label, detail.text, wording)).join('\n')
    case 'html':
      return html`<dl class="rk-details">${told.map(detail => row(detail, wording))}</dl>`
    default:
      throw new TypeError(
        `formatMovieDetails: \`format\` must be 'text', 'markdown' or 'html', not ${String(format satisfies never)}`,
      )
  }
}

function markdownLine(label: string, text: string, { labels }: Wording): string {
  return `- **${label}${labels.colon.trimEnd()}** ${escapeMarkdown(text)}`
}

function row({ detail, pieces, more }: ToldDetail, { locale, labels }: Wording): Html {
  const told =
    detail.field === 'runtime'
      ? html`<time datetime="${isoDuration(detail.value)}">${detail.text}</time>`
      : pieces.map((piece, index) => [index > 0 && labels.separator, marked(piece, locale)])
  return html`<div><dt>${detail.label}</dt><dd>${told}${more !== undefined && [labels.separator, more]}</dd></div>`
}

function marked({ text, url }: Piece, locale: string): Html {
  const shown = runsAgainst(text, locale) ? html`<bdi>${text}</bdi>` : html`${text}`
  return url === undefined || !isSafeUrl(url) ? shown : html`<a href="${url}">${shown}</a>`
}

/** ISO 8601, as `<time>` wants it: PT2H6M. */
function isoDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}

import { type Html, html, isSafeUrl } from '@reviewkit/html'
import { canonicalTag } from '@reviewkit/locale'
import type { Movie } from '@reviewkit/schema'
import { type MovieDetailsOptions, type ToldDetail, tellMovie } from './details.ts'
import { runsAgainst } from './isolate.ts'
import { type Wording, wordingOf } from './labels/labels.ts'
import { escapeMarkdown } from './markdown.ts'
import type { Piece } from './pieces.ts'

/** Which facts to tell, in whose words, and as what. */
export interface FormatMovieDetailsOptions extends MovieDetailsOptions {
  /** `text` unless given. */
  readonly format?: 'text' | 'markdown' | 'html'
}

/**
 * A movie’s facts as a block: lines of text, a list in Markdown, or a `<dl class="rk-details">`.
 *
 * `parseMovieDetails` of it, with the same locale, gives the same facts again, whatever stands in
 * a title or a name: a comma or an “and” inside a name is followed by a no-break space, or by a
 * word joiner where there is no space; names that run against the lines of the locale are isolated
 * (U+2068, in HTML `<bdi>`). Texts are written on one line, without control characters.
 *
 * In HTML, a list is one text, which is heard as one sentence, and an original title says which
 * language it is in where the movie has one other than the block’s.
 *
 * @throws {TypeError} on another format, and as `movieDetails` does
 *
 * @example
 * const unknown = { directors: [], writers: [], cast: [], moreCast: false, languages: [], countries: [], genres: [], ids: {} }
 * const her = { ...unknown, title: 'Her', runtime: 126, cast: [{ name: 'Amy Adams' }, { name: 'Rooney Mara' }] }
 * formatMovieDetails(her, { maxCast: 1 }) // 'Title: Her\nActors: Amy Adams, a.o.\nRuntime: 2 hours 6 minutes'
 * formatMovieDetails(her, { locale: 'de', format: 'markdown', fields: ['runtime', 'title'] }) // '- **Länge:** 2 Stunden, 6 Minuten\n- **Titel:** Her'
 */
export function formatMovieDetails(
  movie: Movie,
  options: FormatMovieDetailsOptions & { format: 'html' },
): Html
export function formatMovieDetails(
  movie: Movie,
  options?: FormatMovieDetailsOptions & { format?: 'text' | 'markdown' },
): string
export function formatMovieDetails(movie: Movie, options?: FormatMovieDetailsOptions): string | Html
export function formatMovieDetails(
  movie: Movie,
  { locale = 'en', format = 'text', ...choice }: FormatMovieDetailsOptions = {},
): string | Html {
  const wording = wordingOf(locale)
  const told = tellMovie(movie, wording, choice)
  switch (format) {
    case 'text':
      return told
        .map(({ detail }) => `${detail.label}${wording.labels.colon}${detail.text}`)
        .join('\n')
    case 'markdown':
      return told.map(({ detail }) => markdownLine(detail.label, detail.text, wording)).join('\n')
    case 'html': {
      const original = languageOfOriginal(movie, wording)
      return html`<dl class="rk-details">${told.map(detail => row(detail, wording, original))}</dl>`
    }
    default:
      throw new TypeError(
        `formatMovieDetails: \`format\` must be 'text', 'markdown' or 'html', not ${String(format satisfies never)}`,
      )
  }
}

function markdownLine(label: string, text: string, { labels }: Wording): string {
  return `- **${label}${labels.colon.trimEnd()}** ${escapeMarkdown(text)}`
}

function row(
  { detail, pieces, more }: ToldDetail,
  { locale, labels }: Wording,
  original: string | undefined,
): Html {
  const language = detail.field === 'originalTitle' ? original : undefined
  return html`<div><dt>${detail.label}</dt><dd ${{ lang: language }}>${shown()}${more}</dd></div>`

  function shown() {
    switch (detail.field) {
      case 'runtime':
        return html`<time datetime="${isoDuration(detail.value)}">${detail.text}</time>`
      case 'released':
        return html`<time datetime="${detail.value}">${detail.text}</time>`
      default:
        return pieces.map((piece, index) => [index > 0 && labels.separator, marked(piece, locale)])
    }
  }
}

/** A movie in one language has its original title in it, and is to be spoken so. */
function languageOfOriginal({ languages }: Movie, { locale }: Wording): string | undefined {
  const [language, another] = languages.map(canonicalTag)
  const known = another === undefined && languages.length === 1 && language !== 'zxx'
  return known && language?.split('-')[0] !== locale.split('-')[0] ? language : undefined
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

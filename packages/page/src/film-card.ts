import { type Html, html } from '@reviewkit/html'
import { formatMovieDetails } from '@reviewkit/movie-details'
import type { Movie } from '@reviewkit/schema'
import { heading } from './heading.ts'
import { labelsFor } from './labels.ts'
import { languagesOf } from './language.ts'
import { lines } from './lines.ts'
import { renderFigure } from './picture.ts'

/** The film at a glance: poster, details, and where else it is described. */
export function renderFilmCard(
  movie: Movie,
  { locale, language, headingLevel }: { locale: string; language: string; headingLevel: number },
): Html {
  const labels = labelsFor(locale)
  const elsewhere = placesOf(movie)
  return html`<aside class="rk-film-card p-item h-item">
${lines(
  html`<data class="p-name" value="${movie.title}" hidden></data>`,
  movie.poster && renderFigure(movie.poster, { className: 'rk-poster', loading: 'eager' }),
  html`<div class="rk-film-facts" ${languagesOf(language, locale).said}>
${lines(
  heading(headingLevel, { class: 'rk-label' }, labels.movieDetails),
  formatMovieDetails(movie, { locale, format: 'html' }),
  elsewhere.length > 0 &&
    html`<ul class="rk-elsewhere" aria-label="${labels.elsewhere}">${elsewhere.map(
      ({ name, url }) => html`<li><a class="u-url" href="${url}">${name}</a></li>`,
    )}</ul>`,
)}
</div>`,
)}
</aside>`
}

/** An id that could mean anything but an id gives no link. */
function placesOf({ ids: { imdb, tmdb, wikidata, letterboxd } }: Movie) {
  const at = (name: string, url: string, id = '') =>
    /^[\w-]+$/.test(id) ? [{ name, url: `${url}${id}` }] : []
  return [
    ...at('IMDb', 'https://www.imdb.com/title/', imdb),
    ...at('TMDB', 'https://www.themoviedb.org/movie/', tmdb),
    ...at('Wikidata', 'https://www.wikidata.org/wiki/', wikidata),
    ...at('Letterboxd', 'https://letterboxd.com/film/', letterboxd),
  ]
}

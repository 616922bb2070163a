import type { Movie } from '@reviewkit/schema'

/** A movie of which only this much is known. */
export function movie(known: Partial<Movie> = {}): Movie {
  return {
    title: 'Her',
    directors: [],
    writers: [],
    cast: [],
    moreCast: false,
    languages: [],
    countries: [],
    genres: [],
    ids: {},
    ...known,
  }
}

export const named = (...names: string[]) => names.map(name => ({ name }))

export const her = movie({
  title: 'Her',
  year: 2013,
  directors: named('Spike Jonze'),
  writers: named('Spike Jonze'),
  cast: named('Joaquin Phoenix', 'Amy Adams', 'Scarlett Johansson', 'Rooney Mara'),
  moreCast: true,
  runtime: 126,
  languages: ['en'],
})

export const locales = [
  ...['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pt-BR', 'pl', 'ru', 'ja', 'zh', 'zh-Hant', 'ar'],
  // regions, other digits, and a language without labels
  ...['de-AT', 'en-GB', 'fr-CA', 'zh-TW', 'ar-EG', 'sv'],
]

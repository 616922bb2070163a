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

/** Every language with labels. */
export const languages = [
  ...['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pt-BR', 'pl', 'ru', 'ja', 'zh', 'zh-Hant', 'ar'],
  ...['sv', 'nb', 'da', 'fi', 'cs', 'hu', 'ro', 'uk', 'el', 'tr', 'ko', 'hi', 'th', 'he', 'fa'],
  ...['id', 'vi'],
]

/** The same, regions, other digits, and a language without labels. */
export const locales = [
  ...languages,
  ...['de-AT', 'en-GB', 'fr-CA', 'zh-TW', 'ar-EG', 'nn', 'fa-AF', 'sr'],
]

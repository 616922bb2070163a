import type { Labels } from './labels.ts'

export const fi: Labels = {
  fields: {
    title: ['Nimi', 'Elokuva'],
    originalTitle: ['Alkuperäinen nimi', 'Alkuperäisnimi'],
    year: ['Vuosi', 'Julkaisuvuosi', 'Valmistumisvuosi'],
    released: ['Ensi-ilta', 'Julkaisupäivä'],
    directors: ['Ohjaaja', 'Ohjaus', 'Ohjannut'],
    writers: ['Käsikirjoittaja', 'Käsikirjoitus', 'Kirjoittajat', 'Kirjoittaja'],
    cast: ['Näyttelijät', 'Pääosissa', 'Rooleissa'],
    runtime: ['Kesto', 'Pituus'],
    languages: ['Kieli', 'Alkuperäiskieli'],
    countries: ['Maa', 'Valmistusmaa', 'Tuotantomaa'],
    genres: ['Lajityyppi', 'Genre', 'Tyylilaji'],
    certification: ['Ikäraja'],
  },
  several: {
    directors: 'Ohjaajat',
    writers: 'Käsikirjoittajat',
    languages: 'Kielet',
    countries: 'Maat',
    genres: 'Lajityypit',
  },
  more: ['ym.', 'mm.', 'ja muut'],
  beforeMore: ' ',
  and: ['ja', 'sekä'],
  separator: ', ',
  colon: ': ',
}

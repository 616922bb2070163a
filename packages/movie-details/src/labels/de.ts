import type { Labels } from './labels.ts'

export const de: Labels = {
  fields: {
    title: ['Titel', 'Filmtitel'],
    originalTitle: ['Originaltitel'],
    year: ['Erscheinungsjahr', 'Jahr', 'Produktionsjahr'],
    released: [
      'Veröffentlichungsdatum',
      'Veröffentlichung',
      'Kinostart',
      'Erstveröffentlichung',
      'Premiere',
    ],
    directors: ['Regie', 'Regisseur', 'Regisseurin', 'Regisseure'],
    writers: ['Drehbuch', 'Autor', 'Autorin', 'Autoren', 'Drehbuchautor', 'Drehbuchautoren'],
    cast: ['Besetzung', 'Darsteller', 'Schauspieler'],
    runtime: ['Länge', 'Laufzeit', 'Dauer', 'Spieldauer'],
    languages: ['Sprache', 'Originalsprache'],
    countries: ['Land', 'Produktionsland', 'Produktionsländer'],
    genres: ['Genre'],
    certification: ['Altersfreigabe', 'FSK'],
  },
  several: { languages: 'Sprachen', countries: 'Länder', genres: 'Genres' },
  more: ['u. a.', 'und andere', 'usw.'],
  beforeMore: ' ',
  and: ['und'],
  separator: ', ',
  colon: ': ',
}

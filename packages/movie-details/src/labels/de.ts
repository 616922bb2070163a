import type { Labels } from './labels.ts'

export const de: Labels = {
  fields: {
    title: ['Titel', 'Filmtitel'],
    originalTitle: ['Originaltitel'],
    year: ['Erscheinungsjahr', 'Jahr', 'Veröffentlichungsdatum', 'Kinostart', 'Produktionsjahr'],
    directors: ['Regie', 'Regisseur', 'Regisseurin', 'Regisseure'],
    writers: ['Drehbuch', 'Autor', 'Autorin', 'Autoren', 'Drehbuchautor', 'Drehbuchautoren'],
    cast: ['Besetzung', 'Darsteller', 'Schauspieler'],
    runtime: ['Länge', 'Laufzeit', 'Dauer', 'Spieldauer'],
    languages: ['Sprache', 'Sprachen', 'Originalsprache'],
    countries: ['Land', 'Länder', 'Produktionsland', 'Produktionsländer'],
    genres: ['Genre', 'Genres'],
    certification: ['Altersfreigabe', 'FSK'],
  },
  more: ['u. a.', 'und andere', 'usw.'],
  and: ['und'],
  separator: ', ',
  colon: ': ',
}

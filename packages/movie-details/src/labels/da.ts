import type { Labels } from './labels.ts'

export const da: Labels = {
  fields: {
    title: ['Titel', 'Film', 'Filmtitel'],
    originalTitle: ['Originaltitel', 'Original titel'],
    year: ['År', 'Udgivelsesår', 'Produktionsår'],
    released: ['Premiere', 'Udgivelsesdato', 'Premieredato'],
    directors: ['Instruktør', 'Instruktion', 'Instrueret af'],
    writers: [
      'Manuskript',
      'Manuskriptforfatter',
      'Manuskriptforfattere',
      'Forfatter',
      'Forfattere',
      'Manus',
    ],
    cast: ['Medvirkende', 'Skuespillere', 'Skuespiller'],
    runtime: ['Spilletid', 'Længde', 'Varighed'],
    languages: ['Sprog', 'Originalsprog'],
    countries: ['Land', 'Produktionsland', 'Oprindelsesland'],
    genres: ['Genre'],
    certification: ['Aldersgrænse', 'Censur'],
  },
  several: { directors: 'Instruktører', countries: 'Lande', genres: 'Genrer' },
  more: ['m.fl.', 'med flere', 'osv.'],
  beforeMore: ' ',
  and: ['og', 'samt'],
  separator: ', ',
  colon: ': ',
}

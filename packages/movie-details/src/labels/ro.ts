import type { Labels } from './labels.ts'

export const ro: Labels = {
  fields: {
    title: ['Titlu', 'Titlul', 'Film'],
    originalTitle: ['Titlu original', 'Titlul original'],
    year: ['An', 'Anul', 'Anul lansării', 'An de apariție'],
    released: ['Data lansării', 'Premiera', 'Premieră', 'Data premierei'],
    directors: ['Regia', 'Regie', 'Regizor', 'Regizoare', 'Regizori', 'Regizat de'],
    writers: ['Scenariul', 'Scenariu', 'Scenarist', 'Scenariști', 'Scriitori', 'Scris de'],
    cast: ['Distribuția', 'Distribuție', 'Actori'],
    runtime: ['Durată', 'Durata', 'Timp de redare'],
    languages: ['Limba', 'Limbă', 'Limba originală'],
    countries: ['Țara', 'Țară', 'Țara de origine'],
    genres: ['Gen', 'Genul'],
    certification: ['Clasificare', 'Rating'],
  },
  several: { languages: 'Limbi', countries: 'Țări', genres: 'Genuri' },
  more: ['ș.a.', 'și alții', 'și altele', 'etc.'],
  beforeMore: ' ',
  and: ['și'],
  separator: ', ',
  colon: ': ',
}

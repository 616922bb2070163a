import type { Labels } from './labels.ts'

export const nl: Labels = {
  fields: {
    title: ['Titel', 'Film'],
    originalTitle: ['Oorspronkelijke titel', 'Originele titel'],
    year: ['Jaar', 'Jaar van uitgave', 'Productiejaar'],
    released: ['Verschijningsdatum', 'Première', 'Premièredatum'],
    directors: ['Regie', 'Regisseur', 'Regisseurs', 'Geregisseerd door'],
    writers: ['Scenario', 'Scenarist', 'Scenaristen', 'Schrijver', 'Schrijvers'],
    cast: ['Acteurs', 'Hoofdrollen', 'Cast', 'Rolverdeling'],
    runtime: ['Speelduur', 'Duur'],
    languages: ['Taal', 'Oorspronkelijke taal'],
    countries: ['Land', 'Land van herkomst'],
    genres: ['Genre'],
    certification: ['Leeftijdsclassificatie', 'Kijkwijzer'],
  },
  several: { languages: 'Talen', countries: 'Landen', genres: 'Genres' },
  more: ['e.a.', 'en anderen', 'enz.'],
  beforeMore: ' ',
  and: ['en'],
  separator: ', ',
  colon: ': ',
}

import type { Labels } from './labels.ts'

export const nl: Labels = {
  fields: {
    title: ['Titel', 'Film'],
    originalTitle: ['Oorspronkelijke titel', 'Originele titel'],
    year: ['Jaar', 'Jaar van uitgave', 'Verschijningsdatum', 'Première'],
    directors: ['Regie', 'Regisseur', 'Regisseurs', 'Geregisseerd door'],
    writers: ['Scenario', 'Scenarist', 'Scenaristen', 'Schrijver', 'Schrijvers'],
    cast: ['Acteurs', 'Hoofdrollen', 'Cast', 'Rolverdeling'],
    runtime: ['Speelduur', 'Duur'],
    languages: ['Taal', 'Talen', 'Oorspronkelijke taal'],
    countries: ['Land', 'Landen', 'Land van herkomst'],
    genres: ['Genre', 'Genres'],
    certification: ['Leeftijdsclassificatie', 'Kijkwijzer'],
  },
  more: ['e.a.', 'en anderen', 'enz.'],
  and: ['en'],
  separator: ', ',
  colon: ': ',
}

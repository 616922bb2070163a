import type { Labels } from './labels.ts'

export const cs: Labels = {
  fields: {
    title: ['Název', 'Film'],
    originalTitle: ['Originální název', 'Původní název'],
    year: ['Rok', 'Rok vydání', 'Rok výroby'],
    released: ['Premiéra', 'Datum vydání', 'Datum premiéry'],
    directors: ['Režie', 'Režisér', 'Režisérka', 'Režiséři'],
    writers: ['Scénář', 'Scénárista', 'Scenárista', 'Scénáristé'],
    cast: ['Hrají', 'Herci', 'Obsazení'],
    runtime: ['Délka', 'Stopáž'],
    languages: ['Jazyk', 'Původní jazyk'],
    countries: ['Země', 'Země původu', 'Země výroby'],
    genres: ['Žánr'],
    certification: ['Přístupnost', 'Věkové omezení'],
  },
  several: { languages: 'Jazyky', genres: 'Žánry' },
  more: ['a další', 'aj.', 'atd.'],
  beforeMore: ' ',
  and: ['a', 'i'],
  separator: ', ',
  colon: ': ',
}

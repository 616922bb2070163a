import type { Labels } from './labels.ts'

export const hu: Labels = {
  fields: {
    title: ['Cím', 'Film', 'Filmcím'],
    originalTitle: ['Eredeti cím'],
    year: ['Megjelenés éve', 'Év', 'Gyártási év', 'Bemutató éve'],
    released: ['Bemutató', 'Megjelenés dátuma', 'Bemutató dátuma', 'Premier'],
    directors: ['Rendező', 'Rendezte', 'Rendezés'],
    writers: ['Forgatókönyvíró', 'Forgatókönyv', 'Író', 'Írók'],
    cast: ['Szereplők', 'Főszerepben', 'Főszereplők', 'Színészek'],
    runtime: ['Játékidő', 'Hossz'],
    languages: ['Nyelv', 'Eredeti nyelv'],
    countries: ['Ország', 'Gyártó ország', 'Gyártási ország'],
    genres: ['Műfaj'],
    certification: ['Korhatár', 'Korhatár-besorolás'],
  },
  several: {
    directors: 'Rendezők',
    writers: 'Forgatókönyvírók',
    languages: 'Nyelvek',
    countries: 'Országok',
    genres: 'Műfajok',
  },
  more: ['és mások', 'stb.'],
  beforeMore: ' ',
  and: ['és', 'valamint'],
  separator: ', ',
  colon: ': ',
}

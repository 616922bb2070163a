import type { Labels } from './labels.ts'

export const sv: Labels = {
  fields: {
    title: ['Titel', 'Film'],
    originalTitle: ['Originaltitel'],
    year: ['År', 'Premiärår', 'Produktionsår'],
    released: ['Premiärdatum', 'Premiär', 'Biopremiär'],
    directors: ['Regi', 'Regissör', 'Regissörer'],
    writers: ['Manus', 'Manusförfattare', 'Manuskript'],
    cast: ['Skådespelare', 'Medverkande', 'I rollerna', 'Roller'],
    runtime: ['Speltid', 'Längd'],
    languages: ['Språk', 'Originalspråk'],
    countries: ['Land', 'Produktionsland', 'Ursprungsland'],
    genres: ['Genre'],
    certification: ['Åldersgräns'],
  },
  several: { countries: 'Länder', genres: 'Genrer' },
  more: ['m.fl.', 'med flera', 'osv.'],
  beforeMore: ' ',
  and: ['och', 'samt'],
  separator: ', ',
  colon: ': ',
}

import type { Labels } from './labels.ts'

export const nb: Labels = {
  fields: {
    title: ['Tittel', 'Film', 'Filmtittel'],
    originalTitle: ['Originaltittel', 'Original tittel'],
    year: ['År', 'Utgivelsesår', 'Produksjonsår'],
    released: ['Premiere', 'Utgivelsesdato', 'Premieredato'],
    directors: ['Regi', 'Regissør', 'Regissører'],
    writers: ['Manus', 'Manusforfatter', 'Forfattere', 'Manuskript'],
    cast: ['Skuespillere', 'Medvirkende', 'Rolleliste'],
    runtime: ['Spilletid', 'Lengde', 'Varighet'],
    languages: ['Språk', 'Originalspråk'],
    countries: ['Land', 'Produksjonsland', 'Opprinnelsesland'],
    genres: ['Sjanger'],
    certification: ['Aldersgrense'],
  },
  several: { genres: 'Sjangre' },
  more: ['m.fl.', 'med flere', 'osv.'],
  beforeMore: ' ',
  and: ['og', 'samt'],
  separator: ', ',
  colon: ': ',
}

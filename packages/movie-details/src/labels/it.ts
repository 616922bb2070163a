import type { Labels } from './labels.ts'

export const it: Labels = {
  fields: {
    title: ['Titolo', 'Film'],
    originalTitle: ['Titolo originale'],
    year: ['Anno', 'Anno di uscita', 'Anno di produzione'],
    released: ['Data di uscita', 'Uscita'],
    directors: ['Regia', 'Regista', 'Registi', 'Diretto da'],
    writers: ['Sceneggiatura', 'Sceneggiatore', 'Sceneggiatori', 'Scrittori'],
    cast: ['Interpreti', 'Cast', 'Attori', 'Interpreti principali'],
    runtime: ['Durata'],
    languages: ['Lingua', 'Lingua originale'],
    countries: ['Paese', 'Paese di produzione', 'Paesi di produzione'],
    genres: ['Genere'],
    certification: ['Classificazione', 'Visto censura'],
  },
  several: { languages: 'Lingue', countries: 'Paesi', genres: 'Generi' },
  more: ['e altri', 'ecc.', 'eccetera'],
  beforeMore: ' ',
  and: ['e', 'ed'],
  separator: ', ',
  colon: ': ',
}

import type { Labels } from './labels.ts'

export const it: Labels = {
  fields: {
    title: ['Titolo', 'Film'],
    originalTitle: ['Titolo originale'],
    year: ['Anno', 'Data di uscita', 'Uscita'],
    directors: ['Regia', 'Regista', 'Registi', 'Diretto da'],
    writers: ['Sceneggiatura', 'Sceneggiatore', 'Sceneggiatori', 'Scrittori'],
    cast: ['Interpreti', 'Cast', 'Attori', 'Interpreti principali'],
    runtime: ['Durata'],
    languages: ['Lingua', 'Lingue', 'Lingua originale'],
    countries: ['Paese', 'Paesi', 'Paese di produzione', 'Paesi di produzione'],
    genres: ['Genere', 'Generi'],
    certification: ['Classificazione', 'Visto censura'],
  },
  more: ['e altri', 'ecc.', 'eccetera'],
  and: ['e', 'ed'],
  separator: ', ',
  colon: ': ',
}

import type { Labels } from './labels.ts'

export const pl: Labels = {
  fields: {
    title: ['Tytuł', 'Film'],
    originalTitle: ['Tytuł oryginalny'],
    year: ['Rok produkcji', 'Rok'],
    released: ['Data premiery', 'Data wydania', 'Premiera'],
    directors: ['Reżyseria', 'Reżyser', 'Reżyserka', 'Reżyserzy'],
    writers: ['Scenariusz', 'Scenarzysta', 'Scenarzystka', 'Scenarzyści'],
    cast: ['Obsada', 'Główne role', 'Aktorzy', 'Występują'],
    runtime: ['Czas trwania', 'Długość'],
    languages: ['Język', 'Język oryginalny'],
    countries: ['Kraj', 'Kraj produkcji', 'Produkcja'],
    genres: ['Gatunek'],
    certification: ['Kategoria wiekowa', 'Ograniczenia wiekowe'],
  },
  several: { languages: 'Języki', countries: 'Kraje', genres: 'Gatunki' },
  more: ['i inni', 'i in.', 'itd.'],
  beforeMore: ' ',
  and: ['i', 'oraz'],
  separator: ', ',
  colon: ': ',
}

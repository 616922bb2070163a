import type { Labels } from './labels.ts'

export const pl: Labels = {
  fields: {
    title: ['Tytuł', 'Film'],
    originalTitle: ['Tytuł oryginalny'],
    year: ['Rok produkcji', 'Rok', 'Data premiery', 'Data wydania', 'Premiera'],
    directors: ['Reżyseria', 'Reżyser', 'Reżyserka', 'Reżyserzy'],
    writers: ['Scenariusz', 'Scenarzysta', 'Scenarzystka', 'Scenarzyści'],
    cast: ['Obsada', 'Główne role', 'Aktorzy', 'Występują'],
    runtime: ['Czas trwania', 'Długość'],
    languages: ['Język', 'Języki', 'Język oryginalny'],
    countries: ['Kraj', 'Kraje', 'Kraj produkcji', 'Produkcja'],
    genres: ['Gatunek', 'Gatunki'],
    certification: ['Kategoria wiekowa', 'Ograniczenia wiekowe'],
  },
  more: ['i inni', 'i in.', 'itd.'],
  and: ['i', 'oraz'],
  separator: ', ',
  colon: ': ',
}

import type { Labels } from './labels.ts'

export const uk: Labels = {
  fields: {
    title: ['Назва', 'Фільм'],
    originalTitle: ['Оригінальна назва'],
    year: ['Рік', 'Рік випуску', 'Рік виходу'],
    released: ['Дата виходу', 'Дата випуску', 'Прем’єра'],
    directors: ['Режисер', 'Режисерка', 'Режисура'],
    writers: ['Сценарист', 'Сценаристка', 'Сценарій', 'Автор сценарію'],
    cast: ['У головних ролях', 'У ролях', 'В ролях', 'Актори'],
    runtime: ['Тривалість'],
    languages: ['Мова', 'Мова оригіналу'],
    countries: ['Країна', 'Країна виробництва'],
    genres: ['Жанр'],
    certification: ['Віковий рейтинг', 'Вікові обмеження'],
  },
  several: {
    directors: 'Режисери',
    writers: 'Сценаристи',
    languages: 'Мови',
    countries: 'Країни',
    genres: 'Жанри',
  },
  more: ['та ін.', 'та інші', 'й інші', 'і т. д.'],
  beforeMore: ' ',
  and: ['та', 'і', 'й'],
  separator: ', ',
  colon: ': ',
}

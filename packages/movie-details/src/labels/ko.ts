import type { Labels } from './labels.ts'

export const ko: Labels = {
  fields: {
    title: ['제목', '영화'],
    originalTitle: ['원제'],
    year: ['개봉 연도', '년도', '연도', '제작 연도'],
    released: ['개봉일', '출시일', '개봉'],
    directors: ['감독', '연출'],
    writers: ['각본', '작가', '극본'],
    cast: ['출연', '배우', '출연진', '주연'],
    runtime: ['상영 시간', '러닝타임', '런타임', '재생 시간', '시간'],
    languages: ['언어', '원본 언어'],
    countries: ['제작 국가', '국가', '나라'],
    genres: ['장르'],
    certification: ['관람 등급', '상영 등급'],
  },
  more: ['외', '등'],
  beforeMore: ' ',
  and: ['및'],
  separator: ', ',
  colon: ': ',
}

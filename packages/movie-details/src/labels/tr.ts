import type { Labels } from './labels.ts'

export const tr: Labels = {
  fields: {
    title: ['Başlık', 'Film adı', 'Film'],
    originalTitle: ['Orijinal başlık', 'Orijinal adı', 'Özgün adı'],
    year: ['Yapım yılı', 'Yıl', 'Yılı'],
    released: ['Vizyon tarihi', 'Yayın tarihi', 'Gösterim tarihi', 'Çıkış tarihi'],
    directors: ['Yönetmen', 'Yöneten'],
    writers: ['Senarist', 'Senaryo', 'Yazar', 'Yazan'],
    cast: ['Oyuncular', 'Oyuncu kadrosu', 'Başrol', 'Başroller'],
    runtime: ['Süre', 'Süresi'],
    languages: ['Dil', 'Dili', 'Orijinal dil'],
    countries: ['Ülke', 'Yapım ülkesi', 'Ülkesi'],
    genres: ['Tür', 'Türü'],
    certification: ['Yaş sınırı', 'Yaş sınıflandırması'],
  },
  several: {
    directors: 'Yönetmenler',
    writers: 'Senaristler',
    languages: 'Diller',
    countries: 'Ülkeler',
    genres: 'Türler',
  },
  more: ['ve diğerleri', 'vb.', 'vd.'],
  beforeMore: ' ',
  and: ['ve', 'ile'],
  separator: ', ',
  colon: ': ',
}

import type { Labels } from './labels.ts'

export const ja: Labels = {
  fields: {
    title: ['題名', 'タイトル', '作品名', '邦題'],
    originalTitle: ['原題'],
    year: ['公開年', '年', '製作年', '制作年'],
    released: ['公開日', '公開', '劇場公開日'],
    directors: ['監督'],
    writers: ['脚本'],
    cast: ['出演者', '出演', 'キャスト'],
    runtime: ['上映時間'],
    languages: ['言語'],
    countries: ['製作国', '制作国', '国'],
    genres: ['ジャンル'],
    certification: ['年齢制限', '映倫区分', 'レーティング'],
  },
  more: ['ほか', '他', 'など'],
  beforeMore: ' ',
  and: [],
  separator: '、',
  colon: '：',
}

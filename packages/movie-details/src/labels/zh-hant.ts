import type { Labels } from './labels.ts'
import { zh } from './zh.ts'

/** Traditional characters, as in Taiwan and Hong Kong. */
export const zhHant: Labels = {
  ...zh,
  fields: {
    title: ['片名', '標題', '電影'],
    originalTitle: ['原始標題', '原名', '原片名'],
    year: ['上映年份', '年份', '年'],
    released: ['上映日期', '發行日期', '上映'],
    directors: ['導演'],
    writers: ['編劇', '劇本'],
    cast: ['主演', '演員'],
    runtime: ['片長', '播放時間'],
    languages: ['語言', '原始語言'],
    countries: ['國家/地區', '製片國家/地區', '國家', '地區'],
    genres: ['類型'],
    certification: ['分級'],
  },
}

import type { Labels } from './labels.ts'

export const zh: Labels = {
  fields: {
    title: ['片名', '标题', '电影'],
    originalTitle: ['原标题', '原名', '原片名'],
    year: ['上映年份', '年份', '年代'],
    released: ['上映日期', '发行日期', '上映'],
    directors: ['导演'],
    writers: ['编剧', '剧本'],
    cast: ['主演', '演员'],
    runtime: ['片长', '播放时长', '时长'],
    languages: ['语言', '原始语言'],
    countries: ['国家/地区', '制片国家/地区', '国家', '地区', '制片国家'],
    genres: ['类型'],
    certification: ['分级'],
  },
  more: ['等', '等等'],
  beforeMore: '',
  and: [],
  separator: '、',
  colon: '：',
}

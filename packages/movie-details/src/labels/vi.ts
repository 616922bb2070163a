import type { Labels } from './labels.ts'

export const vi: Labels = {
  fields: {
    title: ['Tiêu đề', 'Tên phim', 'Phim', 'Tựa đề'],
    originalTitle: ['Tiêu đề gốc', 'Tên gốc', 'Tựa gốc'],
    year: ['Năm phát hành', 'Năm', 'Năm sản xuất'],
    released: ['Ngày phát hành', 'Khởi chiếu', 'Ngày khởi chiếu', 'Công chiếu', 'Ngày công chiếu'],
    directors: ['Đạo diễn'],
    writers: ['Biên kịch', 'Kịch bản', 'Người viết', 'Tác giả'],
    cast: ['Diễn viên', 'Diễn viên chính'],
    runtime: ['Thời lượng', 'Độ dài'],
    languages: ['Ngôn ngữ', 'Ngôn ngữ gốc'],
    countries: ['Quốc gia', 'Nước sản xuất', 'Nước'],
    genres: ['Thể loại'],
    certification: ['Phân loại', 'Giới hạn tuổi', 'Phân loại độ tuổi'],
  },
  more: ['v.v.', 'và những người khác'],
  and: ['và'],
  separator: ', ',
  colon: ': ',
}

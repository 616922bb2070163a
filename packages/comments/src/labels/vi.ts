import type { Labels } from '../labels.ts'

export const vi: Labels = {
  language: 'vi',
  author: 'Tác giả',
  anonymous: 'Ẩn danh',
  from: 'từ {}',
  edited: 'đã sửa',
  inReplyTo: 'trả lời {}',
  deletedComment: 'một bình luận đã xóa',
  deleted: 'Bình luận này đã bị xóa',
  pending: 'Đang chờ duyệt',
  spam: 'Bị đánh dấu là spam',
  replies: { other: '{} câu trả lời' },
  moreReplies: { other: 'Còn {} câu trả lời' },
  moreComments: 'Các bình luận khác',
  locked: 'Thảo luận này đã đóng',
}

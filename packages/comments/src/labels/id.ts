import type { Labels } from '../labels.ts'

export const id: Labels = {
  language: 'id',
  author: 'Penulis',
  anonymous: 'Anonim',
  from: 'dari {}',
  edited: 'disunting',
  inReplyTo: 'membalas {}',
  deletedComment: 'komentar yang dihapus',
  deleted: 'Komentar ini telah dihapus',
  pending: 'Menunggu moderasi',
  spam: 'Ditandai sebagai spam',
  replies: { other: '{} balasan' },
  moreReplies: { other: '{} balasan lagi' },
  moreComments: 'Komentar lainnya',
  locked: 'Diskusi ini ditutup',
}

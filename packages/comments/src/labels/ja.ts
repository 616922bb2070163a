import type { Labels } from '../labels.ts'

export const ja: Labels = {
  language: 'ja',
  author: '筆者',
  anonymous: '匿名',
  from: '{}から',
  edited: '編集済み',
  inReplyTo: '{}への返信',
  deletedComment: '削除されたコメント',
  deleted: 'このコメントは削除されました',
  pending: '承認待ち',
  spam: 'スパムとして分類',
  replies: { other: '返信{}件' },
  moreReplies: { other: 'さらに返信{}件' },
  moreComments: 'コメントの続き',
  locked: 'コメントの受付は終了しました',
}

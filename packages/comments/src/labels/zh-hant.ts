import type { Labels } from '../labels.ts'

/** Traditional characters, as in Taiwan and Hong Kong. */
export const zhHant: Labels = {
  language: 'zh',
  author: '作者',
  anonymous: '匿名',
  from: '來自{}',
  edited: '已編輯',
  inReplyTo: '回覆{}',
  deletedComment: '已刪除的留言',
  deleted: '此留言已刪除',
  pending: '等待審核',
  spam: '已標記為垃圾留言',
  replies: { other: '{}則回覆' },
  moreReplies: { other: '還有{}則回覆' },
  moreComments: '更多留言',
  locked: '此討論已關閉',
}

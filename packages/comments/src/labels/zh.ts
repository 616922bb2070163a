import type { Labels } from '../labels.ts'

export const zh: Labels = {
  language: 'zh',
  author: '作者',
  anonymous: '匿名',
  from: '来自{}',
  edited: '已编辑',
  inReplyTo: '回复{}',
  deletedComment: '已删除的评论',
  deleted: '此评论已删除',
  pending: '等待审核',
  spam: '已标记为垃圾评论',
  replies: { other: '{}条回复' },
  moreReplies: { other: '还有{}条回复' },
  moreComments: '更多评论',
  locked: '此讨论已关闭',
}

import type { Labels } from '../labels.ts'

export const en: Labels = {
  language: 'en',
  author: 'Author',
  anonymous: 'Anonymous',
  from: 'from {}',
  edited: 'edited',
  inReplyTo: 'in reply to {}',
  deletedComment: 'a deleted comment',
  deleted: 'This comment was deleted',
  pending: 'Waiting for a moderator',
  spam: 'Marked as spam',
  replies: { one: '{} reply', other: '{} replies' },
  moreReplies: { one: '{} more reply', other: '{} more replies' },
  moreComments: 'More comments',
  locked: 'This discussion is closed',
}

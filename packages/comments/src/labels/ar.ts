import type { Labels } from '../labels.ts'

export const ar: Labels = {
  language: 'ar',
  author: 'الكاتب',
  anonymous: 'بلا اسم',
  from: 'من {}',
  edited: 'معدَّل',
  inReplyTo: 'ردًا على {}',
  deletedComment: 'تعليق محذوف',
  deleted: 'حُذف هذا التعليق',
  pending: 'بانتظار المراجعة',
  spam: 'مصنَّف تعليقًا مزعجًا',
  replies: {
    one: 'رد واحد',
    two: 'ردّان',
    few: '{} ردود',
    many: '{} ردًا',
    other: '{} رد',
  },
  moreReplies: {
    one: 'رد آخر',
    two: 'ردّان آخران',
    few: '{} ردود أخرى',
    many: '{} ردًا آخر',
    other: '{} رد آخر',
  },
  moreComments: 'تعليقات أخرى',
  locked: 'هذا النقاش مغلق',
}

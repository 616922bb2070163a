import type { Labels } from '../labels.ts'

export const he: Labels = {
  language: 'he',
  author: 'מחבר',
  anonymous: 'ללא שם',
  from: 'מקום: {}',
  edited: 'נערך',
  inReplyTo: 'בתשובה אל {}',
  deletedComment: 'תגובה שנמחקה',
  deleted: 'התגובה נמחקה',
  pending: 'ממתינה לאישור',
  spam: 'סומנה כספאם',
  replies: { one: 'תשובה אחת', two: 'שתי תשובות', other: '{} תשובות' },
  moreReplies: { one: 'עוד תשובה אחת', two: 'עוד שתי תשובות', other: 'עוד {} תשובות' },
  moreComments: 'תגובות נוספות',
  locked: 'הדיון סגור',
}

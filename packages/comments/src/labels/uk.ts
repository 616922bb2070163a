import type { Labels } from '../labels.ts'

export const uk: Labels = {
  language: 'uk',
  author: 'Автор',
  anonymous: 'Без імені',
  from: 'звідки: {}',
  edited: 'змінено',
  inReplyTo: 'у відповідь на: {}',
  deletedComment: 'видалений коментар',
  deleted: 'Цей коментар видалено',
  pending: 'Очікує на перевірку',
  spam: 'Позначено як спам',
  replies: {
    one: '{} відповідь',
    few: '{} відповіді',
    many: '{} відповідей',
    other: '{} відповіді',
  },
  moreReplies: {
    one: 'Ще {} відповідь',
    few: 'Ще {} відповіді',
    many: 'Ще {} відповідей',
    other: 'Ще {} відповіді',
  },
  moreComments: 'Інші коментарі',
  locked: 'Обговорення закрито',
}

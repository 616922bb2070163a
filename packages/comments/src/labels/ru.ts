import type { Labels } from '../labels.ts'

export const ru: Labels = {
  language: 'ru',
  author: 'Автор',
  anonymous: 'Без имени',
  from: 'откуда: {}',
  edited: 'изменено',
  inReplyTo: 'в ответ на: {}',
  deletedComment: 'удалённый комментарий',
  deleted: 'Этот комментарий удалён',
  pending: 'Ожидает проверки',
  spam: 'Помечено как спам',
  replies: { one: '{} ответ', few: '{} ответа', many: '{} ответов', other: '{} ответа' },
  moreReplies: {
    one: 'Ещё {} ответ',
    few: 'Ещё {} ответа',
    many: 'Ещё {} ответов',
    other: 'Ещё {} ответа',
  },
  moreComments: 'Другие комментарии',
  locked: 'Обсуждение закрыто',
}

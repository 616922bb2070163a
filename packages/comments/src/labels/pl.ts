import type { Labels } from '../labels.ts'

export const pl: Labels = {
  language: 'pl',
  author: 'Autor',
  anonymous: 'Bez nazwy',
  from: 'skąd: {}',
  edited: 'edytowano',
  inReplyTo: 'w odpowiedzi na: {}',
  deletedComment: 'usunięty komentarz',
  deleted: 'Ten komentarz został usunięty',
  pending: 'Czeka na moderację',
  spam: 'Oznaczono jako spam',
  replies: {
    one: '{} odpowiedź',
    few: '{} odpowiedzi',
    many: '{} odpowiedzi',
    other: '{} odpowiedzi',
  },
  moreReplies: {
    one: 'Jeszcze {} odpowiedź',
    few: 'Jeszcze {} odpowiedzi',
    many: 'Jeszcze {} odpowiedzi',
    other: 'Jeszcze {} odpowiedzi',
  },
  moreComments: 'Więcej komentarzy',
  locked: 'Ta dyskusja jest zamknięta',
}

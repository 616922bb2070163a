import type { Labels } from '../labels.ts'

export const de: Labels = {
  language: 'de',
  author: 'Autor',
  anonymous: 'Anonym',
  from: 'aus {}',
  edited: 'bearbeitet',
  inReplyTo: 'Antwort auf {}',
  deletedComment: 'einen gelöschten Kommentar',
  deleted: 'Dieser Kommentar wurde gelöscht',
  pending: 'Wartet auf Freigabe',
  spam: 'Als Spam markiert',
  replies: { one: '{} Antwort', other: '{} Antworten' },
  moreReplies: { one: '{} weitere Antwort', other: '{} weitere Antworten' },
  moreComments: 'Weitere Kommentare',
  locked: 'Diese Diskussion ist geschlossen',
}

import type { Labels } from '../labels.ts'

export const nb: Labels = {
  language: 'nb',
  author: 'Forfatter',
  anonymous: 'Anonym',
  from: 'fra {}',
  edited: 'redigert',
  inReplyTo: 'svar til {}',
  deletedComment: 'en slettet kommentar',
  deleted: 'Denne kommentaren er slettet',
  pending: 'Venter på godkjenning',
  spam: 'Merket som søppel',
  replies: { one: '{} svar', other: '{} svar' },
  moreReplies: { one: '{} svar til', other: '{} svar til' },
  moreComments: 'Flere kommentarer',
  locked: 'Denne diskusjonen er stengt',
}

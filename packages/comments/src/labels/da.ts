import type { Labels } from '../labels.ts'

export const da: Labels = {
  language: 'da',
  author: 'Forfatter',
  anonymous: 'Anonym',
  from: 'fra {}',
  edited: 'redigeret',
  inReplyTo: 'svar til {}',
  deletedComment: 'en slettet kommentar',
  deleted: 'Denne kommentar er slettet',
  pending: 'Afventer godkendelse',
  spam: 'Markeret som spam',
  replies: { one: '{} svar', other: '{} svar' },
  moreReplies: { one: '{} svar mere', other: '{} svar mere' },
  moreComments: 'Flere kommentarer',
  locked: 'Denne diskussion er lukket',
}

import type { Labels } from '../labels.ts'

export const it: Labels = {
  language: 'it',
  author: 'Autore',
  anonymous: 'Anonimo',
  from: 'da {}',
  edited: 'modificato',
  inReplyTo: 'in risposta a {}',
  deletedComment: 'un commento eliminato',
  deleted: 'Questo commento è stato eliminato',
  pending: 'In attesa di moderazione',
  spam: 'Segnato come spam',
  replies: { one: '{} risposta', many: '{} di risposte', other: '{} risposte' },
  moreReplies: {
    one: '{} altra risposta',
    many: '{} di altre risposte',
    other: '{} altre risposte',
  },
  moreComments: 'Altri commenti',
  locked: 'Questa discussione è chiusa',
}

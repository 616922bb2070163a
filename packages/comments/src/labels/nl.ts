import type { Labels } from '../labels.ts'

export const nl: Labels = {
  language: 'nl',
  author: 'Auteur',
  anonymous: 'Anoniem',
  from: 'uit {}',
  edited: 'bewerkt',
  inReplyTo: 'in antwoord op {}',
  deletedComment: 'een verwijderde reactie',
  deleted: 'Deze reactie is verwijderd',
  pending: 'Wacht op goedkeuring',
  spam: 'Gemarkeerd als spam',
  replies: { one: '{} antwoord', other: '{} antwoorden' },
  moreReplies: { one: 'Nog {} antwoord', other: 'Nog {} antwoorden' },
  moreComments: 'Meer reacties',
  locked: 'Deze discussie is gesloten',
}

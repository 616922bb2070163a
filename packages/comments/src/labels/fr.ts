import type { Labels } from '../labels.ts'

export const fr: Labels = {
  language: 'fr',
  author: 'Auteur',
  anonymous: 'Anonyme',
  from: 'lieu : {}',
  edited: 'modifié',
  inReplyTo: 'en réponse à {}',
  deletedComment: 'un commentaire supprimé',
  deleted: 'Ce commentaire a été supprimé',
  pending: 'En attente de modération',
  spam: 'Marqué comme indésirable',
  replies: { one: '{} réponse', many: '{} de réponses', other: '{} réponses' },
  moreReplies: {
    one: '{} autre réponse',
    many: '{} d’autres réponses',
    other: '{} autres réponses',
  },
  moreComments: 'Autres commentaires',
  locked: 'Cette discussion est fermée',
}

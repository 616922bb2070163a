import type { Labels } from '../labels.ts'

export const pt: Labels = {
  language: 'pt',
  author: 'Autor',
  anonymous: 'Sem nome',
  from: 'de {}',
  edited: 'editado',
  inReplyTo: 'em resposta a {}',
  deletedComment: 'um comentário apagado',
  deleted: 'Este comentário foi apagado',
  pending: 'Aguarda moderação',
  spam: 'Marcado como spam',
  replies: { one: '{} resposta', many: '{} de respostas', other: '{} respostas' },
  moreReplies: {
    one: 'Mais {} resposta',
    many: 'Mais {} de respostas',
    other: 'Mais {} respostas',
  },
  moreComments: 'Mais comentários',
  locked: 'Esta discussão está encerrada',
}

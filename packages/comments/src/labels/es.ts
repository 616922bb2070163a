import type { Labels } from '../labels.ts'

export const es: Labels = {
  language: 'es',
  author: 'Autor',
  anonymous: 'Anónimo',
  from: 'de {}',
  edited: 'editado',
  inReplyTo: 'en respuesta a {}',
  deletedComment: 'un comentario eliminado',
  deleted: 'Este comentario fue eliminado',
  pending: 'Pendiente de moderación',
  spam: 'Marcado como spam',
  replies: { one: '{} respuesta', many: '{} de respuestas', other: '{} respuestas' },
  moreReplies: {
    one: '{} respuesta más',
    many: '{} de respuestas más',
    other: '{} respuestas más',
  },
  moreComments: 'Más comentarios',
  locked: 'Esta conversación está cerrada',
}

import type { Labels } from '../labels.ts'
import { pt } from './pt.ts'

/** Brazil, where it differs from Portugal. */
export const ptBR: Labels = {
  ...pt,
  deletedComment: 'um comentário excluído',
  deleted: 'Este comentário foi excluído',
  pending: 'Aguardando moderação',
}

import type { Labels } from './labels.ts'
import { pt } from './pt.ts'

/** Brazil, where it differs from Portugal. */
export const ptBR: Labels = {
  ...pt,
  fields: {
    ...pt.fields,
    directors: ['Direção', 'Diretor', 'Diretora', 'Diretores', 'Dirigido por'],
    writers: ['Roteiro', 'Roteirista', 'Roteiristas', 'Escritor', 'Escritora', 'Escritores'],
    genres: ['Gênero', 'Gêneros'],
    certification: ['Classificação indicativa', 'Classificação', 'Classificação etária'],
  },
}

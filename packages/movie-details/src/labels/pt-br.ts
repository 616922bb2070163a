import type { Labels } from './labels.ts'
import { pt } from './pt.ts'

/** Brazil, where it differs from Portugal. */
export const ptBR: Labels = {
  ...pt,
  fields: {
    ...pt.fields,
    released: ['Data de lançamento', 'Lançamento', 'Estreia', 'Data de estreia'],
    directors: ['Direção', 'Diretor', 'Diretora', 'Diretores', 'Dirigido por'],
    writers: ['Roteiro', 'Roteirista', 'Roteiristas', 'Escritor', 'Escritora', 'Escritores'],
    genres: ['Gênero'],
    certification: ['Classificação indicativa', 'Classificação', 'Classificação etária'],
  },
  several: { ...pt.several, genres: 'Gêneros' },
}

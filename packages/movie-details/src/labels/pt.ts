import type { Labels } from './labels.ts'

export const pt: Labels = {
  fields: {
    title: ['Título', 'Filme'],
    originalTitle: ['Título original'],
    year: ['Ano', 'Data de lançamento', 'Lançamento', 'Estreia', 'Data de estreia'],
    directors: ['Realização', 'Realizador', 'Realizadora', 'Realizadores', 'Direção', 'Diretor'],
    writers: ['Argumento', 'Argumentista', 'Argumentistas', 'Roteiro', 'Roteirista', 'Guião'],
    cast: ['Elenco', 'Atores'],
    runtime: ['Duração'],
    languages: ['Idioma', 'Idiomas', 'Língua', 'Línguas', 'Língua original', 'Idioma original'],
    countries: ['País', 'Países', 'País de origem'],
    genres: ['Género', 'Géneros'],
    certification: ['Classificação', 'Classificação etária'],
  },
  more: ['entre outros', 'e outros', 'etc.'],
  and: ['e'],
  separator: ', ',
  colon: ': ',
}

import type { Labels } from './labels.ts'

export const pt: Labels = {
  fields: {
    title: ['Título', 'Filme'],
    originalTitle: ['Título original'],
    year: ['Ano', 'Ano de lançamento', 'Ano de produção'],
    released: ['Data de estreia', 'Estreia', 'Data de lançamento', 'Lançamento'],
    directors: ['Realização', 'Realizador', 'Realizadora', 'Realizadores', 'Direção', 'Diretor'],
    writers: ['Argumento', 'Argumentista', 'Argumentistas', 'Roteiro', 'Roteirista', 'Guião'],
    cast: ['Elenco', 'Atores'],
    runtime: ['Duração'],
    languages: ['Idioma', 'Língua', 'Línguas', 'Língua original', 'Idioma original'],
    countries: ['País', 'País de origem'],
    genres: ['Género'],
    certification: ['Classificação', 'Classificação etária'],
  },
  several: { languages: 'Idiomas', countries: 'Países', genres: 'Géneros' },
  more: ['entre outros', 'e outros', 'etc.'],
  and: ['e'],
  separator: ', ',
  colon: ': ',
}

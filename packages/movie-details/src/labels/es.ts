import type { Labels } from './labels.ts'

export const es: Labels = {
  fields: {
    title: ['Título', 'Película'],
    originalTitle: ['Título original'],
    year: ['Año', 'Fecha de lanzamiento', 'Estreno', 'Fecha de estreno', 'Año de estreno'],
    directors: ['Dirección', 'Director', 'Directora', 'Directores', 'Dirigido por'],
    writers: ['Guion', 'Guionista', 'Guionistas', 'Escritor', 'Escritora', 'Escritores'],
    cast: ['Reparto', 'Protagonistas', 'Actores', 'Elenco'],
    runtime: ['Duración'],
    languages: ['Idioma', 'Idiomas', 'Idioma original'],
    countries: ['País', 'Países', 'País de origen'],
    genres: ['Género', 'Géneros'],
    certification: ['Clasificación', 'Clasificación por edades'],
  },
  more: ['y otros', 'entre otros', 'etc.'],
  and: ['y', 'e'],
  separator: ', ',
  colon: ': ',
}

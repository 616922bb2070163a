import type { Labels } from './labels.ts'

export const es: Labels = {
  fields: {
    title: ['Título', 'Película'],
    originalTitle: ['Título original'],
    year: ['Año', 'Año de estreno', 'Año de producción'],
    released: ['Fecha de estreno', 'Fecha de lanzamiento', 'Estreno'],
    directors: ['Dirección', 'Director', 'Directora', 'Directores', 'Dirigido por'],
    writers: ['Guion', 'Guionista', 'Guionistas', 'Escritor', 'Escritora', 'Escritores'],
    cast: ['Reparto', 'Protagonistas', 'Actores', 'Elenco'],
    runtime: ['Duración'],
    languages: ['Idioma', 'Idioma original'],
    countries: ['País', 'País de origen'],
    genres: ['Género'],
    certification: ['Clasificación', 'Clasificación por edades'],
  },
  several: { languages: 'Idiomas', countries: 'Países', genres: 'Géneros' },
  more: ['y otros', 'entre otros', 'etc.'],
  beforeMore: ' ',
  and: ['y', 'e'],
  separator: ', ',
  colon: ': ',
}

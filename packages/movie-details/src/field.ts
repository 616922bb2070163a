/** The facts a block tells, in the order it tells them. */
export const movieFields = [
  'title',
  'originalTitle',
  'year',
  'directors',
  'writers',
  'cast',
  'runtime',
  'languages',
  'countries',
  'genres',
  'certification',
] as const

/** One fact of a movie, by the name it has in `Movie`. */
export type MovieField = (typeof movieFields)[number]

/** The facts a block can tell, in the order it tells them. */
export const movieFields = [
  'title',
  'originalTitle',
  'year',
  'released',
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

/** What a block tells unless other fields are asked for: the year is enough, the day is for those who want it. */
export const usualFields = movieFields.filter(field => field !== 'released')

/** Fields whose value is a list. */
export const listFields: ReadonlySet<MovieField> = new Set<MovieField>([
  'directors',
  'writers',
  'cast',
  'languages',
  'countries',
  'genres',
])

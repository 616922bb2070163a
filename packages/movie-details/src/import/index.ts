export type { ImportedMovie } from './draft.ts'
export { movieFromOmdb } from './omdb.ts'
export { movieFromTmdb } from './tmdb.ts'
export { movieFromWikidata, type WikidataOptions } from './wikidata.ts'

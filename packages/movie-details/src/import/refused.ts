import type { ImportedMovie, Place, Trouble } from './draft.ts'

/** Nothing of a record can be used, for one reason. */
export function refused(trouble: Omit<Trouble, 'severity'>, place: Place): ImportedMovie {
  return { problems: [{ severity: 'error', ...trouble, ...place }] }
}

/** @param what - with its article: `a series` */
export function notAFilm(what: string, place: Place): ImportedMovie {
  return refused(
    {
      code: 'not-a-film',
      message: `This is ${what}, not a film.`,
      hint: 'Import the record of a film.',
    },
    place,
  )
}

/** The source answered, but with no record. */
export function noRecord(source: string, answer: string | undefined, place: Place): ImportedMovie {
  return refused(
    {
      code: 'no-record',
      message: answer ? `${source} gives no movie: “${answer}”` : `${source} gives no movie.`,
      hint: 'Check the id and the key that it was asked with.',
    },
    place,
  )
}

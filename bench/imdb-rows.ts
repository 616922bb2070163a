import type { ImdbTsv } from '@reviewkit/movie-details/import'

/** Files in IMDb’s form, of so many rows together, made up as they are read: nothing is held. */
export function imdbRows(rows: number): ImdbTsv {
  const titles = Math.floor(rows / 5)
  const titleId = (n: number) => `tt${String(n).padStart(8, '0')}`
  const personId = (n: number) => `nm${String(n % titles).padStart(8, '0')}`
  // More of them are films than at IMDb: only films are work. Each row of credits names another person.
  const kinds = ['movie', 'tvEpisode', 'movie', 'tvMovie', 'movie']
  return {
    basics: file(
      'tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres',
      titles,
      n =>
        `${titleId(n)}\t${kinds[n % 5]}\tFilm number ${n}\tFilm number ${n}\t0\t${1900 + (n % 125)}\t\\N\t${60 + (n % 90)}\tDrama,Comedy`,
    ),
    crew: file(
      'tconst\tdirectors\twriters',
      titles,
      n => `${titleId(n)}\t${personId(n * 7)}\t${personId(n * 7)},${personId(n * 11)}`,
    ),
    principals: file(
      'tconst\tordering\tnconst\tcategory\tjob\tcharacters',
      titles * 2,
      n =>
        `${titleId(Math.floor(n / 2))}\t${(n % 2) + 1}\t${personId(n * 13)}\tactor\t\\N\t["Someone ${n}"]`,
    ),
    names: () =>
      file(
        'nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles',
        titles,
        n => `${personId(n)}\tPerson number ${n}\t1950\t\\N\tactor,writer\t${titleId(n)}`,
      ),
  }
}

const pieceRows = 1000

function* file(head: string, rows: number, row: (n: number) => string): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`${head}\n`)
  for (let from = 0; from < rows; from += pieceRows) {
    const length = Math.min(pieceRows, rows - from)
    const lines = Array.from({ length }, (_, index) => `${row(from + index)}\n`)
    yield encoder.encode(lines.join(''))
  }
}

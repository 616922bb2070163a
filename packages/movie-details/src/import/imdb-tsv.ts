import type { Problem } from '@reviewkit/problem'
import type { Movie } from '@reviewkit/schema'
import { imdbMovie } from './imdb-movie.ts'
import { imdbNames } from './imdb-names.ts'
import { peopleOf } from './imdb-people.ts'
import { type ImdbTitle, imdbTitles } from './imdb-titles.ts'
import type { Bytes } from './tsv-lines.ts'

/** IMDb’s files as bytes, unzipped. A `ReadableStream` will do where it can be iterated. */
export interface ImdbTsv {
  /** title.basics.tsv */
  basics: Bytes
  /** title.crew.tsv */
  crew: Bytes
  /** title.principals.tsv */
  principals: Bytes
  /** Opens name.basics.tsv, from its beginning each time. */
  names: () => Bytes
}

/** A movie, or one thing wrong in the files. */
export type ImdbItem =
  | { movie: Movie; problem?: undefined }
  | { movie?: undefined; problem: Problem }

/** People whose names are looked up in one pass. A quarter of a million names are some 30 MB. */
const mostPeople = 250_000
/** Films that wait for them. */
const mostTitles = 25_000
const mostProblems = 1000

/**
 * The films of IMDb’s files for non-commercial use, in the order of title.basics, as they are read.
 * Rows of another `titleType` than `movie` and `tvMovie` are skipped without a word: they are most
 * of the file.
 *
 * **Memory is constant,** however long the files are. The three files of titles are sorted by
 * `tconst` as text, as IMDb has them, and are read side by side; where one is not, credits are lost,
 * and `rows-not-sorted` says so. Names are sorted by another key: films wait in groups that point to
 * at most 250,000 people, and for each group the file of names is read once more, which is why
 * `names` is a function.
 *
 * What a stream throws is thrown here; what stands in it never is.
 *
 * @example
 * const file = (...lines: string[]) => [new TextEncoder().encode(lines.join('\n'))]
 * const items = moviesFromImdbTsv({
 *   basics: file('tconst\ttitleType\tprimaryTitle\toriginalTitle\tstartYear\truntimeMinutes\tgenres', 'tt1798709\tmovie\tHer\tHer\t2013\t126\tDrama,Romance'),
 *   crew: file('tconst\tdirectors\twriters', 'tt1798709\tnm0005069\t\\N'),
 *   principals: file('tconst\tnconst\tcategory\tcharacters'),
 *   names: () => file('nconst\tprimaryName', 'nm0005069\tSpike Jonze'),
 * })
 * for await (const { movie } of items) {
 *   movie?.directors // [{ name: 'Spike Jonze' }]
 * }
 */
export async function* moviesFromImdbTsv({ names, ...titles }: ImdbTsv): AsyncGenerator<ImdbItem> {
  let problems: Problem[] = []
  // One mistake in the names is found again in each pass, and told once.
  const toldOfNames = new Set<string>()
  const tell = (problem: Problem) => problems.push(problem)
  const tellOfNames = (problem: Problem) => {
    const mark = `${problem.code} ${problem.line}`
    if (!toldOfNames.has(mark) && toldOfNames.size < mostProblems) {
      toldOfNames.add(mark)
      tell(problem)
    }
  }

  let waiting: ImdbTitle[] = []
  let people = new Set<string>()
  async function* release(): AsyncGenerator<ImdbItem> {
    const known = people.size > 0 ? await imdbNames(people, names(), tellOfNames) : new Map()
    for (const problem of problems) yield { problem }
    problems = []
    for (const title of waiting) {
      const { movie, problems: found } = imdbMovie(title, known)
      for (const problem of found) yield { problem }
      if (movie) yield { movie }
    }
    waiting = []
    people = new Set()
  }

  for await (const title of imdbTitles(titles, tell)) {
    waiting.push(title)
    for (const id of peopleOf(title)) people.add(id)
    const full = people.size >= mostPeople || waiting.length >= mostTitles
    if (full || problems.length >= mostProblems) yield* release()
  }
  yield* release()
}

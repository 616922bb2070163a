/** A file with nothing wrong, and its lines: each row of the tables changes it in one place. */
export const title = 'title: Love, updated'
export const author = 'author: Ada Moreau'
export const published = 'published: 2014-02-13'
export const rating = 'rating: 4.5/5'
export const movieTitle = '  title: Her\n'
export const year = '  year: 2013'
export const movie = `movie:\n${movieTitle}${year}`
export const base = `---\n${title}\n${author}\n${published}\n${rating}\n${movie}\n---\n\nWords.\n`

/** A file with one mistake, where it stands, and what is said of it. */
export interface Bad {
  source: string
  at: string
  code: string
  message: string
  hint: string
}

/** A file that looks odd and is well, and what is in its value. */
export interface Good {
  source: string
  gives: object
}

type Said = Omit<Bad, 'source' | 'at'>

/** Many files of which the same is said, or the same but for a word or two. */
export function all<Words extends string[]>(
  said: Said | ((...words: Words) => Said),
  files: readonly (readonly [at: string, source: string, ...words: Words])[],
): readonly Bad[] {
  return files.map(([at, source, ...words]) => ({
    source,
    at,
    ...(typeof said === 'function' ? said(...words) : said),
  }))
}

const inPlaceOf = (line: string) => (lines: string) => base.replace(line, () => lines)

export const titled = inPlaceOf(title)
export const authored = inPlaceOf(author)
export const dated = inPlaceOf(published)
export const rated = inPlaceOf(rating)
export const movied = inPlaceOf(movie)
/** Lines of the movie, in place of its year. */
export const inMovie = (lines: string) => base.replace(year, () => `  ${lines}`)
/** Lines that the base has nothing of. */
export const also = (lines: string) => authored(`${author}\n${lines}`)
export const opened = (fence: string) => base.replace('---', () => fence)
export const closed = (fence: string) => base.replace('\n---\n\n', () => `\n${fence}\n\n`)

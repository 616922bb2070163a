import { Review } from './review.ts'
import { reviewYaml } from './review-yaml.ts'
import { writeYaml, type Yaml, type YamlPair } from './yaml-text.ts'

/**
 * Writes a review as a file. What `parseReview` reads from it equals the review, whatever the words
 * hold, as long as the file stays within the sizes that are read. What is as a file without the key
 * would have it (no draft, no tags, no spoilers) is left out.
 *
 * @throws {TypeError} on a value that is no review: the caller’s mistake
 *
 * @example
 * const movie = { title: '1917', directors: [], writers: [], cast: [], moreCast: false, languages: ['en'], countries: [], genres: [], ids: {} }
 * const review = { title: 'One shot', language: 'en', authors: [{ name: 'Ada Moreau' }], draft: false, tags: [], spoilers: 'none' as const, movie, images: [], body: 'It *moves*.\n' }
 * stringifyReview(review) // '---\ntitle: One shot\nlanguage: en\nauthor: Ada Moreau\nmovie:\n  title: "1917"\n  languages: en\n---\n\nIt *moves*.\n'
 */
export function stringifyReview(review: Review): string {
  const wrong = Review.safeParse(review).error?.issues[0]
  if (wrong !== undefined) {
    const at = wrong.path.map(String).join('.')
    throw new TypeError(`stringifyReview: \`${at}\` is not as in a review: ${wrong.message}`)
  }
  const one = review.authors.length === 1
  const yaml = writeYaml(
    withoutDefaults(reviewYaml(review)).map(([key, value]) => [
      one && key === 'authors' ? 'author' : key,
      value,
    ]),
  )
  return `---\n${yaml}---\n${review.body === '' ? '' : `\n${review.body}`}`
}

function withoutDefaults(entries: readonly YamlPair[]): YamlPair[] {
  return entries
    .filter(([, value]) => value !== undefined && !isDefault(value))
    .map(([key, value]) => [
      key,
      value?.kind === 'map' ? { ...value, entries: withoutDefaults(value.entries) } : value,
    ])
}

/** What a file without the key says as well. */
function isDefault(value: Yaml): boolean {
  switch (value.kind) {
    case 'words':
      return false
    case 'bare':
      return value.text === 'false' || value.text === 'none'
    case 'list':
      return value.items.length === 0
    case 'map':
      return withoutDefaults(value.entries).length === 0
  }
}

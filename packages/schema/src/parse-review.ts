import { readPlainYaml } from './plain-yaml.ts'
import { type ParsedReview, type ParseReviewOptions, readReview } from './read-review.ts'
import { readYaml } from './read-yaml.ts'

/**
 * Reads a review from its file: YAML between two lines of `---`, then Markdown. It takes the forms
 * people write (one name or a list, `2h 6m`, `4.5/5`, `English`) and gives canonical values; the
 * review is there when no problem is an error. All mistakes are told at once, each at the line and
 * column of the very value; only where the YAML itself cannot be read, nothing after that is judged.
 * Never throws. The body is the end of the source, exactly as written, without the blank line
 * below the front matter. Files above 1 MiB, and front matter above 128 KiB, are refused unread.
 *
 * @example
 * const source = '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  runtime: 2h 6m\n---\n\nA film about *listening*.\n'
 * parseReview(source).review?.rating // { value: 4.5, best: 5, worst: 0 }
 * parseReview(source).review?.movie.runtime // 126
 * parseReview(source.replace('4.5/5', '4.5')).problems[0]?.line // 5
 */
export function parseReview(source: string, options: ParseReviewOptions = {}): ParsedReview {
  // Places are dear, and nobody asks for them where there is nothing to tell.
  const quick = readReview(source, options, readPlainYaml)
  const fine = quick.review !== undefined && quick.problems.length === 0
  return fine ? quick : readReview(source, options, readYaml)
}

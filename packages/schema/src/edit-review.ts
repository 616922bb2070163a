import { compareProblems, type Problem, positionsOf } from '@reviewkit/problem'
import { isDeepEqual } from './deep-equal.ts'
import { refusal } from './edit-refusal.ts'
import { type Edit, type Edited, editMap } from './edit-yaml.ts'
import { cutFrontMatter } from './front-matter.ts'
import { canonical, type File, fileOf, placeIn } from './front-matter-file.ts'
import type { Path } from './path.ts'
import { performEdit } from './perform-edit.ts'
import { examples, type ParseReviewOptions, readReview } from './read-review.ts'
import { readYaml } from './read-yaml.ts'
import { createReport, type Report } from './report.ts'
import { Review } from './review.ts'
import { type ReviewChanges, requireParts, withChanges } from './review-changes.ts'
import { yamlLike } from './review-yaml-like.ts'
import type { YamlPair } from './yaml-text.ts'
import { zodProblems } from './zod-problems.ts'

export interface EditedReview {
  /** The file with all of the changes; as it was, where one of them was refused. */
  source: string
  /** Why it was refused: empty where all is done. */
  problems: Problem[]
}

/**
 * Changes a review in its file, and of the file only what it must: comments, the order of keys,
 * quotes, blank lines, keys that nothing reads, line ends and the rest of the text stay. What the
 * file says already, in whatever form, is not touched. A rating stays in stars or a fraction, a
 * running time in its hours, a name in its quotes, a list in brackets or behind dashes; a new key
 * comes after the one that `stringifyReview` would write before it.
 *
 * Only the facts that `movie` names change. Lists and persons are replaced as a whole; of a rating,
 * a picture and the ids only what differs, where they have keys of their own. `undefined` takes a
 * key out; a comment behind it stays. `parseReview` of the result, with the same options, has the
 * changes and is otherwise the same.
 *
 * All or nothing: what cannot be done without harm is told, at its place in the file that was given,
 * which then comes back as it was. That is so where the file has errors, where the review would
 * not be one, where a comment or an unknown key within a value would be lost, and where others share
 * the value by an anchor.
 *
 * @throws {TypeError} on a change to what is no part of a review: the caller’s mistake
 *
 * @example
 * const source = '---\ntitle: Her\nauthor: Ada\nrating: ★★★★☆ # for now\ndraft: yes\nmovie: { title: Her, runtime: 2h 6m }\n---\nWords.\n'
 * editReview(source, { rating: { value: 3.5, best: 5, worst: 0 }, movie: { runtime: 120 } }).source // '---\ntitle: Her\nauthor: Ada\nrating: ★★★½☆ # for now\ndraft: yes\nmovie: { title: Her, runtime: 2h 0m }\n---\nWords.\n'
 * editReview(source, { rating: { value: 6, best: 5, worst: 0 } }).problems[0]?.code // 'rating-out-of-range'
 */
export function editReview(
  source: string,
  changes: ReviewChanges,
  options: ParseReviewOptions = {},
): EditedReview {
  requireParts(changes)
  const { review: before, problems } = readReview(source, options, readYaml)
  if (before === undefined) return { source, problems: problems.filter(isError) }
  const report = createReport(source, options.file)
  const file = fileOf(source)
  const wanted = file && judged(withChanges(before, changes, options), file, report)
  if (file === undefined || wanted === undefined) return { source, problems: report.problems }
  const unknown = spansOf(problems, source)
  const pairs: PairsIn = ({ root }) => ({
    before: yamlLike(root, before),
    wanted: withRemovals(yamlLike(root, wanted), changes),
  })
  let text = source
  for (const here of editsOf(file, pairs)) {
    const { path } = here
    const now = fileOf(text)
    // The one before may have moved it.
    const edit = now && editsOf(now, pairs).find(other => isDeepEqual(other.path, path))
    if (now === undefined || edit === undefined) continue
    const done = holdsUnknown(here, unknown) ? 'unknown' : performEdit(now, edit, wanted, options)
    if (done instanceof Object) text = done.text
    else report.error(here.place, refusal(done, path))
  }
  const edited = withBody(text, wanted, options)
  if (report.problems.length === 0 && edited === undefined) {
    report.error(file.fence, refusal('harm', []))
  }
  const fine = report.problems.length === 0 && edited !== undefined
  return { source: fine ? edited : source, problems: report.problems.sort(compareProblems) }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function judged(value: object, { root, fence }: File, report: Report): Review | undefined {
  const result = Review.safeParse(value)
  const placeOf = (path: Path) => placeIn(root, path) ?? fence
  const issues = result.error?.issues ?? []
  zodProblems(issues, { whole: 'front matter', value, examples, placeOf }, report.error)
  return result.data
}

/** What is to be taken out, rather than written as nothing. */
function withRemovals(pairs: readonly YamlPair[], changes: ReviewChanges): YamlPair[] {
  const without = (entries: readonly YamlPair[], of: object): YamlPair[] =>
    entries.map(([key, value]) => [
      key,
      Object.hasOwn(of, key) && Reflect.get(of, key) === undefined ? undefined : value,
    ])
  return without(pairs, changes).map(([key, value]) => [
    key,
    key === 'movie' && value?.kind === 'map'
      ? { ...value, entries: without(value.entries, changes.movie ?? {}) }
      : value,
  ])
}

interface Pairs {
  readonly before: readonly YamlPair[]
  readonly wanted: readonly YamlPair[]
}

type PairsIn = (file: File) => Pairs

function editsOf(file: File, pairs: PairsIn): Edit[] {
  const { before, wanted } = pairs(file)
  const edited: Edited = {
    source: file.source,
    nameOf: canonical,
    keyFor: (name, value) => (name === 'authors' && value.kind !== 'list' ? 'author' : name),
  }
  return editMap(file.root, [], before, wanted, edited)
}

/** The places of the keys that nothing reads. */
function spansOf(problems: readonly Problem[], source: string): number[] {
  const positions = positionsOf(source)
  return problems
    .filter(({ code }) => code === 'unknown-key')
    .map(({ line = 1, column = 1 }) => positions.offset({ line, column }))
}

function holdsUnknown({ old }: Edit, unknown: readonly number[]): boolean {
  return old !== undefined && unknown.some(at => at >= old.start && at < old.end)
}

/** The file with the body wanted; nothing where it would not be the review that is wanted. */
function withBody(text: string, wanted: Review, options: ParseReviewOptions): string | undefined {
  const cut = cutFrontMatter(createReport(text))
  if (cut === undefined) return undefined
  const head = text.slice(0, text.length - cut.body.length)
  const eol = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n'
  const { body } = wanted
  const line = /[\r\n]$/u.test(head) ? head : head + eol
  const apart = cut.body === '' && body !== '' ? [line + eol + body] : []
  const ways = body === cut.body ? [text] : [...apart, head + body, line + eol + body, line + body]
  return ways.find(way => isDeepEqual(readReview(way, options, readYaml).review, wanted))
}

import { compareProblems, type Problem, positionsOf } from '@reviewkit/problem'
import { isDeepEqual } from './deep-equal.ts'
import { type Edit, type Edited, editMap, type Splice } from './edit-yaml.ts'
import { cutFrontMatter } from './front-matter.ts'
import { type Path, valueAt } from './path.ts'
import { isAndOthers, movieFields } from './read-movie.ts'
import { examples, type ParseReviewOptions, readReview, reviewFields } from './read-review.ts'
import { readYaml } from './read-yaml.ts'
import { nameOf } from './reading.ts'
import { createReport, type Report, type Said, type Span } from './report.ts'
import { Review } from './review.ts'
import { type ReviewChanges, requireParts, withChanges } from './review-changes.ts'
import { ratingMap, reviewYaml, someone } from './review-yaml.ts'
import { commentsIn } from './yaml-comments.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'
import { list, words, type YamlPair } from './yaml-text.ts'
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
    const done = holdsUnknown(here, unknown) ? 'unknown' : perform(now, edit, wanted, options)
    if (done instanceof Object) text = done.text
    else report.error(here.place, refusal(done, path, file))
  }
  const edited = withBody(text, wanted, options)
  if (report.problems.length === 0 && edited === undefined) {
    report.error(file.fence, refusal('harm', [], file))
  }
  const fine = report.problems.length === 0 && edited !== undefined
  return { source: fine ? edited : source, problems: report.problems.sort(compareProblems) }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** A file whose front matter can be read, with the nodes of it. */
interface File {
  readonly source: string
  readonly yaml: string
  readonly fence: Span
  readonly root: YamlMap
}

function fileOf(source: string): File | undefined {
  const report = createReport(source)
  const cut = cutFrontMatter(report)
  const root = cut && readYaml(cut.yaml, cut.offset, report)
  // An empty front matter holds no review, and such a file is not edited.
  if (cut === undefined || root?.kind !== 'map' || report.problems.length > 0) return undefined
  return { source, yaml: cut.yaml, fence: cut.fence, root }
}

function judged(value: object, { root, fence }: File, report: Report): Review | undefined {
  const result = Review.safeParse(value)
  const placeOf = (path: Path) => placeIn(root, path) ?? fence
  const issues = result.error?.issues ?? []
  zodProblems(issues, { whole: 'front matter', value, examples, placeOf }, report.error)
  return result.data
}

/** The node of a path. */
function nodeIn(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const [depth, part] of path.entries()) {
    if (node?.kind === 'map') {
      const above = path.slice(0, depth)
      node = node.entries.find(({ key }) => canonical(above, key.value) === part)?.value
    } else node = node?.kind === 'list' && typeof part === 'number' ? node.items[part] : undefined
  }
  return node
}

/** Where the value of a path stands, or the nearest above it; but the whole is no place. */
function placeIn(root: YamlMap, path: Path): Span | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeIn(root, path.slice(0, length))
    if (node !== undefined) return node
  }
  return undefined
}

function canonical(above: Path, key: string): string {
  if (above.length === 0) return nameOf(reviewFields, key)
  return above.length === 1 && above[0] === 'movie' ? nameOf(movieFields, key) : key
}

/** A review as YAML in the forms of a file: a rating with keys, a cast that ends in “and others”. */
function yamlLike(root: YamlMap, review: Review): YamlPair[] {
  const { rating, movie } = review
  const cast = nodeIn(root, ['movie', 'cast'])
  const last = (cast?.kind === 'list' ? cast.items : [cast]).at(-1)
  const others = last?.kind === 'text' && isAndOthers(last.value) ? last.value : undefined
  const open = movie.moreCast && others !== undefined ? [words(others)] : []
  const factLike = ([key, value]: YamlPair): YamlPair => {
    if (others === undefined) return [key, value]
    if (key === 'cast') return [key, list([...movie.cast.map(someone), ...open])]
    const stands = key !== 'moreCast' || nodeIn(root, ['movie', 'moreCast']) !== undefined
    return [key, stands ? value : undefined]
  }
  return reviewYaml(review).map(([key, value]) => {
    if (key === 'rating' && rating && nodeIn(root, ['rating'])?.kind === 'map') {
      return [key, ratingMap(rating)]
    }
    const facts = key === 'movie' && value?.kind === 'map'
    return [key, facts ? { ...value, entries: value.entries.map(factLike) } : value]
  })
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

type Refused = 'comment' | 'unknown' | 'shared' | 'harm'

/** The text after the first way that changes this value and nothing else, or why there is none. */
function perform(
  file: File,
  { path, ways }: Edit,
  wanted: Review,
  options: ParseReviewOptions,
): { text: string } | Refused {
  const { source, yaml, root } = file
  const eol = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n'
  const rest = JSON.stringify(without(root, path, []))
  let why: Refused = 'harm'
  for (const way of ways) {
    const text = spliced(source, { ...way, text: way.text.replaceAll('\n', eol) })
    const after = fileOf(text)
    if (after === undefined || JSON.stringify(without(after.root, path, [])) !== rest) {
      if (/&/u.test(yaml)) why = 'shared'
      continue
    }
    if (!isDeepEqual(commentsIn(after.yaml), commentsIn(yaml))) {
      why = 'comment'
      continue
    }
    // A part of a rating may be off its scale until the other parts have changed.
    const { review } = readReview(text, options, readYaml)
    if (review === undefined || isDeepEqual(valueAt(review, path), valueAt(wanted, path))) {
      return { text }
    }
  }
  return why
}

function spliced(source: string, { start, end, text }: Splice): string {
  return source.slice(0, start) + text + source.slice(end)
}

/** What a node says, but for one part of it. */
function without(node: YamlNode, path: Path, above: Path): unknown {
  switch (node.kind) {
    case 'text':
      return node.value
    case 'list':
      return node.items.map(item => without(item, path, [...above, '']))
    case 'map':
      return node.entries
        .map(({ key, value }) => {
          const here = [...above, canonical(above, key.value)]
          return isDeepEqual(here, path) ? [] : [key.value, without(value, path, here)]
        })
        .filter(entry => entry.length > 0)
  }
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

function refusal(why: Refused, path: Path, _file: File): Said {
  const name = path.join('.') || 'front matter'
  const byHand = 'Make the change by hand.'
  switch (why) {
    case 'comment':
      return {
        code: 'edit-loses-comment',
        message: `A comment stands within ${name}, and would be lost.`,
        path,
        hint: 'Put the comment above the key, or make the change by hand.',
      }
    case 'unknown':
      return {
        code: 'edit-loses-key',
        message: `A key that nothing reads stands within ${name}, and would be lost.`,
        path,
        hint: 'Take the key out first, or make the change by hand.',
      }
    case 'shared':
      return {
        code: 'edit-shared',
        message: `Other values are the same as ${name} by an anchor, and would change with it.`,
        path,
        hint: 'Write the values out in place of & and *.',
      }
    case 'harm':
      return {
        code: 'edit-not-safe',
        message: `The file cannot be changed at ${name} without harm to what stands around it.`,
        path,
        hint: byHand,
      }
  }
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

import { compareProblems, nearestWord, type Problem } from '@reviewkit/problem'
import { Comment, Commenter, Votes } from './comment.ts'
import { Image } from './image.ts'
import { jsonPlaces } from './json-places.ts'
import { once } from './names.ts'
import { type Path, valueAt } from './path.ts'
import { createReport, type Report, type Span } from './report.ts'
import { zodProblems } from './zod-problems.ts'

/** The longest line that is read, in UTF-16 units. */
const longestLine = 1024 * 1024

const examples = {
  id: '"id": and 1 to 64 letters, digits, hyphens or underscores',
  posted: '"posted": and the day or the instant, such as "2026-11-22T10:00:00Z"',
  body: '"body": and the words, in Markdown',
  status: '"status": "published"',
  byReviewAuthor: '"byReviewAuthor": false',
  version: '"version": 1',
  statusVersion: '"statusVersion": 0',
}

/** The mappings of a comment, by their path, and the keys of each. */
const mappings: readonly (readonly [path: readonly string[], keys: readonly string[]])[] = [
  [[], Object.keys(Comment.shape)],
  [['author'], Object.keys(Commenter.shape)],
  [['author', 'image'], Object.keys(Image.shape)],
  [['votes'], Object.keys(Votes.shape)],
]

/**
 * Reads `comments.ndjson`: one `Comment` in JSON a line, blank lines aside. A line that is none is a
 * problem at its line and column, and the others are still read, in their order. Never throws.
 * Whether ids are unique and parents exist is `buildThread`’s to say, in `@reviewkit/comments`.
 *
 * @example
 * const line = '{"id":"a1","byReviewAuthor":false,"posted":"2026-11-22","body":"Yes!","status":"published","version":1,"statusVersion":0}'
 * parseComments(line).comments[0]?.body // 'Yes!'
 * parseComments(`${line}\n{"id":}\n`).comments.length // 1
 * parseComments(`${line}\n{"id":}\n`).problems[0]?.column // 7
 */
export function parseComments(
  ndjson: string,
  options: { file?: string } = {},
): { comments: Comment[]; problems: Problem[] } {
  const report = createReport(ndjson, options.file)
  const comments: Comment[] = []
  let offset = ndjson.startsWith('\uFEFF') ? 1 : 0
  for (const ended of ndjson.slice(offset).split('\n')) {
    const line = ended.trimEnd()
    const comment = line.trim() === '' ? undefined : readLine(line, offset, report)
    if (comment !== undefined) comments.push(comment)
    offset += ended.length + 1
  }
  return { comments, problems: report.problems.sort(compareProblems) }
}

function readLine(line: string, offset: number, report: Report): Comment | undefined {
  const shift = ({ start, end }: Span) => ({ start: start + offset, end: end + offset })
  if (line.length > longestLine) {
    report.error(shift({ start: 0, end: line.length }), {
      code: 'line-too-long',
      message: `The line is longer than ${longestLine} characters.`,
      hint: 'Write one comment a line, and shorten what it says.',
    })
    return undefined
  }
  const value = jsonValue(line)
  if (value === undefined) {
    const { fault = { start: 0, end: line.length } } = jsonPlaces(line)
    report.error(shift(fault), {
      code: 'json-not-readable',
      message: 'The line is not JSON from here on.',
      hint: 'Write one JSON object a line, such as {"id":"a1","body":"…"} with all its keys.',
    })
    return undefined
  }
  const places = once(() => jsonPlaces(line))
  const placeOf = (path: Path) => shift(places().placeOf(path))
  for (const { path, hint } of unknownKeys(value.json)) {
    const said = {
      code: 'unknown-key',
      message: `Nothing reads the key ${path.at(-1)}.`,
      path,
      hint,
    }
    report.warning(placeOf(path), said)
  }
  const result = Comment.safeParse(value.json)
  if (result.success) return result.data
  const document = { whole: 'comment', value: value.json, examples, placeOf }
  zodProblems(result.error.issues, document, report.error)
  return undefined
}

function unknownKeys(comment: unknown): { path: readonly string[]; hint: string }[] {
  return mappings.flatMap(([path, known]) => {
    const value = valueAt(comment, path)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    const unknown = Object.keys(value).filter(key => !known.includes(key))
    return unknown.map(key => {
      const near = nearestWord(key, known)
      const hint = near === undefined ? 'Leave it out.' : `Write ${near} if you mean that.`
      return { path: [...path, key], hint }
    })
  })
}

function jsonValue(line: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(line) }
  } catch {
    // Its own words differ from runtime to runtime; the place is found by ours.
    return undefined
  }
}

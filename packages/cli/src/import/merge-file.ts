import { mergeComments } from '@reviewkit/comments'
import type { Problem } from '@reviewkit/problem'
import { type Comment, parseComments, stringifyComments } from '@reviewkit/schema'

/** What became of comments: of those that were left out, a problem says why. */
export interface Outcome {
  added: number
  changed: number
  same: number
}

export interface MergedFile {
  /** What the file shall hold: the very text it held where there is nothing new. */
  content: string
  /** One for each list that came. */
  outcomes: Outcome[]
  problems: Problem[]
}

/**
 * Puts lists of comments into the text of a `comments.ndjson`: what is there is merged by its id and
 * stays at its line, the new follow by their dates. A line that does not change stays as it is written.
 * A file with a line that cannot be read is left alone, for that line would be lost.
 *
 * An id may stand for another comment here already, of another old site that counted from 1 as well:
 * the one that comes is then called `SOURCE-ID`, and so is what it answers.
 *
 * @param source - the name of where they come from, such as `isso`
 */
export function mergeFile(
  text: string,
  lists: readonly (readonly Comment[])[],
  { file, source }: { file: string; source: string },
): MergedFile {
  const outcomes = lists.map(() => ({ added: 0, changed: 0, same: 0 }))
  const parsed = parseComments(text, { file })
  const errors = parsed.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    return { content: text, outcomes, problems: [...errors, leftAlone(file)] }
  }
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const there = new Map<string, { comment: Comment; line: number }>()
  for (const [index, comment] of parsed.comments.entries()) {
    const known = there.get(comment.id)
    if (known) known.comment = mergeComments(known.comment, comment)
    else there.set(comment.id, { comment, line: written[index]! })
  }

  const { comments, problems } = withOwnIds(lists, {
    source,
    file,
    there: id => there.get(id)?.comment,
  })
  const added: Comment[] = []
  for (const { comment, list } of comments) {
    const outcome = outcomes[list]!
    const known = there.get(comment.id)
    if (!known) {
      added.push(comment)
      outcome.added += 1
      continue
    }
    const merged = mergeComments(known.comment, comment)
    if (lineOf(merged) === lineOf(known.comment)) outcome.same += 1
    else {
      lines[known.line] = lineOf(merged)
      outcome.changed += 1
    }
  }
  const isSame = outcomes.every(outcome => outcome.added + outcome.changed === 0)
  const content = [...lines, ...added.sort(byDate).map(lineOf)].join('\n')
  return { content: isSame ? text : `${content}\n`, outcomes, problems }
}

/** Each id once, and none that is another’s here. */
function withOwnIds(
  lists: readonly (readonly Comment[])[],
  {
    source,
    file,
    there,
  }: { source: string; file: string; there: (id: string) => Comment | undefined },
): { comments: Iterable<{ comment: Comment; list: number }>; problems: Problem[] } {
  const problems: Problem[] = []
  const renamed = new Map<string, string>()
  const taken = (id: string, comment: Comment) => {
    const known = there(id)
    return known !== undefined && !isSameComment(known, comment)
  }
  const comments = new Map<string, { comment: Comment; list: number }>()
  for (const [list, each] of lists.entries()) {
    for (const comment of each) {
      const id = taken(comment.id, comment) ? `${source}-${comment.id}` : comment.id
      const twin = comments.get(id)
      if (id.length > 64 || taken(id, comment) || (twin && !isSameComment(twin.comment, comment))) {
        problems.push(idTaken(comment.id, file))
        continue
      }
      if (id !== comment.id) renamed.set(comment.id, id)
      const own = { ...comment, id }
      comments.set(
        id,
        twin ? { ...twin, comment: mergeComments(twin.comment, own) } : { comment: own, list },
      )
    }
  }
  for (const item of renamed.size > 0 ? comments.values() : []) {
    const { parent } = item.comment
    if (parent !== undefined)
      item.comment = { ...item.comment, parent: renamed.get(parent) ?? parent }
  }
  return { comments: comments.values(), problems }
}

/** A comment keeps its date. One whose date was mended has still its author and its words. */
function isSameComment(a: Comment, b: Comment): boolean {
  if (Date.parse(a.posted) === Date.parse(b.posted)) return true
  return a.body !== '' && a.body === b.body && a.author?.name === b.author?.name
}

const byDate = (a: Comment, b: Comment) => Date.parse(a.posted) - Date.parse(b.posted)

const lineOf = (comment: Comment) => stringifyComments([comment]).trimEnd()

const leftAlone = (file: string): Problem => ({
  severity: 'error',
  code: 'comments-not-merged',
  message: `${file} is left as it is, since what cannot be read in it would be lost.`,
  file,
  hint: 'Mend its lines, and import again.',
})

const idTaken = (id: string, file: string): Problem => ({
  severity: 'error',
  code: 'comment-id-taken',
  message: `The id ${id} is that of another comment already, and this one is left out.`,
  file,
  hint: 'Give one of them another id, and import again.',
})

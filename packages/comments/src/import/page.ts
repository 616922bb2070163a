import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import type { Bytes } from './bytes.ts'
import { gunzipped } from './gunzipped.ts'
import { hashOfText } from './hashed-id.ts'
import type { ImportedThread, ImportItem } from './item.ts'
import { commentHeading } from './page-heading.ts'
import { pageLines } from './page-lines.ts'
import { markdownFromParagraphs } from './paragraphs-to-markdown.ts'
import { wholeText } from './whole-text.ts'

export interface FromPageOptions {
  /** The discussion that they belong to: a page copied as text does not say where it stood. */
  thread?: ImportedThread
}

/**
 * The comments of a page that was copied as text: each begins with a line such as
 * `NAME (author) from PLACE on July 01, 2019:`, and goes on to the next one. A line below is a
 * paragraph, in which every character stands for itself. Where the last comment ends such a page does
 * not say: cut off what stands below it first.
 *
 * The ids come from the words: reading the page again gives the same ones.
 *
 * @param options.thread - `{ id: 'page' }` unless given
 *
 * @example
 * const page = 'Dawn\n\nAda (author) from Lyon on July 01, 2019:\n\nThank *you*.\n'
 * const { threads, problems } = await collect(fromPage([new TextEncoder().encode(page)]))
 * threads[0]?.comments[0]?.author // { name: 'Ada', from: 'Lyon' }
 * threads[0]?.comments[0]?.body // 'Thank \\*you\\*.'
 * problems[0]?.message // 'One line stands above the first comment, and is no part of any.'
 */
export async function* fromPage(
  bytes: Bytes,
  { thread = { id: 'page' } }: FromPageOptions = {},
): AsyncGenerator<ImportItem> {
  const told: ImportItem[] = []
  const tell = (problem: Problem) => {
    told.push({ problem })
  }
  const text = await wholeText(gunzipped(bytes, tell), tell)
  const lines = pageLines(text ?? '')
  const start = lines.findIndex(line => commentHeading(line.text) !== undefined)
  const first = lines[0]
  if (text !== undefined && start < 0) tell(withoutComments)
  else if (first && start > 0) tell(linesAbove(first.number, start))
  yield* told

  const seen = new Map<string, number>()
  for (let index = Math.max(start, 0); index < lines.length; ) {
    const head = commentHeading(lines[index]!.text)
    index += 1
    if (!head) continue
    const words: string[] = []
    for (; index < lines.length; index += 1) {
      const { text } = lines[index]!
      if (commentHeading(text)) break
      words.push(text)
    }
    const { name, place, byReviewAuthor, posted } = head
    const body = markdownFromParagraphs(words)
    const key = JSON.stringify([name, posted, body])
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    const comment: Comment = {
      // Without the thread, unlike others: a page is its own, and ids that were given stay.
      id: hashOfText(`${key}${ordinal}`),
      author: { name, ...(place && { from: place }) },
      byReviewAuthor,
      posted,
      body,
      status: 'published',
      version: 1,
      statusVersion: 0,
    }
    yield { thread, comment }
  }
}

const withoutComments: Problem = {
  severity: 'warning',
  code: 'comments-not-found',
  message: 'No line begins a comment.',
  hint: 'Copy the page as text, with lines such as: Ada from Lyon on July 01, 2019:',
}

const linesAbove = (line: number, count: number): Problem => ({
  severity: 'warning',
  code: 'lines-above-comments',
  message:
    count === 1
      ? 'One line stands above the first comment, and is no part of any.'
      : `${count} lines stand above the first comment, and are no part of any.`,
  line,
  hint: 'Import the page with reviewkit import page, if you want its review too.',
})

import type { Comment } from '@reviewkit/schema'
import type { Tell } from './bytes.ts'
import { notAComment, withoutThread } from './comment-left-out.ts'
import { commentEmpty, nothingToImport } from './comment-problems.ts'
import { commenterOf } from './commenter.ts'
import { commentId, createOrdinals, hashedId } from './hashed-id.ts'
import { issoThread } from './isso-thread.ts'
import type { ImportItem } from './item.ts'
import { isObject, type JsonObject, listIn, textIn } from './json-values.ts'
import { createPosted } from './posted.ts'
import { type JsonFormat, wholeJson } from './whole-text.ts'

const format: JsonFormat = {
  name: 'an export of Isso',
  hint: 'Read the file that dbpath names in isso.cfg, or JSON: [{"id":"/her/","comments":[…]}].',
  list: value => (Array.isArray(value) ? value : undefined),
}

/** The comments of the JSON that Isso’s importer reads (isso/migrate.py, `Generic`): their times are UTC. */
export async function* itemsOfIssoJson(
  file: AsyncIterable<Uint8Array>,
  tell: Tell,
): AsyncGenerator<ImportItem> {
  const threads = await wholeJson(file, format, tell)
  if (threads === undefined) return
  const commentOf = createComments(tell)
  let count = 0
  for (const [index, thread] of threads.entries()) {
    const comments = isObject(thread) ? listIn(thread, 'comments') : [undefined]
    for (const [place, value] of comments.entries()) {
      const path = [index, 'comments', place]
      const uri = isObject(thread) ? textIn(thread, 'id') : ''
      count += 1
      if (!isObject(thread)) tell(notAComment({ path: [index] }))
      else if (!isObject(value)) tell(notAComment({ path }))
      else if (uri === '') tell(withoutThread(textIn(value, 'id'), { path }))
      else {
        yield {
          thread: issoThread(uri, textIn(thread, 'title')),
          comment: commentOf(value, uri, path),
        }
      }
    }
  }
  if (count === 0) tell(nothingToImport)
}

function createComments(tell: Tell) {
  const ordinal = createOrdinals()
  const posted = createPosted(tell)

  return (value: JsonObject, uri: string, path: (string | number)[]): Comment => {
    const own = textIn(value, 'id')
    const created = textIn(value, 'created')
    const author = commenterOf({ name: textIn(value, 'author'), url: textIn(value, 'website') })
    const body = textIn(value, 'text')
    if (body === '') tell(commentEmpty({ path }))
    const parts = [uri, author?.name, created, body]
    return {
      id: own === '' ? hashedId([...parts, ordinal(JSON.stringify(parts))]) : commentId(own),
      ...(author !== undefined && { author }),
      byReviewAuthor: false,
      posted: posted(created, 'Z', undefined, { path }),
      body,
      status: 'published',
      version: 1,
      statusVersion: 0,
    }
  }
}

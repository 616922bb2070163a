import type { Problem } from '@reviewkit/problem'
import type { Comment, Commenter, Votes } from '@reviewkit/schema'
import { tombstone } from '../tombstone.ts'
import type { Bytes, Tell } from './bytes.ts'
import { notAComment, withoutThread } from './comment-left-out.ts'
import { commentEmpty, commentTooLong, nothingToImport } from './comment-problems.ts'
import { commenterOf } from './commenter.ts'
import { decodedText } from './decoded-text.ts'
import { gunzipped } from './gunzipped.ts'
import { commentId, createOrdinals, hashedId } from './hashed-id.ts'
import { markdownFromHtml } from './html-to-markdown.ts'
import type { ImportedThread, ImportItem } from './item.ts'
import { isObject, type JsonObject, listIn, objectIn, textIn } from './json-values.ts'
import { createPosted } from './posted.ts'
import { readDate } from './read-date.ts'
import { oneLine } from './text-fields.ts'
import { textLines } from './text-lines.ts'
import { wrongFormat } from './wrong-format.ts'
import { mostText } from './xml-records.ts'

/**
 * The comments of a backup of Remark42, `backup-SITE-DATE.gz`, packed or not: one JSON object a line,
 * the first of them about users and posts (Remark42’s backend/app/migrator/native.go).
 *
 * The Markdown that was typed is taken where it was kept, else the HTML is turned into Markdown. What
 * was deleted is a tombstone; a post that is only to be read is a locked thread; who moderated there
 * has the badge of the review’s author. The id of a user stays, but is hashed where it was made of an
 * address to write to; pictures, network addresses and who voted are not read. Votes are counted, or
 * taken from the score where only that was kept.
 *
 * A line that is no comment is a problem at its line, and so is, once, what has no place here: pins.
 *
 * @example
 * const backup = `{"version":1,"users":[],"posts":[{"url":"https://old.example/her/","read_only":true}]}
 * {"id":"a1","pid":"","text":"<p>Yes!</p>","user":{"name":"Ben","id":"github_7"},"locator":{"url":"https://old.example/her/"},"score":2,"time":"2020-01-02T03:04:05Z"}`
 * const { threads } = await collect(fromRemark42([new TextEncoder().encode(backup)]))
 * threads[0]?.locked // true
 * threads[0]?.comments[0]?.body // 'Yes!'
 * threads[0]?.comments[0]?.votes // { up: 2, down: 0 }
 */
export async function* fromRemark42(bytes: Bytes): AsyncGenerator<ImportItem> {
  const told: ImportItem[] = []
  const tell = (problem: Problem) => {
    told.push({ problem })
  }
  const itemOf = createItems(tell)
  let read = 0
  let comments = 0
  let pins = 0
  for await (const { number, text } of textLines(decodedText(gunzipped(bytes, tell), tell))) {
    yield* told.splice(0)
    read += 1
    const value = text === undefined ? undefined : jsonObject(text)
    const isOurs = value && (isMeta(value) || isComment(value))
    if (read === 1 && !isOurs) {
      tell(wrongFormat(text ?? '', format.name, format.hint))
      break
    }
    if (value === undefined) tell(notReadable(number, text === undefined))
    else if (!isOurs) tell(notAComment({ line: number }))
    else {
      if (value.pin === true) pins += 1
      if (isComment(value)) comments += 1
      const item = itemOf(value, number)
      yield* told.splice(0)
      if (item) yield item
    }
  }
  if (read === 0) tell(wrongFormat('', format.name, format.hint))
  if (read > 0 && comments === 0 && told.length === 0) tell(nothingToImport)
  if (pins > 0) tell(pinsLeftOut(pins))
  yield* told
}

const format = {
  name: 'a backup of Remark42',
  hint: 'Read the file backup-SITE-DATE.gz that Remark42 writes, with one JSON object a line.',
}

const isComment = (value: JsonObject) => 'locator' in value
const isMeta = (value: JsonObject) => !isComment(value) && ('posts' in value || 'users' in value)

/** Makes items of the lines, one after another; none of a line about posts, which is remembered. */
function createItems(tell: Tell) {
  const locked = new Set<string>()
  const ordinal = createOrdinals()
  const posted = createPosted(tell)

  return (value: JsonObject, line: number): ImportItem | undefined => {
    if (isMeta(value)) {
      for (const post of listIn(value, 'posts')) {
        if (isObject(post) && post.read_only === true) locked.add(textIn(post, 'url'))
      }
      return undefined
    }
    const own = textIn(value, 'id')
    const url = textIn(objectIn(value, 'locator'), 'url')
    if (url === '') return { problem: withoutThread(own, { line }) }
    const title = oneLine(textIn(value, 'title'))
    const thread: ImportedThread = {
      id: url,
      url,
      ...(title !== '' && { title }),
      ...(locked.has(url) && { locked: true }),
    }
    const user = objectIn(value, 'user')
    const author = authorOf(user)
    const time = textIn(value, 'time')
    const isDeleted = value.delete === true
    const body = isDeleted ? '' : bodyOf(value, line, tell)
    const parent = textIn(value, 'pid')
    const edited = readDate(textIn(objectIn(value, 'edit'), 'time'))
    const votes = votesOf(value)
    const parts = [url, author?.name, time, body]
    const comment: Comment = {
      id: own === '' ? hashedId([...parts, ordinal(JSON.stringify(parts))]) : commentId(own),
      ...(parent !== '' && { parent: commentId(parent) }),
      ...(author !== undefined && { author }),
      byReviewAuthor: user.admin === true,
      posted: posted(time, 'Z', undefined, { line }),
      ...(edited !== undefined && { edited }),
      body,
      status: isDeleted ? 'deleted' : 'published',
      ...(votes !== undefined && { votes }),
      version: 1,
      statusVersion: isDeleted ? 1 : 0,
    }
    return { thread, comment: isDeleted ? tombstone(comment) : comment }
  }
}

function authorOf(user: JsonObject): Commenter | undefined {
  const id = textIn(user, 'id')
  const isAddress = /^email_|@/i.test(id)
  return commenterOf({ name: textIn(user, 'name'), id: isAddress ? hashedId([id]) : id })
}

function bodyOf(value: JsonObject, line: number, tell: Tell): string {
  const typed = textIn(value, 'orig')
  const html = textIn(value, 'text')
  const body = typed === '' ? markdownFromHtml(html) : typed
  if (typed === '' && html.length > mostText) tell(commentTooLong({ line }))
  if (body === '') tell(commentEmpty({ line }))
  return body
}

/** Who voted how is counted; a backup of another hand may have kept the difference alone. */
function votesOf(value: JsonObject): Votes | undefined {
  const votes = Object.values(objectIn(value, 'votes'))
  const up = votes.filter(vote => vote === true).length
  const down = votes.filter(vote => vote === false).length
  if (up + down > 0) return { up, down }
  const { score } = value
  if (typeof score !== 'number' || !Number.isSafeInteger(score) || score === 0) return undefined
  return { up: Math.max(score, 0), down: Math.max(-score, 0) }
}

function jsonObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const notReadable = (line: number, isLong: boolean): Problem => ({
  severity: 'error',
  code: 'line-not-readable',
  message: isLong
    ? 'The line is too long for a comment, and is left out.'
    : 'The line is not a JSON object, and is left out.',
  line,
  hint: 'Each line is one comment in JSON: mend it, or export a new backup.',
})

const pinsLeftOut = (pins: number): Problem => ({
  severity: 'warning',
  code: 'pins-left-out',
  message: `${pins} comment${pins === 1 ? ' was' : 's were'} pinned to the top, and stand${pins === 1 ? 's' : ''} at ${pins === 1 ? 'its' : 'their'} place by date now.`,
  hint: 'Quote what has to be read first in the review itself.',
})

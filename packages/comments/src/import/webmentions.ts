import { escapeAttribute, escapeText } from '@reviewkit/html'
import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import type { Bytes, Tell } from './bytes.ts'
import { notAComment, quoted, withoutThread } from './comment-left-out.ts'
import { commentEmpty, commentTooLong, nothingToImport } from './comment-problems.ts'
import { commenterOf } from './commenter.ts'
import { gunzipped } from './gunzipped.ts'
import { commentId, hashedId } from './hashed-id.ts'
import { markdownFromHtml } from './html-to-markdown.ts'
import type { ImportItem } from './item.ts'
import { isObject, type JsonObject, objectIn, textIn } from './json-values.ts'
import { createPosted } from './posted.ts'
import { readDate } from './read-date.ts'
import { webAddress } from './text-fields.ts'
import { type JsonFormat, wholeJson } from './whole-text.ts'
import { mostText } from './xml-records.ts'

/**
 * The replies and mentions of a feed of webmention.io, `https://webmention.io/api/mentions.jf2`, each a
 * comment on the page that it names. What it says in HTML becomes Markdown, and below stands a link to
 * where it was written.
 *
 * Likes, reposts, bookmarks and the like are no comments: how many there were is a problem, once for
 * each kind. So is how many were private; of these nothing is kept. A feed does not say which reply
 * answers which.
 *
 * @example
 * const feed = '{"type":"feed","children":[{"type":"entry","author":{"name":"Ben"},"url":"https://ben.example/1","published":"2020-01-02T03:04:05Z","wm-id":7,"wm-target":"https://old.example/her/","wm-property":"in-reply-to","content":{"html":"<b>Yes!</b>"}}]}'
 * const { threads } = await collect(fromWebmentions([new TextEncoder().encode(feed)]))
 * threads[0]?.comments[0]?.body // '**Yes!**\n\n[ben.example](https://ben.example/1)'
 */
export async function* fromWebmentions(bytes: Bytes): AsyncGenerator<ImportItem> {
  const told: ImportItem[] = []
  const tell = (problem: Problem) => {
    told.push({ problem })
  }
  const mentions = await wholeJson(gunzipped(bytes, tell), format, tell)
  const itemOf = createItems(tell)
  const others = new Map<string, number>()
  let hidden = 0
  for (const [index, mention] of mentions?.entries() ?? []) {
    const path = ['children', index]
    const kind = isObject(mention) ? textIn(mention, 'wm-property') : ''
    if (!isObject(mention) || kind === '') tell(notAComment({ path }))
    // Whether it is private is asked first: nothing of it is looked at.
    else if (mention['wm-private'] !== false && mention['wm-private'] !== undefined) hidden += 1
    else if (!comments.includes(kind)) others.set(kind, (others.get(kind) ?? 0) + 1)
    else {
      const item = itemOf(mention, path)
      yield* told.splice(0)
      if (item) yield item
    }
  }
  if (mentions?.length === 0) tell(nothingToImport)
  for (const [kind, count] of others) tell(noComments(kind, count))
  if (hidden > 0) tell(privateLeftOut(hidden))
  yield* told
}

const format: JsonFormat = {
  name: 'a list of webmentions',
  hint: 'Read what https://webmention.io/api/mentions.jf2 answers for your domain.',
  list: value => {
    const list = isObject(value) ? value.children : value
    return Array.isArray(list) ? list : undefined
  },
}

/** What says something, by its `wm-property`. */
const comments = ['in-reply-to', 'mention-of']

function createItems(tell: Tell) {
  const postedOf = createPosted(tell)

  return (mention: JsonObject, path: (string | number)[]): ImportItem | undefined => {
    const own = textIn(mention, 'wm-id')
    const target = textIn(mention, 'wm-target')
    if (target === '') {
      tell(withoutThread(own, { path }))
      return undefined
    }
    const said = textIn(mention, 'published')
    // A time without an offset is anybody’s guess; when the mention came is known.
    const written = readDate(said) ?? (textIn(mention, 'wm-received') || said)
    const source = webAddress(textIn(mention, 'url')) ?? webAddress(textIn(mention, 'wm-source'))
    const card = objectIn(mention, 'author')
    // Who has no name is called by the host of the page, which is theirs.
    const author =
      commenterOf({ name: textIn(card, 'name'), url: textIn(card, 'url') }) ??
      commenterOf({ name: source === undefined ? '' : hostOf(source) })
    const body = bodyOf(mention, source)
    if (htmlOf(mention).length > mostText) tell(commentTooLong({ path }))
    if (body === '') tell(commentEmpty({ path }))
    const comment: Comment = {
      id: own === '' ? hashedId([target, author?.name, written, body, 0]) : commentId(own),
      ...(author !== undefined && { author }),
      byReviewAuthor: false,
      posted: postedOf(written, 'Z', undefined, { path }),
      body,
      status: 'published',
      version: 1,
      statusVersion: 0,
    }
    return { thread: { id: target, url: target }, comment }
  }
}

const htmlOf = (mention: JsonObject) =>
  textIn(objectIn(mention, 'content'), 'html') || textIn(objectIn(mention, 'summary'), 'html')

/** The words, else the summary, else the title of the page; and where they stand. */
function bodyOf(mention: JsonObject, source: string | undefined): string {
  const content = objectIn(mention, 'content')
  const summary = objectIn(mention, 'summary')
  const html = htmlOf(mention)
  const text =
    [
      textIn(content, 'text'),
      textIn(mention, 'content'),
      textIn(summary, 'text') || textIn(summary, 'value'),
      textIn(mention, 'summary'),
      textIn(mention, 'name'),
    ].find(words => words !== '') ?? ''
  const words = markdownFromHtml(html || `<p>${escapeText(text).replace(/\r?\n/g, '<br>')}</p>`)
  if (source === undefined) return words
  const link = `<a href="${escapeAttribute(source)}">${escapeText(hostOf(source))}</a>`
  return [words, markdownFromHtml(link)].filter(part => part !== '').join('\n\n')
}

const hostOf = (url: string) => new URL(url).host

/** The kinds that webmention.io knows, by what people call them. */
const kinds = new Map([
  ['like-of', ['like', 'likes']],
  ['repost-of', ['repost', 'reposts']],
  ['bookmark-of', ['bookmark', 'bookmarks']],
  ['rsvp', ['answer to an invitation', 'answers to an invitation']],
])

function noComments(kind: string, count: number): Problem {
  const [one, many] = kinds.get(kind) ?? [
    `mention of the kind ${quoted(kind)}`,
    `mentions of the kind ${quoted(kind)}`,
  ]
  return {
    severity: 'warning',
    code: 'mentions-without-words',
    message:
      count === 1
        ? `One ${one} is no comment, and is left out.`
        : `${count} ${many} are no comments, and are left out.`,
    hint: 'Keep the feed, if you want to count them one day.',
  }
}

const privateLeftOut = (count: number): Problem => ({
  severity: 'warning',
  code: 'private-mentions-left-out',
  message:
    count === 1
      ? 'One mention is private, and nothing of it is kept.'
      : `${count} mentions are private, and nothing of them is kept.`,
  hint: 'Ask who wrote to you before you publish their words.',
})

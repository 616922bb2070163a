import type { Problem } from '@reviewkit/problem'
import type { Bytes } from './bytes.ts'
import { nothingToImport } from './comment-problems.ts'
import type { ImportedThread, ImportItem } from './item.ts'
import { kept } from './kept.ts'
import { readDate } from './read-date.ts'
import { addressOf, lineOf, titleOf } from './text-fields.ts'
import { createWordPressComments, type WordPressPost } from './wordpress-comment.ts'
import { type XmlFormat, xmlExport } from './xml-export.ts'
import type { XmlRecord } from './xml-records.ts'
import { xmlShape } from './xml-shape.ts'

const format: XmlFormat = {
  name: 'an export of WordPress',
  hint: 'Export the site in WordPress under Tools, Export, and choose “All content”.',
  root: 'rss',
  bound: 'wp',
  namespaces: {
    // With a version at the end, which differs.
    wp: 'http://wordpress.org/export/',
    dc: 'http://purl.org/dc/elements/1.1/',
  },
  shape: xmlShape({
    'rss/channel/wp:author': ['wp:author_id', 'wp:author_login'],
    'rss/channel/item': [
      ...['title', 'link', 'pubDate', 'dc:creator'],
      ...['wp:post_id', 'wp:post_date_gmt', 'wp:comment_status'],
    ],
    'rss/channel/item/wp:comment': [
      ...['wp:comment_id', 'wp:comment_author', 'wp:comment_author_url', 'wp:comment_date'],
      ...['wp:comment_date_gmt', 'wp:comment_content', 'wp:comment_approved', 'wp:comment_type'],
      ...['wp:comment_parent', 'wp:comment_user_id'],
    ],
  }),
}

/** Authors and kinds of comments that are remembered; a site has a few. */
const most = 10_000

/**
 * The comments of an export of WordPress (WXR, of any version, packed by gzip or not), in the order of
 * the file, where a reply may stand before its parent.
 *
 * - A thread is a post, a page or a picture: its `id` is the number of it, else its address; it is locked
 *   where comments are closed.
 * - What is approved is `published`, what waits is `pending`; what is in the trash is a comment of the
 *   status `deleted` without words or author. WordPress leaves out spam.
 * - `byReviewAuthor` is true where the comment is of the user who wrote the post.
 * - Pingbacks, trackbacks and the kinds of plugins are no words of readers: each kind is one problem
 *   at the end, with the count of what was left out.
 * - E-mail and IP addresses are not read. An author's `id` is a hash of the number of the user; guests
 *   have none.
 * - A time that is not known in UTC is a day: the file does not say the offset of the site.
 *
 * What cannot be read is a problem with its line and column. Of the words of a comment 100,000 UTF-16
 * units of HTML are read. In memory is one comment and what is known of its post.
 *
 * Format: wp-admin/includes/export.php of WordPress.
 *
 * @param bytes - the file; what it throws passes through
 *
 * @example
 * const xml = `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
 *   <link>https://example.org/her/</link><wp:post_id>7</wp:post_id>
 *   <wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_author><![CDATA[Ann]]></wp:comment_author>
 *     <wp:comment_date_gmt>2014-02-01 20:10:05</wp:comment_date_gmt><wp:comment_approved>1</wp:comment_approved>
 *     <wp:comment_content><![CDATA[I <b>cried</b>.]]></wp:comment_content></wp:comment>
 * </item></channel></rss>`
 * const { threads } = await collect(fromWordPress([new TextEncoder().encode(xml)]))
 * threads[0]?.id // '7'
 * threads[0]?.comments[0]?.body // 'I **cried**.'
 * threads[0]?.comments[0]?.posted // '2014-02-01T20:10:05Z'
 */
export async function* fromWordPress(bytes: Bytes): AsyncGenerator<ImportItem> {
  const told: ImportItem[] = []
  const commentOf = createWordPressComments(problem => told.push({ problem }))
  const users = new Map<string, string>()
  const leftOut = new Map<string, number>()
  let post: { item: XmlRecord; thread: ImportedThread; facts: WordPressPost } | undefined
  let comments = 0
  let broken = false
  for await (const items of xmlExport(bytes, format)) {
    for (const item of items) {
      if ('problem' in item) {
        broken ||= item.problem.severity === 'error'
        yield item
        continue
      }
      const { record } = item
      const around = record.within
      if (record.name === 'rss/channel/wp:author') {
        if (users.size < most)
          users.set(kept(lineOf(record, 'wp:author_login')), kept(lineOf(record, 'wp:author_id')))
      } else if (around?.name === 'rss/channel/item') {
        comments++
        const kind = lineOf(record, 'wp:comment_type') || 'comment'
        if (kind !== 'comment') {
          const known = leftOut.size < most || leftOut.has(kind) ? kept(kind) : 'other'
          leftOut.set(known, (leftOut.get(known) ?? 0) + 1)
          continue
        }
        if (post?.item !== around) post = postOf(around, users)
        const comment = commentOf(record, post.facts)
        if (told.length > 0) yield* told.splice(0)
        yield { thread: post.thread, comment }
      }
    }
  }
  for (const [kind, count] of leftOut) yield { problem: kindLeftOut(kind, count) }
  if (comments === 0 && !broken) yield { problem: nothingToImport }
}

/** A post as far as the file has told it before its first comment: all that is read stands there. */
function postOf(item: XmlRecord, users: ReadonlyMap<string, string>) {
  const url = addressOf(item, 'link')
  const title = titleOf(item)
  const id = lineOf(item, 'wp:post_id') || url || `line-${item.line}`
  const thread: ImportedThread = {
    id,
    ...(url !== '' && { url }),
    ...(title !== '' && { title }),
    ...(lineOf(item, 'wp:comment_status') === 'closed' && { locked: true }),
  }
  const date =
    readDate(lineOf(item, 'wp:post_date_gmt'), { offset: 'Z' }) ?? readDate(lineOf(item, 'pubDate'))
  return { item, thread, facts: { id, date, author: users.get(lineOf(item, 'dc:creator')) } }
}

const plurals = new Map([
  ['pingback', 'pingbacks'],
  ['trackback', 'trackbacks'],
])

const kindLeftOut = (kind: string, count: number): Problem => ({
  severity: 'warning',
  code: 'comment-kind-left-out',
  message:
    count === 1
      ? `One comment of the kind “${kind.slice(0, 60)}” is left out.`
      : `${count} ${plurals.get(kind) ?? `comments of the kind “${kind.slice(0, 60)}”`} are left out.`,
  hint: 'Write “comment” in wp:comment_type of those that are words of readers.',
})

import type { Problem } from '@reviewkit/problem'
import type { Bytes } from './bytes.ts'
import { nothingToImport } from './comment-problems.ts'
import { createDisqusPosts, postWithoutThread } from './disqus-post.ts'
import { createDisqusThreads } from './disqus-threads.ts'
import type { ImportItem } from './item.ts'
import { type XmlFormat, xmlExport } from './xml-export.ts'
import { xmlShape } from './xml-shape.ts'

const format: XmlFormat = {
  name: 'an export of Disqus',
  hint: 'Export the comments in Disqus under Moderation, Export, and read the file that comes by mail.',
  root: 'disqus',
  namespaces: { '': 'http://disqus.com', dsq: 'http://disqus.com/disqus-internals' },
  shape: xmlShape({
    'disqus/thread': ['id', 'link', 'title', 'createdAt', 'isClosed', 'isDeleted'],
    'disqus/post': [
      ...['id', 'message', 'createdAt', 'isDeleted', 'isSpam', 'thread', 'parent'],
      ...['author/name', 'author/username', 'author/isAnonymous'],
    ],
  }),
}

/**
 * The comments of an export of Disqus (XML, packed by gzip or not), in the order of the file.
 *
 * - Threads of one address are one: http or https, `www.`, a slash at the end and the marks of campaigns
 *   aside. Its `id` is the identifier that the site gave it, else its address.
 * - A comment's `id` is that of Disqus; where there is none, a hash that is the same for the same file.
 *   Whether its parent is there is not checked: it may be missing, deleted or in another thread, and
 *   `buildThread` says so.
 * - A deleted post is a comment of the status `deleted` without words or author, as is one whose thread
 *   was deleted; spam has the status `spam`.
 * - E-mail and IP addresses are not read. An author's `id` is a hash of the username; guests have none.
 *   Who wrote the review is not told by the format: `byReviewAuthor` is always false.
 *
 * What cannot be read is a problem with its line and column. Of the words of a comment 100,000 UTF-16
 * units of HTML are read. In memory are the threads (some hundred bytes each), and one post.
 *
 * Format: http://disqus.com/api/schemas/1.0/disqus.xsd, and what Isso and Remark42 know of real files.
 *
 * @param bytes - the file; what it throws passes through
 *
 * @example
 * const xml = `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
 *   <thread dsq:id="7"><id>her</id><link>https://example.org/her/</link></thread>
 *   <post dsq:id="9"><message><![CDATA[<p>I <b>cried</b>.</p>]]></message>
 *     <createdAt>2014-02-01T20:10:05Z</createdAt><author><name>Ann</name></author><thread dsq:id="7"/></post>
 * </disqus>`
 * const { threads } = await collect(fromDisqus([new TextEncoder().encode(xml)]))
 * threads[0]?.url // 'https://example.org/her/'
 * threads[0]?.comments[0]?.body // 'I **cried**.'
 * threads[0]?.comments[0]?.posted // '2014-02-01T20:10:05Z'
 */
export async function* fromDisqus(bytes: Bytes): AsyncGenerator<ImportItem> {
  const told: ImportItem[] = []
  const tell = (problem: Problem) => told.push({ problem })
  const threads = createDisqusThreads(tell)
  const commentOf = createDisqusPosts(tell)
  let posts = 0
  let broken = false
  for await (const items of xmlExport(bytes, format)) {
    for (const item of items) {
      if ('problem' in item) {
        broken ||= item.problem.severity === 'error'
        yield item
        continue
      }
      const { record } = item
      let imported: ImportItem | undefined
      if (record.name === 'disqus/thread') threads.add(record)
      else {
        posts++
        const thread = threads.of(record)
        if (thread) imported = { thread: thread.thread, comment: commentOf(record, thread) }
        else tell(postWithoutThread(record))
      }
      if (told.length > 0) yield* told.splice(0)
      if (imported) yield imported
    }
  }
  if (posts === 0 && !broken) yield { problem: nothingToImport }
}

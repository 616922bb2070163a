import type { Problem } from '@reviewkit/problem'
import type { Tell } from './bytes.ts'
import type { ImportedThread } from './item.ts'
import { kept } from './kept.ts'
import { readDate } from './read-date.ts'
import { addressOf, lineOf, titleOf } from './text-fields.ts'
import { createThreadTable } from './thread-table.ts'
import type { XmlRecord } from './xml-records.ts'

/** A thread of Disqus: its pages may have several. */
export interface DisqusThread {
  readonly thread: ImportedThread
  readonly created: string | undefined
  readonly deleted: boolean
}

/** The threads of an export, which come before all posts: no more is kept of it. */
export function createDisqusThreads(tell: Tell) {
  const threads = new Map<string, DisqusThread>()
  const table = createThreadTable()
  return {
    add(record: XmlRecord) {
      const own = dsqId(record.attributes)
      if (own === '') {
        tell(threadWithoutId(record))
        return
      }
      if (threads.has(own)) return
      const created = readDate(lineOf(record, 'createdAt'), { offset: 'Z' })
      const link = addressOf(record, 'link')
      const deleted = isTrue(record, 'isDeleted')
      const thread = table.threadOf({
        // The site's own name of the page is often empty; on old exports it may be all there is.
        id: lineOf(record, 'id', 2000) || (link === '' ? `disqus-${own}` : ''),
        url: link,
        title: titleOf(record),
        locked: isTrue(record, 'isClosed'),
      })
      if (deleted) tell(threadDeleted(thread, record))
      threads.set(kept(own), { thread, created: created && kept(created), deleted })
    },
    /** The thread that a post names, even where the export has none. */
    of(post: XmlRecord): DisqusThread | undefined {
      const id = dsqId(post.fields.get('thread')?.attributes)
      if (id === '') return undefined
      const known = threads.get(id)
      if (known) return known
      tell(threadUnknown(id, post))
      const thread = { thread: { id: `disqus-${kept(id)}` }, created: undefined, deleted: false }
      threads.set(kept(id), thread)
      return thread
    },
  }
}

/** The id of Disqus, whatever prefix the file has for it. */
export function dsqId(attributes: Readonly<Record<string, string>> = {}): string {
  const id = attributes['dsq:id'] ?? attributes.id
  if (id !== undefined) return id.trim()
  const name = Object.keys(attributes).find(key => key.endsWith(':id'))
  return (name && attributes[name]?.trim()) ?? ''
}

export const isTrue = (record: XmlRecord, name: string) =>
  /^(?:true|1)$/i.test(lineOf(record, name))

const threadWithoutId = ({ line, column }: XmlRecord): Problem => ({
  severity: 'warning',
  code: 'thread-without-id',
  message: 'A thread has no dsq:id, so that no post can name it.',
  line,
  column,
  hint: 'Write dsq:id="…" as in the posts that belong to it.',
})

const threadUnknown = (id: string, { line, column }: XmlRecord): Problem => ({
  severity: 'warning',
  code: 'thread-unknown',
  message: `The thread ${id.slice(0, 40)} of this post is not in the file before it: its address is not known.`,
  line,
  column,
  hint: 'Export the comments once more, or say which page the thread belongs to.',
})

const threadDeleted = ({ url, id }: ImportedThread, { line, column }: XmlRecord): Problem => ({
  severity: 'warning',
  code: 'thread-deleted',
  message: `The thread of ${(url ?? id).slice(0, 200)} was deleted: its comments come without their words.`,
  line,
  column,
  hint: 'Restore the thread in Disqus and export it again, if they shall be read.',
})

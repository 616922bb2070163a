import type { Problem } from '@reviewkit/problem'
import type { Comment, Commenter } from '@reviewkit/schema'
import type { Tell } from './bytes.ts'
import { commentEmpty, commentTooLong } from './comment-problems.ts'
import { directLinks } from './disqus-links.ts'
import { type DisqusThread, dsqId, isTrue } from './disqus-threads.ts'
import { commentId, createOrdinals, hashedId } from './hashed-id.ts'
import { markdownFromHtml } from './html-to-markdown.ts'
import { kept } from './kept.ts'
import { createPosted } from './posted.ts'
import { lineOf, nameOf } from './text-fields.ts'
import type { XmlRecord } from './xml-records.ts'

/** Makes comments of the posts of an export, one after another. */
export function createDisqusPosts(tell: Tell) {
  const posted = createPosted(tell)
  const ordinal = createOrdinals()
  const people = createPeople()

  return (post: XmlRecord, { thread, created, deleted }: DisqusThread): Comment => {
    const message = post.fields.get('message')
    const own = dsqId(post.attributes) || lineOf(post, 'id')
    const written = lineOf(post, 'createdAt')
    const isDeleted = deleted || isTrue(post, 'isDeleted')
    const isSpam = isTrue(post, 'isSpam')
    const parent = dsqId(post.fields.get('parent')?.attributes)
    const author = lineOf(post, 'author/name')
    const words = message?.text ?? ''
    const parts = [thread.id, author, written, words]
    const comment: Comment = {
      id: own ? commentId(own) : hashedId([...parts, ordinal(JSON.stringify(parts))]),
      ...(parent !== '' && { parent: commentId(parent) }),
      byReviewAuthor: false,
      posted: posted(written, 'Z', created, post),
      body: '',
      status: isDeleted ? 'deleted' : isSpam ? 'spam' : 'published',
      version: 1,
      statusVersion: isDeleted || isSpam ? 1 : 0,
    }
    if (isDeleted) return comment
    comment.body = markdownFromHtml(directLinks(words))
    if (message?.cut) tell(commentTooLong(post))
    if (comment.body === '') tell(commentEmpty(post))
    const commenter = people(post)
    if (commenter) comment.author = commenter
    return comment
  }
}

/** Names that are remembered: of many comments few people wrote most. */
const most = 10_000

function createPeople() {
  const ids = new Map<string, string>()
  return (post: XmlRecord): Commenter | undefined => {
    const username = isTrue(post, 'author/isAnonymous') ? '' : lineOf(post, 'author/username')
    const name = nameOf(lineOf(post, 'author/name')) || nameOf(username)
    if (name === '') return undefined
    if (username === '') return { name }
    const known = ids.get(username)
    if (known !== undefined) return { name, id: known }
    if (ids.size >= most) ids.clear()
    const id = hashedId(['disqus', username])
    ids.set(kept(username), id)
    return { name, id }
  }
}

export const postWithoutThread = ({ line, column }: XmlRecord): Problem => ({
  severity: 'error',
  code: 'post-without-thread',
  message: 'A post does not say which thread it belongs to, so that it is left out.',
  line,
  column,
  hint: 'Write <thread dsq:id="…"/> in it, as in the posts of the same page.',
})

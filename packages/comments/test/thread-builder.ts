import type { Comment } from '@reviewkit/schema'
import { buildThread, type CommentNode, type PageItem, type Thread } from '../src/index.ts'

/** A comment with the replies to it, as tests write one: `c('a', c('b'), c('c'))`. */
export interface Branch {
  readonly id: string
  readonly change: Partial<Comment>
  readonly replies: readonly Branch[]
}

/** A comment: its id, what is unusual about it, its replies. */
export function c(id: string, ...parts: readonly (Partial<Comment> | Branch)[]): Branch {
  const replies: Branch[] = []
  let change: Partial<Comment> = {}
  for (const part of parts) {
    if ('replies' in part) replies.push(part)
    else change = { ...change, ...part }
  }
  return { id, change, replies }
}

/** The comments of some branches, parents first, all of one day. */
export function comments(...branches: readonly Branch[]): Comment[] {
  const found: Comment[] = []
  const add = ({ id, change, replies }: Branch, parent: string | undefined) => {
    found.push(comment(id, { ...(parent !== undefined && { parent }), ...change }))
    for (const reply of replies) add(reply, id)
  }
  for (const branch of branches) add(branch, undefined)
  return found
}

export function thread(...branches: readonly Branch[]): Thread {
  return buildThread(comments(...branches))
}

export function comment(id: string, change: Partial<Comment> = {}): Comment {
  const byWhom = change.status === 'deleted' ? {} : { author: { name: `Author of ${id}` } }
  return {
    id,
    ...byWhom,
    byReviewAuthor: false,
    posted: '2026-11-20',
    body: change.status === 'deleted' ? '' : `Words of ${id}`,
    status: 'published',
    version: 1,
    statusVersion: 0,
    ...change,
  }
}

/** A forest on one line: `a(b c) d`. */
export function shape(level: readonly (CommentNode | PageItem)[]): string {
  return level
    .map(({ comment, replies }) =>
      replies.length === 0 ? comment.id : `${comment.id}(${shape(replies)})`,
    )
    .join(' ')
}

/** A chain of comments, each the reply to the one before. */
export function chain(length: number): Comment[] {
  return Array.from({ length }, (_, i) => comment(`n${i}`, i === 0 ? {} : { parent: `n${i - 1}` }))
}

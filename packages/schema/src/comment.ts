import * as z from 'zod/mini'
import { date } from './date.ts'
import { type Person, personShape } from './person.ts'
import { rule } from './rule.ts'

/** Who wrote a comment. */
export interface Commenter extends Person {
  /** Opaque: the same for the same person, and never an address to write to. */
  id?: string
}

/** How many were for it and against it: counts to show. */
export interface Votes {
  up: number
  down: number
}

/** One remark under a review, or under another remark. */
export interface Comment {
  /** 1 to 64 letters, digits, `-` or `_`. */
  id: string
  /** The id of the comment it answers. */
  parent?: string
  /** Absent on a tombstone. */
  author?: Commenter
  byReviewAuthor: boolean
  /** A day, or an instant with its offset. */
  posted: string
  edited?: string
  /** Markdown; empty on a tombstone. */
  body: string
  status: 'published' | 'pending' | 'spam' | 'deleted'
  votes?: Votes
  /** Grows with each edit by its author. */
  version: number
  /** Grows with each decision of a moderator. */
  statusVersion: number
}

const commentId = () =>
  z.string().check(
    rule(value =>
      /^[A-Za-z0-9_-]{1,64}$/u.test(value)
        ? undefined
        : {
            code: 'comment-id-not-readable',
            message: 'The id of a comment has another form.',
            hint: 'Write 1 to 64 letters, digits, hyphens or underscores.',
          },
    ),
  )

const opaqueId = () =>
  z.string().check(
    rule(value =>
      value !== '' && !/[^\s@]@[^\s@]+[.][^\s@]/u.test(value)
        ? undefined
        : {
            code: 'commenter-id-not-opaque',
            message:
              value === ''
                ? 'The id of a commenter is empty.'
                : 'The id of a commenter is an e-mail address, which everyone would read.',
            hint: 'Write an id that tells nothing about the person, or leave it out.',
          },
    ),
  )

const count = () =>
  z.number().check(
    rule(value =>
      Number.isSafeInteger(value) && value >= 0
        ? undefined
        : {
            code: 'count-out-of-range',
            message: `${value} is not a count.`,
            hint: 'Write a whole number, 0 or more.',
          },
    ),
  )

/**
 * Holds a value to be a `Commenter`.
 *
 * @example
 * Commenter.safeParse({ name: 'Ben', id: 'u-7' }).success // true
 * Commenter.safeParse({ name: 'Ben', id: 'ben@example.org' }).success // false
 */
export const Commenter = z.toZod<Commenter>()(
  z.object({ ...personShape, id: z.exactOptional(opaqueId()) }),
)

/**
 * Holds a value to be `Votes`: whole numbers, 0 or more.
 *
 * @example
 * Votes.safeParse({ up: 3, down: 0 }).success // true
 * Votes.safeParse({ up: -1, down: 0 }).success // false
 */
export const Votes = z.toZod<Votes>()(z.object({ up: count(), down: count() }))

/**
 * Holds a value to be a `Comment`.
 *
 * @example
 * const rest = { byReviewAuthor: false, body: 'Yes!', status: 'published', version: 1, statusVersion: 0 }
 * Comment.safeParse({ id: 'a1', posted: '2026-11-22', ...rest }).success // true
 * Comment.safeParse({ id: 'a 1', posted: '2026-11-22', ...rest }).success // false
 */
export const Comment = z.toZod<Comment>()(
  z.object({
    id: commentId(),
    parent: z.exactOptional(commentId()),
    author: z.exactOptional(Commenter),
    byReviewAuthor: z.boolean(),
    posted: date(),
    edited: z.exactOptional(date()),
    body: z.string(),
    status: z.enum(['published', 'pending', 'spam', 'deleted']),
    votes: z.exactOptional(Votes),
    version: count(),
    statusVersion: count(),
  }),
)

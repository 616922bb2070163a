import { asSeen, canRead } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import { digestOf, newSecret } from './random.ts'
import type { Store, StoredComment, StoreViewer } from './store.ts'
import { readToken } from './token.ts'

/** Who sends a request, as the site's own sign-in says. */
export interface Identity {
  /** Opaque and lasting; shown to everyone as `author.id`, so never an address. */
  id: string
  name: string
  role: 'reader' | 'moderator'
  /** Whether they wrote the review that the request is about: their comments bear the badge. */
  reviewAuthor?: boolean
}

/** The site's own sign-in: it reads the headers of a request, never its body. */
export type Identify = (request: Request) => Identity | undefined | Promise<Identity | undefined>

/** Who sends a request: an identity, the holder of a token, both or neither. */
export interface Visitor {
  readonly identity?: Identity
  readonly token?: string
  /** Whom the visitor may act as, the identity first. */
  readonly owners: readonly string[]
}

export async function visitorOf(request: Request, identify?: Identify): Promise<Visitor> {
  const identity = await identify?.(request)
  const token = readToken(request)
  const owners: string[] = []
  if (identity !== undefined) owners.push(identityOwner(identity))
  if (token !== undefined) owners.push(await tokenOwner(token))
  return {
    ...(identity !== undefined && { identity }),
    ...(token !== undefined && { token }),
    owners,
  }
}

/** Who a new comment will belong to, and the token to hand out where it is a new person's. */
export interface Author {
  readonly owner: string
  readonly published: boolean
  readonly token?: string
}

/**
 * The author of a new comment. A token that no comment here belongs to is not taken over but
 * replaced: one that somebody planted in a browser gives them no right to what is written there.
 */
export async function authorOf(store: Store, thread: string, visitor: Visitor): Promise<Author> {
  const [owner] = visitor.owners
  if (owner !== undefined) {
    const standing = await store.standing(thread, owner)
    const published = standing === 'published'
    if (visitor.identity !== undefined) return { owner, published }
    if (standing !== 'unknown' && visitor.token !== undefined) {
      return { owner, published, token: visitor.token }
    }
  }
  const token = newSecret(256)
  return { owner: await tokenOwner(token), published: false, token }
}

/** Whether a stored comment is the visitor's own. */
export function isOwn(stored: StoredComment, visitor: Visitor): boolean {
  const { owner } = stored
  return owner !== undefined && visitor.owners.some(each => sameText(each, owner))
}

export function isModerator(visitor: Visitor): boolean {
  return visitor.identity?.role === 'moderator'
}

/** The visitor as a store knows people. */
export function storeViewerOf(visitor: Visitor): StoreViewer {
  return { role: isModerator(visitor) ? 'moderator' : 'reader', owners: visitor.owners }
}

/** A comment as one visitor sees it; a tombstone everyone sees, and of what is hidden nothing. */
export function seenBy(stored: StoredComment, visitor: Visitor): Comment | undefined {
  const { comment } = stored
  const eyes = isModerator(visitor) ? 'moderator' : isOwn(stored, visitor) ? 'author' : 'reader'
  return comment.status === 'deleted' || canRead(comment, eyes) ? asSeen(comment, eyes) : undefined
}

/** Everyone reads `author.id`: a sign-in that gives out addresses is stopped before one is shown. */
function identityOwner({ id, name }: Identity): string {
  const opaque = typeof id === 'string' && id !== '' && !/[^\s@]@[^\s@]+\.[^\s@]/.test(id)
  if (!opaque || typeof name !== 'string' || name === '') {
    throw new TypeError(
      'createCommentServer: `identify` must give { id, name, role } with an id that is no address, or undefined',
    )
  }
  return `id:${id}`
}

/** A token is kept as its SHA-256 only: whoever reads the database gets no right from it. */
async function tokenOwner(token: string): Promise<string> {
  return `token:${await digestOf(token)}`
}

/** In constant time for texts of one length: how far two digests agree must not be measurable. */
function sameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

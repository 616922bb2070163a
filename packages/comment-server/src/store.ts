import type { Branch, BranchOptions, PageOptions, ThreadPage } from '@reviewkit/comments'
import type { Comment } from '@reviewkit/schema'

/** A comment and who may change it. The owner never leaves the server. */
export interface StoredComment {
  readonly comment: Comment
  /** `id:…` of an identity, or `token:…`, the SHA-256 of a token; absent where nobody may change it. */
  readonly owner?: string
}

/** What a person sends: a new comment, theirs, with what makes a second sending of it known. */
export interface Post {
  readonly comment: Comment
  readonly owner: string
  /** Chosen by the client, unique in its thread: the same nonce is the same post. */
  readonly nonce: string
  /** A digest of the words sent: the same nonce with other words is a clash, not a retry. */
  readonly words: string
}

/** Who looks at a thread: whose comments wait sees these besides what readers see. */
export interface StoreViewer {
  readonly role: 'reader' | 'moderator'
  /** As whom the viewer may act: the owners of their comments. */
  readonly owners: readonly string[]
}

export interface StorePageOptions extends Omit<PageOptions, 'viewer'> {
  viewer?: StoreViewer
}

export interface StoreBranchOptions extends Omit<BranchOptions, 'viewer'> {
  viewer?: StoreViewer
}

/** A part of a thread, and which of the comments in it are the viewer's own. */
export interface Seen<Part> {
  readonly part: Part
  /** Ids; a tombstone is nobody's any more. */
  readonly own: ReadonlySet<string>
}

/** How far a person is known: never seen, seen but with nothing published yet, or published. */
export type Standing = 'unknown' | 'waiting' | 'published'

/**
 * Where comments are kept. Every question names its thread first, so that a store may split its
 * tables by thread. A promise that resolves means that the disk has it: what was acknowledged
 * survives the end of the process.
 */
export interface Store {
  /** All comments of a thread, whatever their status, in the order in which they came. */
  list(thread: string): Promise<readonly StoredComment[]>
  get(thread: string, id: string): Promise<StoredComment | undefined>
  /**
   * Keeps a new comment. Where the thread already has a post of this nonce, nothing is written
   * and that earlier post is given back, its comment as it stands now. Rejects where the thread has
   * a comment of this id from elsewhere.
   */
  insert(thread: string, post: Post): Promise<Post>
  /**
   * Reads, changes and writes a comment with nobody in between; `undefined` where there is none.
   * `change` is pure, and gives back the very object it got where there is nothing to change.
   */
  update(
    thread: string,
    id: string,
    change: (comment: Comment) => Comment,
  ): Promise<Comment | undefined>
  /** Puts comments from elsewhere in, all or none; one that is there already is merged. */
  merge(thread: string, comments: Iterable<Comment>): Promise<void>
  /**
   * A page of a thread, the very page that `buildThread` of its list would give. It costs what it
   * shows, wherever in the thread it stands and however large that is.
   */
  page(thread: string, options?: StorePageOptions): Promise<Seen<ThreadPage>>
  /** One comment with what it answers and what answers it; `undefined` where it is not seen. */
  branch(
    thread: string,
    id: string,
    options?: StoreBranchOptions,
  ): Promise<Seen<Branch> | undefined>
  /** The newest published comments of a thread, whatever they answer, the newest first. */
  newest(thread: string, limit: number): Promise<readonly Comment[]>
  /** What an owner wrote last in a thread. */
  latestOf(thread: string, owners: readonly string[]): Promise<Comment | undefined>
  /** Whether a thread takes no more comments; a thread that nobody wrote in can be locked too. */
  isLocked(thread: string): Promise<boolean>
  setLocked(thread: string, locked: boolean): Promise<void>
  /** How far an owner is known: in this thread first, and only for a newcomer to it in the others. */
  standing(thread: string, owner: string): Promise<Standing>
  /** Gives the file or connection back; a second call does nothing. */
  close(): Promise<void>
}

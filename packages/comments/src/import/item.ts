import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'

/** Where a comment was: a discussion of the old site. */
export interface ImportedThread {
  /** The source's own id of it, else its address. */
  id: string
  /** The address of the page that it stood under. */
  url?: string
  title?: string
  /** Whether it took no more comments. */
  locked?: boolean
}

/** What an importer gives, one after another: a comment and its thread, or what could not be read. */
export type ImportItem =
  | { readonly thread: ImportedThread; readonly comment: Comment }
  | { readonly problem: Problem }

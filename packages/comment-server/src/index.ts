export type { DiscussionView } from './discussion.ts'
export type { Notify, Posted } from './notify.ts'
export type { CommentServerOptions } from './options.ts'
export { type CommentServer, createCommentServer } from './server.ts'
export type {
  Post,
  Seen,
  Standing,
  Store,
  StoreBranchOptions,
  StoredComment,
  StorePageOptions,
  StoreViewer,
} from './store.ts'
export type { Identify, Identity } from './visitor.ts'
export type { Moderate } from './write-comment.ts'

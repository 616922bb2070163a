import type { Notify } from './notify.ts'
import type { Store } from './store.ts'
import type { Identify } from './visitor.ts'
import type { Moderate } from './write-comment.ts'

export interface CommentServerOptions {
  /** Where the comments are: `sqliteStore(file)`. */
  store: Store
  /** The site's own sign-in; without it everybody is known by the token in their cookie. */
  identify?: Identify
  /**
   * Which comments wait for a moderator: until one of a person's stands published, theirs (`first`,
   * the default); `all`, after an edit once more; `none`.
   */
  moderate?: Moderate
  /** The pages that may write here, each an exact origin such as `https://reviews.example`: one's own too. */
  origins: readonly string[]
  /** The path of the page that shows a thread; `undefined` where there is no such thread. */
  pageOf: (thread: string) => string | undefined
  /**
   * Told of each new comment once it is kept, for an e-mail to whoever it answers or to the
   * moderators. What it throws goes to the log: the comment stands all the same.
   */
  notify?: Notify
  /** Where the routes are: `/comments`. */
  basePath?: string
  /** The language of the labels inside a rendered comment, such as a spoiler's: `en`. */
  locale?: string
}

const MODERATE: readonly string[] = ['first', 'all', 'none'] satisfies Moderate[]
const BASE_PATH = /^(?:\/[A-Za-z0-9._~-]+)+$/

/** The options with their defaults, checked: a wrong one is told when the server is made. */
export function checkOptions({
  store,
  identify,
  moderate = 'first',
  origins,
  pageOf,
  notify,
  basePath = '/comments',
  locale = 'en',
}: CommentServerOptions) {
  if (typeof store?.insert !== 'function')
    throw wrong('store', 'a store such as sqliteStore(file)', store)
  if (identify !== undefined && typeof identify !== 'function') {
    throw wrong('identify', 'a function of a request', identify)
  }
  if (!MODERATE.includes(moderate)) throw wrong('moderate', "'first', 'all' or 'none'", moderate)
  if (!Array.isArray(origins)) throw wrong('origins', 'a list of origins', origins)
  for (const origin of origins) {
    if (!isOrigin(origin))
      throw wrong('origins', "origins such as 'https://reviews.example'", origin)
  }
  if (typeof pageOf !== 'function') throw wrong('pageOf', 'a function from thread to path', pageOf)
  if (notify !== undefined && typeof notify !== 'function') {
    throw wrong('notify', 'a function of a new comment', notify)
  }
  if (!BASE_PATH.test(basePath)) throw wrong('basePath', "a path such as '/comments'", basePath)
  return { store, identify, moderate, origins: new Set(origins), pageOf, notify, basePath, locale }
}

/** Written as browsers write it: a slash at the end, a path or `*` would never match. */
function isOrigin(text: unknown): boolean {
  return typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text
}

function wrong(option: string, expected: string, value: unknown): TypeError {
  const came = typeof value === 'string' ? `'${value}'` : String(value)
  return new TypeError(
    `createCommentServer: \`${option}\` must be ${expected}, not ${came.slice(0, 80)}`,
  )
}

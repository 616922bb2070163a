import { articleList, commentList } from './profiles/lists.ts'

/**
 * What a page may hold that came from Markdown: elements with their attributes,
 * class names and URL schemes. Everything the renderer writes is on the list of
 * its profile, so whoever takes the output elsewhere (an embed that builds DOM
 * from a node tree, a test with a real HTML parser) checks against the same one.
 */
export interface AllowList {
  /** An element and the attributes that it may carry beside those of `attributes`. */
  readonly elements: Readonly<Record<string, readonly string[]>>
  /** Elements that go with all that stands in them. What else is not listed leaves its words behind. */
  readonly dropped: readonly string[]
  /** Attributes that every element may carry. `class` is held to `classes`, `id` gets its prefix. */
  readonly attributes: readonly string[]
  /** An element and its class names. One that ends in `-` allows what begins with it: `language-js`. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** Elements and attributes that the renderer alone writes. Raw HTML loses them. */
  readonly ours: readonly string[]
  /** Attributes that hold a URL, and its schemes. A relative URL is always allowed. */
  readonly schemes: Readonly<Record<string, readonly string[]>>
  /** Stands before an id, once. The option `idPrefix` takes its place. */
  readonly idPrefix: string
  /**
   * Whether ids of headings and footnotes stand bare where no `idPrefix` is chosen, but for
   * names that a browser or a script may know. Those of raw HTML never do.
   */
  readonly bareIds: boolean
}

/**
 * What each profile lets through: elements → attributes, class names, URL schemes.
 *
 * `trusted` keeps raw HTML as it stands, which no list describes: its list is
 * that of `article`, and tells what the Markdown itself becomes. Its links may
 * have any scheme but those that run code.
 *
 * @example
 * 'script' in allowList.article.elements // false
 * allowList.comment.schemes.href // ['http', 'https', 'mailto']
 */
export const allowList: Readonly<Record<'trusted' | 'article' | 'comment', AllowList>> = {
  trusted: articleList,
  article: articleList,
  comment: commentList,
}

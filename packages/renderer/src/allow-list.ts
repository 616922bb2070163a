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

const dropped =
  'script style svg math template title textarea xmp iframe noembed noframes noscript plaintext object applet select audio video canvas'.split(
    ' ',
  )

const attributes = ['class', 'dir', 'id', 'lang', 'title']

const classes = {
  a: ['data-footnote-backref'],
  code: ['language-'],
  details: ['rk-spoiler-block'],
  figure: ['rk-gallery', 'rk-video'],
  h1: ['sr-only'],
  h2: ['sr-only'],
  h3: ['sr-only'],
  h4: ['sr-only'],
  h5: ['sr-only'],
  h6: ['sr-only'],
  input: ['rk-spoiler-toggle'],
  label: ['rk-spoiler'],
  li: ['task-list-item'],
  ol: ['contains-task-list'],
  section: ['footnotes'],
  span: ['rk-spoiler-text'],
  ul: ['contains-task-list'],
}

// The switches of spoilers and tasks, and what footnotes are known by, are Markdown’s to make.
const ours = 'input label rel data-footnote-ref data-footnote-backref data-footnotes'.split(' ')

const idPrefix = 'rk-'

/** What a comment’s Markdown can become; raw HTML never gets this far. */
const comment: AllowList = {
  dropped,
  attributes,
  classes,
  ours,
  // Anyone’s words: each id has its prefix.
  idPrefix,
  bareIds: false,
  schemes: { href: ['http', 'https', 'mailto'] },
  elements: {
    a: [
      'href',
      'rel',
      'aria-describedby',
      'aria-label',
      'data-footnote-ref',
      'data-footnote-backref',
    ],
    blockquote: [],
    br: [],
    code: [],
    del: [],
    details: ['open'],
    em: [],
    h1: [],
    h2: [],
    h3: [],
    h4: [],
    h5: [],
    h6: [],
    hr: [],
    // Only ever a checkbox: a task in a list, or what uncovers a spoiler.
    input: ['type', 'checked', 'disabled', 'aria-label'],
    label: [],
    li: [],
    ol: ['start'],
    p: [],
    pre: [],
    section: ['data-footnotes'],
    span: [],
    strong: [],
    summary: [],
    sup: [],
    table: [],
    tbody: [],
    td: ['align'],
    th: ['align'],
    thead: [],
    tr: [],
    ul: [],
  },
}

/** What an author may write besides, as Markdown or as HTML. */
const article: AllowList = {
  dropped,
  attributes,
  classes,
  ours,
  idPrefix,
  bareIds: true,
  schemes: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
    cite: ['http', 'https'],
  },
  elements: {
    ...comment.elements,
    a: [...(comment.elements.a ?? []), 'hreflang'],
    abbr: [],
    aside: [],
    b: [],
    bdi: [],
    bdo: [],
    blockquote: ['cite'],
    caption: [],
    cite: [],
    dd: [],
    del: ['cite', 'datetime'],
    dfn: [],
    div: [],
    dl: [],
    dt: [],
    figcaption: [],
    figure: [],
    i: [],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    ins: ['cite', 'datetime'],
    kbd: [],
    li: ['value'],
    mark: [],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    rp: [],
    rt: [],
    ruby: [],
    s: [],
    samp: [],
    small: [],
    sub: [],
    td: ['align', 'colspan', 'rowspan'],
    tfoot: [],
    th: ['align', 'colspan', 'rowspan', 'scope', 'abbr'],
    time: ['datetime'],
    u: [],
    var: [],
    wbr: [],
  },
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
  trusted: article,
  article,
  comment,
}

import { listOf, listsOf } from '../word-lists.ts'

/** What HTML lets stand in what: the few rules by which a browser would move things about. */

// Marked, as are others below, so that a comment’s renderer is built without what it does not ask for.
const set = /* @__NO_SIDE_EFFECTS__ */ (names: string): ReadonlySet<string> =>
  new Set(listOf(names))

export const isVoid = set('br hr img wbr')

/** Elements of running text. All others stand as blocks. */
export const isPhrasing = set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd label input mark q rp rt ruby s samp small span strong sub sup time u var wbr',
)

/** Elements that stand nowhere but in these. */
export const parents = /* @__PURE__ */ listsOf(`
  caption table, thead table, tbody table, tfoot table, tr thead tbody tfoot, td tr, th tr,
  li ul ol, dt dl, dd dl, rt ruby, rp ruby, figcaption figure, summary details`)

/** Parts of a table that browsers put around others where they are not written. */
export const impliedParents: Readonly<Record<string, string>> = { tr: 'tbody', td: 'tr', th: 'tr' }

/** Elements that hold nothing but these. */
export const onlyChildren = /* @__PURE__ */ listsOf(`
  table caption thead tbody tfoot, thead tr, tbody tr, tfoot tr, tr td th,
  ul li, ol li, dl dt dd`)

/** In these a browser moves words in front of the table. */
export const isTablePart = set('table thead tbody tfoot tr')

/** A sibling of their kind, or of their parent’s, ends these without an end tag. */
export const endsItself = set('caption thead tbody tfoot tr td th li dt dd rt rp p')

/** An end tag does not reach out of these, unless it ends part of a table. */
export const isWall = set('td th caption')

/** Blocks that hold running text only. */
export const holdsPhrasing = set('h1 h2 h3 h4 h5 h6 pre summary')

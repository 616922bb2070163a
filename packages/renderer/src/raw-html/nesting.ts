import { allowList } from '../allow-list.ts'

/** What HTML lets stand in what: the few rules by which a browser would move things about. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

export const isVoid = set('br hr img wbr')

/** Elements of running text. All others stand as blocks. */
export const isPhrasing = set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd label input mark q rp rt ruby s samp small span strong sub sup time u var wbr',
)

/** Elements whose content goes with them: the same for every profile. */
export const dropsContent: ReadonlySet<string> = new Set(allowList.article.dropped)

/** Elements that stand nowhere but in these. */
export const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: set('table'),
  thead: set('table'),
  tbody: set('table'),
  tfoot: set('table'),
  tr: set('thead tbody tfoot'),
  td: set('tr'),
  th: set('tr'),
  li: set('ul ol'),
  dt: set('dl'),
  dd: set('dl'),
  rt: set('ruby'),
  rp: set('ruby'),
  figcaption: set('figure'),
  summary: set('details'),
}

/** Parts of a table that browsers put around others where they are not written. */
export const impliedParents: Readonly<Record<string, string>> = { tr: 'tbody', td: 'tr', th: 'tr' }

/** Elements that hold nothing but these. */
export const onlyChildren: Readonly<Record<string, ReadonlySet<string>>> = {
  table: set('caption thead tbody tfoot'),
  thead: set('tr'),
  tbody: set('tr'),
  tfoot: set('tr'),
  tr: set('td th'),
  ul: set('li'),
  ol: set('li'),
  dl: set('dt dd'),
}

/** In these a browser moves words in front of the table. */
export const isTablePart = set('table thead tbody tfoot tr')

/** A sibling of their kind, or of their parent’s, ends these without an end tag. */
export const endsItself = set('caption thead tbody tfoot tr td th li dt dd rt rp p')

/** An end tag does not reach out of these, unless it ends part of a table. */
export const isWall = set('td th caption')

/** Blocks that hold running text only. */
export const holdsPhrasing = set('h1 h2 h3 h4 h5 h6 pre summary')

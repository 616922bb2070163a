import type { Labels } from './labels/labels.ts'
import { literal } from './literal.ts'
import { noBreakSpace, oneLine, wordJoiner } from './one-line.ts'

/** What separates pieces for a reader; we ourselves write the one of the language. */
const separators = ',，、،;；؛'
const separatorAndGap = new RegExp(`([${separators}])( ?)`, 'gu')
const cut = new RegExp(`[${separators}](?![\\u00A0\\u2060])| / `, 'u')
/** Understood at the end of a list in every language. */
const everywhere = ['…', '...', 'a.o.', 'et al.', 'u. a.', 'm.fl.', 'etc.']

interface Patterns {
  /** “a.o.” at the very end. */
  readonly more: RegExp
  /** “and” between two pieces, and before the last. */
  readonly and: RegExp
  readonly leadingAnd: RegExp
  /** Words after which a piece of a list could be cut. */
  readonly cutting: RegExp
}

const made = new WeakMap<Labels, Patterns>()

function patternsOf(labels: Labels): Patterns {
  const kept = made.get(labels)
  if (kept) return kept
  const and = [...labels.and, '&'].map(literal).join('|')
  const patterns = {
    more: new RegExp(`(?:${[...labels.more, ...everywhere].map(ending).join('|')})$`, 'iu'),
    and: new RegExp(` (?:${and}) `, 'u'),
    leadingAnd: new RegExp(`^ ?(?:${and}) `, 'u'),
    cutting: new RegExp(`(?<=^| )(${and}|/)( |$)`, 'gu'),
  }
  made.set(labels, patterns)
  return patterns
}

/** Where words stand apart, “a.o.” does too; 等 and … follow the name directly. */
function ending(form: string): string {
  const words = literal(form)
    .replace(/\\\. ?(?=.)/gu, '\\.\\s*')
    .replace(/ /gu, '\\s+')
  const apart = /[\p{L}]/u.test(form) && !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(form)
  return apart ? `(?<![^\\s${separators}])${words}` : words
}

/**
 * A text as one piece of a list. Where a reader would cut it, a no-break space or a word joiner
 * holds it together: nobody sees them, and `readList` does not cut there.
 */
export function holdTogether(text: string, labels: Labels): string {
  const { more, cutting } = patternsOf(labels)
  const hold = (_: string, mark: string, gap: string) =>
    mark + (gap === '' ? wordJoiner : noBreakSpace)
  const held = text.replace(separatorAndGap, hold).replace(cutting, hold)
  return more.test(held) ? held + wordJoiner : held
}

/**
 * The pieces of a list as they stand, still held together, and whether the list says that it goes
 * on. An “and” inside a piece is left to those who know what a piece looks like.
 */
export function readList(text: string, labels: Labels): { items: string[]; more: boolean } {
  const { more, leadingAnd } = patternsOf(labels)
  const whole = text.replace(/[^\S\u00A0\u202F\u2007]+/gu, ' ').trim()
  const listed = whole.replace(more, '')
  const items = listed
    .split(cut)
    .map((item, index) => (index > 0 ? item.replace(leadingAnd, '') : item))
    .filter(item => oneLine(item) !== '')
  return { items, more: listed !== whole }
}

/** What stands on either side of each “and”. */
export function splitAtAnd(item: string, labels: Labels): string[] {
  return item.split(patternsOf(labels).and)
}

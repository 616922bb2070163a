/**
 * Text as a parser takes it, each character still where it stood: U+0000,
 * halves of surrogate pairs and noncharacters, which no page may hold, become
 * U+FFFD. Byte order marks at the head go, since parsers do not count one.
 */
export function normalise(source: string): string {
  const text = source.replace(/^\uFEFF+/, '')
  if (!suspect.test(text)) return text
  return text.toWellFormed().replace(unwanted, '\uFFFD')
}

/** One look at a text tells most of them clean. Halves of pairs may be whole ones yet. */
const suspect = /[\0\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/
const unwanted = /[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/g

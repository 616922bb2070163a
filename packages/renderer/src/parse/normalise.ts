/**
 * Text as a parser takes it, each character still where it stood: U+0000,
 * halves of surrogate pairs and noncharacters, which no page may hold, become
 * U+FFFD. Byte order marks at the head go, since parsers do not count one.
 */
export function normalise(source: string): string {
  const text = source.replace(/^\uFEFF+/, '').toWellFormed()
  return unwanted.test(text) ? text.replace(everyUnwanted, '\uFFFD') : text
}

const unwanted = /[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/
const everyUnwanted = new RegExp(unwanted, 'g')

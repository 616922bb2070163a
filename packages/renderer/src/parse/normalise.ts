/**
 * Text as a parser takes it, each character still where it stood: U+0000,
 * halves of surrogate pairs and noncharacters, which no page may hold, become
 * U+FFFD. A byte order mark at the head goes, since parsers do not count it.
 */
export function normalise(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
    .replace(/[\p{Surrogate}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '\uFFFD')
}

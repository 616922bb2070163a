/** A line that is not blank. */
export interface Line {
  /** From 1, in the file. */
  number: number
  text: string
}

/**
 * The lines of a scraped text that say something, without the white space around and doubled inside
 * them. A no-break space stays: it holds a name together, `Sammy Davis,␣Jr.`, and French signs.
 */
export function linesOf(source: string): Line[] {
  return source
    .toWellFormed()
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((text, index) => ({ number: index + 1, text: tidy(text) }))
    .filter(({ text }) => text !== '')
}

const tidy = (text: string) =>
  text
    .replace(/[^\P{Cc}\t]/gu, '')
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .trim()

/** A line that is not blank. */
export interface PageLine {
  /** From 1, in the file. */
  number: number
  text: string
}

/**
 * The lines of a page copied as text that say something, without the white space around and doubled
 * inside them. A no-break space stays: it holds a name together, `Sammy Davis,␣Jr.`, and French signs.
 *
 * @example
 * pageLines('One\n\n two   three ') // [{ number: 1, text: 'One' }, { number: 3, text: 'two three' }]
 */
export function pageLines(source: string): PageLine[] {
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

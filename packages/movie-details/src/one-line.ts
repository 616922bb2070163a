/** A no-break space: what follows belongs to the word before. */
export const noBreakSpace = '\u00A0'
/** A word joiner, which nobody sees: the same where there is no space. */
export const wordJoiner = '\u2060'

const invisible = /[\u061C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** Words of plain letters, one space between them: most texts are so already. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/

/**
 * Text as it stands in a block: on one line, without control characters or marks that turn the
 * direction of what follows. Every kind of white space becomes one plain space.
 */
export function oneLine(text: string): string {
  if (isPlain.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(invisible, '')
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim()
}

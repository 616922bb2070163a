/** Control characters, line and paragraph separators, and the bidirectional embeddings, overrides and isolates. */
const driving = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/**
 * Words from outside as one line for a terminal, which they can neither drive nor pass for another
 * line of: control characters, line ends and those that turn the direction of writing are shown as
 * escapes. `formatProblem` does so by itself.
 *
 * @example
 * printable('Her') // 'Her'
 * printable('\u001B[2J') // '\\u001b[2J'
 */
export function printable(text: string): string {
  return text.replace(
    driving,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

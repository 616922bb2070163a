/** Half of a surrogate pair: nothing can store or send it. With `u`, whole pairs do not match. */
const LONE_SURROGATE = /\p{Surrogate}/gu
const LINE_END = /\r\n?|\u0085/g
const CONTROL_BUT_TAB_AND_LINE_END = /[^\P{Cc}\t\n]/gu
const BLANK_FIRST_LINES = /^(?:[^\S\n]*\n)+/
const SPACE_OR_CONTROL = /[\s\p{Cc}]+/gu

/** Embeddings, overrides and isolates: in a name they would turn round the words that follow it. */
const BIDI_FORMATTING = /[\u202a-\u202e\u2066-\u2069]/g

/** Something that leaves a mark on the page. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/**
 * Words of Markdown as we keep them: line ends are LF, control characters are gone, blank lines
 * before and space after are trimmed. The indent of the first line stays: it may be code.
 */
export function tidyWords(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(LINE_END, '\n')
    .replace(CONTROL_BUT_TAB_AND_LINE_END, '')
    .replace(BLANK_FIRST_LINES, '')
    .trimEnd()
}

/** A name on one line, without anything that reaches out of it. */
export function tidyName(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(BIDI_FORMATTING, '')
    .replace(SPACE_OR_CONTROL, ' ')
    .trim()
}

/** Whether nobody could see it: empty, spaces, or characters without a shape. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text)
}

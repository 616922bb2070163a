import { decodeReferences } from '@reviewkit/html'

/** Text that Markdown shows as it is. `readMarkdown` gives it back. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~#]/gu, '\\$&')
}

const emphasis = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu,
]
const link = /!?\[([^[\]]*)\]\([^()\s]*(?: "[^"()]*")?\)/gu

/**
 * What a reader sees of a line of Markdown: without emphasis, code marks, the addresses of links,
 * escapes and character references.
 */
export function readMarkdown(text: string): string {
  const shown = emphasis.reduce(
    (rest, pair) => rest.replace(pair, '$2'),
    maskEscapes(text).replace(link, '$1').replace(/`+/gu, ''),
  )
  return unmask(decodeReferences(shown))
}

// An escaped sign hides as half of a surrogate pair, which well-formed text cannot hold.
const mask = 0xd800

function maskEscapes(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) =>
      String.fromCharCode(mask + sign.charCodeAt(0)),
    )
}

function unmask(text: string): string {
  return text.replace(/\p{Surrogate}/gu, half => String.fromCharCode(half.charCodeAt(0) - mask))
}

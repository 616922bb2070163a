import type { Problem } from '@reviewkit/problem'
import type { Bytes, Tell } from './bytes.ts'
import { decodedText } from './decoded-text.ts'
import { wrongFormat } from './wrong-format.ts'

/** UTF-16 units: what must be read whole is held whole. */
const most = 64 * 1024 * 1024

/** The text of a file of a format that is read whole; undefined, and a problem, where it is too long. */
export async function wholeText(bytes: Bytes, tell: Tell): Promise<string | undefined> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of decodedText(bytes, tell)) {
    pieces.push(piece)
    length += piece.length
    if (length > most) {
      tell({
        severity: 'error',
        code: 'file-too-long',
        message: `The file is longer than ${most} characters, and its format is read whole.`,
        hint: 'Export it in parts, and import them one after another.',
      })
      return undefined
    }
  }
  return pieces.join('')
}

/** A format that is one JSON value. */
export interface JsonFormat {
  /** What such a file is: `an export of Isso`. */
  name: string
  /** How to come by one. */
  hint: string
  /** What it lists; undefined where the value is of another format. */
  list(value: unknown): readonly unknown[] | undefined
}

/** What a file of JSON lists; undefined, and a problem, where it is of another format. */
export async function wholeJson(
  bytes: Bytes,
  { name, hint, list }: JsonFormat,
  tell: Tell,
): Promise<readonly unknown[] | undefined> {
  const text = await wholeText(bytes, tell)
  if (text === undefined) return undefined
  let items: readonly unknown[] | undefined
  try {
    items = list(JSON.parse(text))
  } catch {
    if (/^\s*[[{]/.test(text) && !hasJsonLine.test(text)) {
      tell(jsonNotReadable)
      return undefined
    }
  }
  if (!items) tell(wrongFormat(text, name, hint))
  return items
}

/** Several values, one a line, are another format. */
const hasJsonLine = /^\s*\{[^\n]*\}\r?\n\s*\{/

const jsonNotReadable: Problem = {
  severity: 'error',
  code: 'json-not-readable',
  message: 'The file is not JSON from its start to its end: it is damaged or cut off.',
  hint: 'Download or copy the file once more, and compare the sizes.',
}

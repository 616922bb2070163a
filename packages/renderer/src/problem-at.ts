import type { Problem } from '@reviewkit/problem'
import { type MessageCode, type MessageValues, messages } from './messages/messages.ts'

interface Point {
  line: number
  column: number
}

/** What has a place in the text, or had none to begin with. */
export interface Placed {
  position?: { start: Point; end: Point } | undefined
}

/** A value as it stands in a sentence: on one line, and no longer than it takes to know it again. */
const longest = 80

/**
 * What the renderer tells about a place: a warning in the words of its code. All
 * are warnings, since a text is always rendered.
 *
 * @param values - what the words of the code leave open
 */
export function problemAt<Code extends MessageCode>(
  { position }: Placed,
  code: Code,
  ...values: keyof MessageValues<Code> extends never ? [] : [MessageValues<Code>]
): Problem {
  const [message, hint] = messages[code]
  const [given = {}]: readonly Readonly<Record<string, string | number>>[] = values
  const filled = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => shown(given[name]))
  return {
    severity: 'warning',
    code,
    message: filled(message),
    ...(position && {
      line: position.start.line,
      column: position.start.column,
      endLine: position.end.line,
      endColumn: position.end.column,
    }),
    hint: filled(hint),
  }
}

function shown(value: string | number = ''): string {
  const line = String(value).replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest).replace(/\p{Surrogate}$/u, '')}…` : line
}

import type { Problem } from '@reviewkit/problem'
import type { Tell } from './bytes.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** Past this many, more of the same kind say nothing new. */
const most = 20

/**
 * Tells what is not well-formed: the first twenty places, then how many more. What is longer or deeper
 * than any honest file stops the reading.
 */
export function createXmlFaults(tell: Tell) {
  let count = 0
  let ending: Place | undefined
  let cutOff = false
  let stopped = false
  const faults = {
    add(message: string, place: Place) {
      if (stopped) return
      if (ending) {
        if (!cutOff) tell(fileCutOff(ending))
        cutOff = true
      } else if (message.startsWith('Max buffer length exceeded')) {
        faults.stop('A tag, a comment or a declaration is longer than 65,536 characters', place)
      } else if (count++ < most) tell(notWellFormed(message, place))
    },
    stop(message: string, place: Place) {
      if (!stopped) tell(unreadable(message, place))
      stopped = true
    },
    stopped: () => stopped,
    /** All has been read: whatever is missing now is the rest of the file. */
    end(place: Place) {
      ending = place
    },
    summary() {
      if (count > most) tell(moreFaults(count - most))
    },
  }
  return faults
}

export const nestedTooDeep = (deepest: number) =>
  `More than ${deepest} elements stand in each other`

const notWellFormed = (message: string, place: Place): Problem => ({
  severity: 'warning',
  code: 'xml-not-well-formed',
  message: `This is not well-formed XML: ${message.replace(/\.$/u, '')}.`,
  ...place,
  hint: 'Close each tag by its name, and write & as &amp; and < as &lt;.',
})

const moreFaults = (count: number): Problem => ({
  severity: 'warning',
  code: 'xml-not-well-formed',
  message: `In ${count} more ${count === 1 ? 'place' : 'places'} this is not well-formed XML.`,
  hint: 'Mend the first, and read the file again.',
})

const unreadable = (message: string, place: Place): Problem => ({
  severity: 'error',
  code: 'xml-not-readable',
  message: `From here on the file is not read: ${message.replace(/\.$/u, '')}.`,
  ...place,
  hint: 'Look at this place in the file: no export is written like this.',
})

const fileCutOff = (place: Place): Problem => ({
  severity: 'error',
  code: 'file-cut-off',
  message: 'The file ends in the middle: what comes after this is missing.',
  ...place,
  hint: 'Download or copy the file once more, and compare the sizes.',
})

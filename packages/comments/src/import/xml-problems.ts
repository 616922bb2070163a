import type { Problem } from '@reviewkit/problem'
import type { Tell } from './bytes.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** Past this many, more of the same kind say nothing new. */
const most = 20
/** So many without a record between them, and it is no XML; each costs as much as a record. */
const mostInARow = 1000

/**
 * Tells what is not well-formed, once for each place: the first twenty, then how many more. What is
 * longer, deeper or more broken than any honest file stops the reading.
 */
export function createXmlFaults(tell: Tell) {
  let count = 0
  let inARow = 0
  let last: Place = { line: 0, column: 0 }
  let stopped = false
  const faults = {
    add(message: string, place: Place) {
      if (stopped) return
      if (message.startsWith('Max buffer length exceeded'))
        faults.stop('a tag, a comment or a declaration is longer than 65,536 characters', place)
      else if (++inARow > mostInARow) faults.stop('it is not written as XML is', place)
      const isSame = place.line === last.line && place.column === last.column
      if (stopped || isSame) return
      last = place
      if (count++ < most) tell(notWellFormed(message, place))
    },
    /** What came before a record was no worse than it could be read. */
    forget() {
      inARow = 0
    },
    stop(reason: string, place: Place) {
      if (!stopped) tell(unreadable(reason, place))
      stopped = true
    },
    stopped: () => stopped,
    end(isWhole: boolean, place: Place) {
      if (!isWhole) tell(fileCutOff(place))
      if (count > most) tell(moreFaults(count - most))
    },
  }
  return faults
}

export const nestedTooDeep = (deepest: number) =>
  `more than ${deepest} elements stand in each other`

function notWellFormed(message: string, place: Place): Problem {
  const fault = { severity: 'warning', code: 'xml-not-well-formed', ...place } as const
  if (/entity/i.test(message))
    return {
      ...fault,
      message: 'What begins with & here stands for nothing, and is read as it is written.',
      hint: 'Write & as &amp;, or the letter itself.',
    }
  if (/clos/i.test(message))
    return {
      ...fault,
      message: 'A tag ends here that is not the last one that began.',
      hint: 'End each tag by its own name, or put HTML between <![CDATA[ and ]]>.',
    }
  return {
    ...fault,
    message: `This is not well-formed XML: ${message.replace(/\.$/u, '')}.`,
    hint: 'Write & as &amp; and < as &lt;, and each attribute in quotes.',
  }
}

const moreFaults = (count: number): Problem => ({
  severity: 'warning',
  code: 'xml-not-well-formed',
  message: `In ${count} more ${count === 1 ? 'place' : 'places'} this is not well-formed XML.`,
  hint: 'Mend the first, and read the file again.',
})

const unreadable = (reason: string, place: Place): Problem => ({
  severity: 'error',
  code: 'xml-not-readable',
  message: `From here on the file is not read: ${reason}.`,
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

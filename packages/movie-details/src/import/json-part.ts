import { decodeReferences } from '@reviewkit/html'
import { oneLine } from '../one-line.ts'
import type { Draft, Place } from './draft.ts'

/** A value inside of someone’s JSON, and the way to it. Nothing is known of it yet. */
export interface JsonPart {
  readonly value: unknown
  readonly path: readonly (string | number)[]
}

type Kind = 'nothing' | 'text' | 'a number' | 'true or false' | 'a list' | 'a mapping' | 'no JSON'

/** No credits go on for longer; a list that does is an attack or a mistake. */
const mostEntries = 2000
/** No title or name is longer. */
const mostCharacters = 2000

export function kindOf(value: unknown): Kind {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'no JSON'
  if (typeof value === 'boolean') return 'true or false'
  if (typeof value !== 'object') return 'no JSON'
  try {
    return Array.isArray(value) ? 'a list' : 'a mapping'
  } catch {
    // A proxy that was revoked.
    return 'no JSON'
  }
}

/** What stands under a key, or at the end of several; own keys only, so that nothing comes from a prototype. */
export function at(part: JsonPart, ...keys: readonly (string | number)[]): JsonPart {
  let { value } = part
  for (const key of keys) value = own(value, key)
  return { value, path: [...part.path, ...keys] }
}

/** Where a value stands, for a problem or a draft. */
export function placeOf({ path }: JsonPart): Place {
  return { path }
}

function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  } catch {
    // A getter, or a proxy, that throws.
    return undefined
  }
}

/** Words on one line, their character references decoded; nothing where there are none. */
export function readText(part: JsonPart, draft: Draft): string | undefined {
  const { value } = part
  if (typeof value !== 'string') {
    tellWrongKind(part, 'text', draft)
    return undefined
  }
  if (value.length > mostCharacters) {
    draft.tell(
      {
        severity: 'warning',
        code: 'text-too-long',
        message: `A text of ${value.length} characters is no title and no name.`,
        hint: `Shorten it to ${mostCharacters} characters.`,
      },
      { path: part.path },
    )
    return undefined
  }
  return oneLine(decodeReferences(value)) || undefined
}

export function readNumber(part: JsonPart, draft: Draft): number | undefined {
  if (kindOf(part.value) === 'a number') return Number(part.value)
  tellWrongKind(part, 'a number', draft)
  return undefined
}

/** The entries of a list; none where there is no list. */
export function readList(part: JsonPart, draft: Draft): JsonPart[] {
  if (kindOf(part.value) !== 'a list') {
    tellWrongKind(part, 'a list', draft)
    return []
  }
  const length = Number(own(part.value, 'length'))
  if (length > mostEntries) {
    draft.tell(
      {
        severity: 'warning',
        code: 'list-too-long',
        message: `Of ${length} entries the first ${mostEntries} are read.`,
        hint: 'Leave out those who do not matter.',
      },
      { path: part.path },
    )
  }
  return Array.from({ length: Math.min(length, mostEntries) }, (_, index) => at(part, index))
}

/** The entries of a list of mappings; others are told. */
export function readRecords(part: JsonPart, draft: Draft): JsonPart[] {
  return readList(part, draft).filter(entry => {
    if (kindOf(entry.value) === 'a mapping') return true
    tellWrongKind(entry, 'a mapping', draft)
    return false
  })
}

/** What is not there is no mistake. */
function tellWrongKind({ value, path }: JsonPart, expected: Kind, draft: Draft): void {
  const kind = kindOf(value)
  if (kind === 'nothing') return
  draft.tell(
    {
      severity: 'warning',
      code: 'wrong-kind',
      message: `Where ${expected} belongs stands ${kind}.`,
      hint: `Give ${expected}, or leave it out.`,
    },
    { path },
  )
}

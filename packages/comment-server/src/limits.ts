import { allRefusals, type Refusal, refusal } from './refusal.ts'
import { isBlank, tidyName, tidyWords } from './words.ts'

/** What fits. Characters are Unicode code points, counted after trimming. */
export const BODY_CHARACTERS = 10_000
export const NAME_CHARACTERS = 80

/** Printable ASCII without spaces: what a UUID, a number or base64 is written in. */
const NONCE = /^[\x21-\x7e]{1,128}$/

/** The fields of a request. A map, so that a field called `__proto__` is a field like others. */
export type Fields = ReadonlyMap<string, unknown>

/** What is read of a new comment. Nothing else that a client sends is looked at. */
export interface NewWords {
  readonly body: string
  /** Absent where the person is known by an identity. */
  readonly name?: string
  readonly parent?: string
  readonly nonce?: string
}

/** The checked fields of a new comment; a signed-in person's name is not asked for. */
export function readPost(fields: Fields, signedIn: boolean): NewWords | Refusal {
  const body = readBody(fields)
  const name = signedIn ? undefined : readName(fields)
  const nonce = fields.get('nonce') ?? ''
  const parent = fields.get('parent') ?? ''
  const refused: Refusal[] = []
  if (typeof body !== 'string') refused.push(body)
  if (typeof name === 'object') refused.push(name)
  const nonceFits = typeof nonce === 'string' && (nonce === '' || NONCE.test(nonce))
  if (!nonceFits) refused.push(refusal('nonce-not-usable', 'nonce'))
  if (typeof parent !== 'string') refused.push(refusal('parent-not-found', 'parent'))
  const all = allRefusals(refused)
  if (all || typeof body !== 'string') return all ?? refusal('body-missing', 'body')
  return {
    body,
    ...(typeof name === 'string' && { name }),
    ...(typeof parent === 'string' && parent !== '' && { parent }),
    ...(typeof nonce === 'string' && nonce !== '' && { nonce }),
  }
}

/** The words of a comment, tidied. */
export function readBody(fields: Fields): string | Refusal {
  const sent = fields.get('body')
  const body = typeof sent === 'string' ? tidyWords(sent) : ''
  if (isBlank(body)) return refusal('body-missing', 'body')
  return charactersOf(body) > BODY_CHARACTERS ? refusal('body-too-long', 'body') : body
}

function readName(fields: Fields): string | Refusal {
  const sent = fields.get('name')
  const name = typeof sent === 'string' ? tidyName(sent) : ''
  if (isBlank(name)) return refusal('name-missing', 'name')
  return charactersOf(name) > NAME_CHARACTERS ? refusal('name-too-long', 'name') : name
}

function charactersOf(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

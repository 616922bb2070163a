import type { Fields } from './limits.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'

/** How much one request may say, in bytes once its percent escapes are read. */
const REQUEST_BYTES = 65_536

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
/** Read as no kind of form here, but it comes from one: its answer is a page. */
const FILE_FORM = 'multipart/form-data'

/** What a request brought: its fields, and whether a person with a form waits for a page. */
export interface Incoming {
  readonly form: boolean
  readonly fields: Fields
  /** Why the fields could not be read; then there are none. */
  readonly refused?: Refusal
}

/** Reads the body of a request, no further than its limit. */
export async function readIncoming(request: Request): Promise<Incoming> {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map(part => part.trim())
  const form = type === FORM || type === FILE_FORM
  const nothing: Fields = new Map()

  // A DELETE needs no body; one without a type is left unread.
  if (type === '' && (request.method === 'DELETE' || request.body === null)) {
    return { form, fields: nothing }
  }
  const charset = parameters.find(parameter => parameter.startsWith('charset='))
  const utf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  if ((type !== FORM && type !== JSON_TYPE) || !utf8) {
    return { form, fields: nothing, refused: refusal('unknown-content-type') }
  }
  const text = await readText(request, form)
  if (typeof text !== 'string') return { form, fields: nothing, refused: text }
  const fields = form ? formFields(text) : jsonFields(text)
  return isRefusal(fields) ? { form, fields: nothing, refused: fields } : { form, fields }
}

/**
 * In a form one byte of a word may be written `%E3`, three bytes. It counts as one, else a comment
 * in Japanese would have to be shorter than one in English.
 */
async function readText(request: Request, form: boolean): Promise<string | Refusal> {
  const most = form ? 3 * REQUEST_BYTES : REQUEST_BYTES
  if (Number(request.headers.get('content-length')) > most) return refusal('request-too-large')
  const chunks: Uint8Array[] = []
  const measure = form ? formMeter() : (chunk: Uint8Array) => chunk.byteLength
  let size = 0
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += measure(next.value)
    if (size > REQUEST_BYTES) {
      await reader?.cancel()
      return refusal('request-too-large')
    }
    chunks.push(next.value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(joined(chunks))
  } catch {
    return refusal('not-utf8')
  }
}

/** Counts the bytes of a form as they come, `%` and its two digits as one, over chunks' ends too. */
function formMeter(): (chunk: Uint8Array) => number {
  let digits = 0
  return chunk => {
    let size = 0
    for (const byte of chunk) {
      if (digits > 0) digits -= 1
      else {
        size += 1
        if (byte === 0x25) digits = 2
      }
    }
    return size
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}

function formFields(text: string): Fields | Refusal {
  try {
    // URLSearchParams would quietly put U+FFFD for bytes that are not UTF-8.
    decodeURIComponent(text)
  } catch {
    return refusal('not-utf8')
  }
  return new Map(new URLSearchParams(text))
}

function jsonFields(text: string): Fields | Refusal {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refusal('not-json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refusal('not-json')
  }
  return new Map(Object.entries(value))
}

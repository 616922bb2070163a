import type { Path } from './path.ts'
import type { Span } from './report.ts'

/** Where things stand in a JSON text, or where it stops being one. */
export interface JsonPlaces {
  /** The first character that JSON does not allow, if there is one. */
  readonly fault?: Span
  placeOf(path: Path): Span
}

const blank = /[ \t\r\n]*/uy
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy
const atom = /(?:-?(?:0|[1-9]\d*)(?:[.]\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/uy
/** A comment is two levels deep; a text that goes on down is faulty from there. */
const deepest = 100

/**
 * Walks a JSON text and notes the place of every value. Slower than `JSON.parse`, which tells no
 * places: for a text in which something is known to be wrong.
 */
export function jsonPlaces(source: string): JsonPlaces {
  const places = new Map<string, Span>()
  const whole = { start: 0, end: source.length }
  let at = 0
  let fault: Span | undefined
  if (value([])) {
    take(blank)
    if (at < source.length) fail()
  }
  return {
    ...(fault === undefined ? {} : { fault }),
    placeOf: path => {
      for (let length = path.length; length >= 0; length -= 1) {
        const place = places.get(JSON.stringify(path.slice(0, length)))
        if (place !== undefined) return place
      }
      return whole
    },
  }

  function take(token: RegExp): string | undefined {
    token.lastIndex = at
    const taken = token.exec(source)?.[0]
    at += taken?.length ?? 0
    return taken
  }

  function fail(): false {
    fault ??= { start: at, end: Math.min(at + 1, source.length) }
    return false
  }

  /** A string with its quotes; character by character, since it may be a megabyte long. */
  function text(): string | undefined {
    const start = at
    if (source.charAt(at) !== '"') return undefined
    at += 1
    while (source.charAt(at) !== '"') {
      if (source.charAt(at) === '\\') {
        if (take(escaped) === undefined) return undefined
      } else if (at >= source.length || source.charCodeAt(at) < 0x20) {
        return undefined
      } else {
        at += 1
      }
    }
    at += 1
    return source.slice(start, at)
  }

  function sign(expected: string): boolean {
    take(blank)
    if (source.charAt(at) !== expected) return false
    at += 1
    return true
  }

  function value(path: Path): boolean {
    take(blank)
    const start = at
    if (path.length > deepest) return fail()
    const read = sign('{')
      ? members(path)
      : sign('[')
        ? elements(path)
        : (text() ?? take(atom)) !== undefined || fail()
    if (read) places.set(JSON.stringify(path), { start, end: at })
    return read
  }

  function members(path: Path): boolean {
    if (sign('}')) return true
    do {
      take(blank)
      const key = text()
      if (key === undefined || !sign(':')) return fail()
      if (!value([...path, String(JSON.parse(key))])) return false
    } while (sign(','))
    return sign('}') || fail()
  }

  function elements(path: Path): boolean {
    if (sign(']')) return true
    let index = 0
    do {
      if (!value([...path, index])) return false
      index += 1
    } while (sign(','))
    return sign(']') || fail()
  }
}

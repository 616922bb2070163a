import { readRunningTime } from './running-time.ts'
import { flow, inline, inQuotes, inSingleQuotes, type Yaml } from './yaml-text.ts'

/** Ways to write a value where a text stands, the one most like it first. */
export function rewritings(name: string, written: string, value: Yaml, inFlow: boolean): string[] {
  const plain = inFlow ? flow(value) : inline(value, '')
  const [mark] = written
  const ways =
    value.kind === 'words' && mark === '"'
      ? [inQuotes(value.text)]
      : value.kind === 'words' && mark === "'"
        ? [inSingleQuotes(value.text)]
        : value.kind === 'bare' && (mark === '"' || mark === "'")
          ? [mark + (likeIt(name, written.slice(1, -1), value.text) ?? value.text) + mark]
          : value.kind === 'bare'
            ? [likeIt(name, written, value.text)]
            : []
  const quoted = value.kind === 'words' ? inQuotes(value.text) : undefined
  return [...ways, plain, quoted].filter(way => way !== undefined)
}

/** A canonical token in the form that another of its kind was written in. */
function likeIt(name: string, written: string, token: string): string | undefined {
  switch (name) {
    case 'draft':
    case 'moreCast':
      return likeClaim(written, token)
    case 'rating':
      return likeRating(written, token)
    case 'runtime':
      return likeRunningTime(written, Number(token))
  }
  return undefined
}

function likeClaim(written: string, token: string): string | undefined {
  if (!/^(?:yes|no)$/iu.test(written)) return undefined
  const word = token === 'true' ? 'yes' : 'no'
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function likeRating(written: string, token: string): string | undefined {
  const [value = '', best = ''] = token.split('/')
  if (/%$/u.test(written) && best === '100') return value + (/\s*%$/u.exec(written)?.[0] ?? '%')
  if (/[★☆]/u.test(written)) return stars(Number(value), Number(best))
  const slash = /\s*\/\s*/u.exec(written)?.[0]
  return slash === undefined ? undefined : value + slash + best
}

/** As stars, where they say the same: a half at most, and an end of the scale that can be seen. */
function stars(value: number, best: number): string | undefined {
  if (
    !Number.isInteger(best) ||
    !Number.isInteger(value * 2) ||
    value < 0 ||
    value > best ||
    best > 10
  ) {
    return undefined
  }
  const full = Math.floor(value)
  const half = value > full ? 1 : 0
  const empty = best - full - half
  return empty > 0 || best === 5
    ? '★'.repeat(full) + '½'.repeat(half) + '☆'.repeat(empty)
    : undefined
}

/** Other numbers in the same words; only if they are read as that many minutes. */
function likeRunningTime(written: string, minutes: number): string | undefined {
  const numbers = written.match(/\d+/gu) ?? []
  const parts =
    numbers.length === 1
      ? /\d\s*h/iu.test(written)
        ? [minutes / 60]
        : [minutes]
      : [Math.floor(minutes / 60), minutes % 60, 0]
  let at = -1
  const way = written.replace(/\d+/gu, old => {
    at += 1
    const part = String(parts[at] ?? 0)
    return old.startsWith('0') || (at > 0 && /:|h\d/iu.test(written)) ? part.padStart(2, '0') : part
  })
  return readRunningTime(way) === minutes ? way : undefined
}

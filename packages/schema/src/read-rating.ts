import type { Rating } from './rating.ts'
import { readNumber, readToken } from './read-values.ts'
import type { Fields, Read } from './reading.ts'
import { readMap } from './reading.ts'

const decimal = String.raw`-?\d{1,15}(?:[.]\d{1,15})?`
export const fraction = new RegExp(`^(${decimal})\\s*/\\s*(${decimal})$`, 'u')
export const percent = new RegExp(`^(${decimal})\\s*%$`, 'u')
const stars = /^(★*)(½?)(☆*)$/u
const alone = /^[-+]?\d+(?:[.,]\d+)?(?:\s*stars?)?$/iu
/** How people write a fraction that is not one: 4,5/5, 4 of 5, 4/5 stars. */
const nearly =
  /^([-+]?\d{1,9}(?:[.,]\d{1,9})?)\s*(?:[/⁄∕／:\\]|(?:out\s+)?of|von|sur|de|su|av|på)\s*(\d{1,9}(?:[.,]\d{1,9})?)(?:\s*(?:\p{L}+|[.!★]))?$/iu

const fields: Fields = { value: readNumber, best: readNumber, worst: readNumber }

/** A rating in any of its forms; one that does not tell its scale is refused, not guessed. */
export const readRating: Read = (node, path, reading) => {
  if (node.kind === 'map') {
    const rating = readMap(node, path, fields, reading)
    const { value, best } = rating
    if (best === undefined && value !== undefined && !reading.isRefused([...path, 'best'])) {
      const slip = reading.misspelt([...path, 'best'])
      const said = withoutScale(String(value))
      const place = slip ?? reading.placeOf([...path, 'value'])
      return reading.refuse(path, place, { ...said, hint: slip?.hint ?? said.hint })
    }
    // A value such as 4/5, told already, says where the scale ends.
    if (best === undefined && reading.isRefused([...path, 'value'])) reading.told([...path, 'best'])
    return { worst: 0, ...rating }
  }
  const text = readToken(node, path, reading)?.trim()
  if (text === undefined) return undefined
  const rating = ratingFrom(text)
  if (rating !== undefined) return rating
  const said = alone.test(text) || /^[★½]+$/u.test(text) ? withoutScale(text) : unreadable(text)
  return reading.refuse(path, node, said)
}

export function ratingFrom(text: string): Rating | undefined {
  const [, value, best] = fraction.exec(text) ?? []
  if (value !== undefined) return { value: Number(value), best: Number(best), worst: 0 }
  const [, share] = percent.exec(text) ?? []
  if (share !== undefined) return { value: Number(share), best: 100, worst: 0 }
  const [drawn, full = '', half = '', empty = ''] = stars.exec(text) ?? []
  // Four full stars may be all of four or four of five: only a hollow one, or five, tells.
  if (drawn === undefined || (empty === '' && drawn.length !== 5)) return undefined
  return { value: full.length + half.length / 2, best: drawn.length, worst: 0 }
}

function withoutScale(text: string) {
  const value = /^[★½]+$/u.test(text)
    ? String([...text].reduce((sum, star) => sum + (star === '½' ? 0.5 : 1), 0))
    : text
        .slice(0, 20)
        .replace(/[+]|\s*stars?/giu, '')
        .replace(',', '.')
  const best = [5, 10, 100].find(step => step >= Number(value)) ?? 100
  return {
    code: 'rating-without-scale',
    message: 'The rating does not say where its scale ends.',
    hint: `Write the scale after a slash, for example ${value}/${best}.`,
  }
}

function unreadable(text: string) {
  const [, value, best] = nearly.exec(text) ?? []
  return {
    code: 'rating-not-readable',
    message: 'This is not written as a rating.',
    hint:
      value === undefined || best === undefined
        ? 'Write 4.5/5, 90%, ★★★★☆ or { value: 4.5, best: 5 }.'
        : `Write ${`${value.replace('+', '')}/${best}`.replaceAll(',', '.')}.`,
  }
}

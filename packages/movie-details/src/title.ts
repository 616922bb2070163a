import { wordJoiner } from './one-line.ts'

/** Quotes as people set them around a title; the closing one first where a language does. */
const quoted =
  /^(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》)$/u

/** A title that stands in quotes itself keeps them: a word joiner before it, which nobody sees. */
export function holdQuotes(title: string): string {
  return quoted.test(title) ? wordJoiner + title : title
}

/** A title without the quotes that were only set around it: `"Her"` is Her. */
export function withoutQuotes(text: string): string {
  const inside = quoted
    .exec(text.trim())
    ?.slice(1)
    .find(part => part !== undefined)
  return inside === undefined || inside.trim() === '' ? text : inside
}

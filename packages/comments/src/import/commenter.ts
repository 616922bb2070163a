import type { Commenter } from '@reviewkit/schema'
import { nameOf, oneLine, webAddress } from './text-fields.ts'

/** Longer than any name: the rest of a hostile one would cover the page. */
const longestName = 200

/**
 * Who wrote a comment, from what a source says of them. Their address is kept where it leads to a
 * web page; who tells that and no name is called by its host. Undefined where there is neither.
 */
export function commenterOf(said: {
  name?: string
  url?: string
  id?: string
}): Commenter | undefined {
  const url = webAddress(said.url ?? '')
  const name = nameOf(cut(oneLine(said.name ?? ''))) || (url === undefined ? '' : new URL(url).host)
  if (name === '') return undefined
  return { name, ...(url !== undefined && { url }), ...(said.id && { id: said.id }) }
}

function cut(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).toWellFormed()}…`
}

import type { PageOptions, Sort } from '@reviewkit/comments'
import { sorts } from '@reviewkit/comments/store'
import { type Refusal, refusal } from './refusal.ts'

/** How much one page may hold. The whole is bounded too: no answer has more comments than `items`. */
const MOST = { first: 100, replies: 100, depth: 20 } as const

/** How long a cursor may be: five times one of ours. */
const CURSOR_CHARACTERS = 1000

/** An order that is known, or undefined for any other text. */
export function readSort(text: string | null): Sort | undefined {
  return sorts.find(sort => sort === text)
}

/** What a request for a page asks for, each value within what one page may hold. */
export function readQuery(query: URLSearchParams): PageOptions | Refusal {
  const options: PageOptions = {}
  for (const name of ['first', 'replies', 'depth'] as const) {
    const text = query.get(name)
    if (text === null) continue
    const value = /^\d{1,3}$/.test(text) ? Number(text) : -1
    const least = name === 'replies' ? 0 : 1
    if (value < least || value > MOST[name]) return refusal('query-not-understood', name)
    options[name] = value
  }
  const sort = readSort(query.get('sort'))
  if (sort !== undefined) options.sort = sort
  else if (query.has('sort')) return refusal('query-not-understood', 'sort')
  const after = query.get('after')
  if (after !== null && after.length > CURSOR_CHARACTERS) {
    return refusal('query-not-understood', 'after')
  }
  if (after !== null) options.after = after
  return options
}

import { type Html, isHtml } from './trusted.ts'

/** Attributes to spread in a tag: names as HTML writes them. */
export interface HtmlAttributes {
  readonly [name: string]: string | number | boolean | null | undefined
}

/** What may stand in a `${…}` of a template; where each kind may stand, `html` says. */
export type HtmlValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Html
  | readonly HtmlValue[]
  | HtmlAttributes

export function isList(value: HtmlValue): value is readonly HtmlValue[] {
  return Array.isArray(value)
}

/** A plain object: an array, `Html`, a `Date` or a `URL` has no attributes to give. */
export function isAttributes(value: HtmlValue): value is HtmlAttributes {
  if (typeof value !== 'object' || value === null || isHtml(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** Names what came, in a few words of one line, for a TypeError. */
export function describe(value: unknown): string {
  if (isHtml(value)) return 'Html'
  if (typeof value === 'string') return `the string ${JSON.stringify(value.slice(0, 40))}`
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) {
    const tag = Object.prototype.toString.call(value).slice(8, -1)
    return tag === 'Object' ? 'an object' : `a ${tag} object`
  }
  return typeof value === 'bigint' ? 'a bigint' : String(value)
}

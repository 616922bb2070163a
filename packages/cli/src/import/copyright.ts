import type { PageLine as Line } from '@reviewkit/comments/import'

const sign = /^(?:©|\(c\)|copyright\b)(?:\s*(?:©|\(c\)))?\s*/i
const years = /^\d{4}(?:\s*[-–—,]\s*\d{4})*/

/** `© Ann Example`, or with a year after any sign: a sentence may begin with “Copyright” too. */
export function isCopyright({ text }: Line): boolean {
  const rest = text.slice(0, 40).replace(sign, '')
  return text.length <= 200 && rest !== text.slice(0, 40) && (text[0] === '©' || years.test(rest))
}

/** Whom a copyright line names. */
export function holderOf({ text }: Line): string | undefined {
  const holder = text
    .replace(sign, '')
    .replace(years, '')
    .replace(/^[\s,:–—-]*(?:by\s+)?/i, '')
    .replace(/[\s.,;|–—-]*all rights reserved[.]?$/i, '')
    .trim()
  return holder === '' ? undefined : holder
}

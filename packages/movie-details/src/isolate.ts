import { textDirection } from '@reviewkit/locale'

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Tells whether a text holds letters that run against the lines of a locale. */
export function runsAgainst(text: string, locale: string): boolean {
  if (textDirection(locale) === 'ltr') return rightToLeft.test(text)
  return [...text].some(char => /\p{L}/u.test(char) && !rightToLeft.test(char))
}

/** U+2068 … U+2069: what is inside runs as it must, and turns nothing outside. */
export function isolate(text: string, locale: string): string {
  return runsAgainst(text, locale) ? `\u2068${text}\u2069` : text
}

/** Text without the marks of direction that `isolate` and others set. */
export function withoutDirection(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
}

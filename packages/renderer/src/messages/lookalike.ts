import { fromPunycode } from './punycode.ts'

export interface Lookalike {
  /** The part of the host name, as it is read. */
  readonly name: string
  /** The alphabets of its letters. */
  readonly scripts: string
}

/** Alphabets with letters that pass for each other’s. Chinese, Japanese and Korean names mix theirs by custom. */
const alphabets =
  'Latin Cyrillic Greek Armenian Georgian Cherokee Coptic Hebrew Arabic Devanagari Thai'
    .split(' ')
    .map(name => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }))

/** Cyrillic letters that are drawn as Latin ones; Chrome’s list. */
const drawnAsLatin = /^[-\dасԁеһіјӏорԗԛѕԝхуъьҽпгѵѡ]*$/

/**
 * The part of an address’s host name that can pass for another name: it mixes
 * alphabets, or is of Cyrillic letters that all look Latin, under a top-level domain
 * that is not Cyrillic. Read from the form that browsers look up, so that it makes no
 * difference whether it was written in Unicode, in percents or as `xn--`.
 */
export function lookalikeIn(url: string): Lookalike | undefined {
  if (!/[^ -~]|xn--|%[89a-f]/i.test(url) || !URL.canParse(url, 'http://a')) return undefined
  const labels = new URL(url, 'http://a').hostname.split('.')
  const latinTop = !labels.at(-1)?.startsWith('xn--')
  for (const label of labels) {
    const name = fromPunycode(label)
    if (name === label) continue
    const found = alphabets.filter(({ letter }) => letter.test(name))
    if (found.length > 1 || (latinTop && drawnAsLatin.test(name)))
      return { name, scripts: found.map(alphabet => alphabet.name).join(' and ') }
  }
  return undefined
}

/** Accents and vowel points. Marks of other scripts are letters of their own: Hindi without them is no Hindi. */
const accents = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\u093C]/gu
/** Letters of one keyboard for those of another, and what no reader sees. */
const variants: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  '’': "'",
  ʼ: "'",
  '׳': "'",
  '\u200C': '',
}
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu')

/** Text for comparing: case, accents, widths, keyboards and kinds of white space do not matter. */
export function fold(text: string): string {
  const folded = plain.test(text) ? text.toLowerCase() : foldLetters(text)
  return folded.replace(/\s+/gu, ' ').trim()
}

/** Most of what is looked at, and nothing in it to fold but capitals and spaces. */
const plain = /^[\t-~]*$/u

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(variant, letter => variants[letter] ?? '')
}

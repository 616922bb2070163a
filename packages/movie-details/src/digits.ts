/**
 * The digits of any script as ASCII: ٢٠١٣ and २०१३ are 2013. Unicode lists the digits of a script
 * in one run from zero to nine, so a digit is worth the number of digits just before it.
 */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digit => {
    let code = digit.codePointAt(0) ?? 0
    if (code < 128) return digit
    let value = 0
    while (/\p{Nd}/u.test(String.fromCodePoint(--code))) value++
    return String(value % 10)
  })
}

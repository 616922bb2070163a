const space = /[\t\n\f\r ]/
const spaceOrComma = /[\t\n\f\r ,]/

/**
 * The URLs of a list of image candidates, split as the HTML standard does
 * (“parse a srcset attribute”): a URL runs to white space, and may hold commas
 * except at its end; descriptors run to a comma outside of parentheses.
 */
export function urlsOfSrcset(value: string): string[] {
  const urls: string[] = []
  let at = 0
  while (at < value.length) {
    while (spaceOrComma.test(value.charAt(at))) at += 1
    const start = at
    while (at < value.length && !space.test(value.charAt(at))) at += 1
    if (at === start) break
    let end = at
    while (value.charAt(end - 1) === ',') end -= 1
    urls.push(value.slice(start, end))
    if (end < at) continue
    for (let inside = false; at < value.length; at += 1) {
      const character = value.charAt(at)
      if (character === ',' && !inside) break
      if (character === '(') inside = true
      else if (character === ')') inside = false
    }
  }
  return urls
}

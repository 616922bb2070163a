/**
 * The names of a text such as `Jane Doe (screenplay), John Roe (novel)`: cut at commas outside of
 * brackets, the brackets left out. A comma before `Jr.` and its like belongs to the name.
 */
export function readNames(text: string): string[] {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const char of text.replace(/,(?= (?:Jr|Sr|I{2,3}|IV)\b)/gu, '\0')) {
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && char === ',') {
      names.push(name)
      name = ''
    } else if (depth === 0) name += char
  }
  // A bracket that nobody closes takes the rest with it.
  names.push(name)
  return names
    .map(item => item.replaceAll('\0', ',').replace(/ {2,}/gu, ' ').trim())
    .filter(item => item !== '' && item.toUpperCase() !== 'N/A')
}

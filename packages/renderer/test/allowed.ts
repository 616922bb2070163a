import { allowList, type Profile } from '../src/index.ts'
import { elementsOf, treeOf } from './tree.ts'

/**
 * What a browser would find in this HTML that the allow list of the profile does not
 * have. Written anew from the list’s meaning, not with the cleaner’s own code.
 */
export function breaches(html: { toString(): string }, profile: Profile): string[] {
  const list = allowList[profile]
  const found: string[] = []
  const ids = new Set<string>()
  for (const { name, attributes, children } of elementsOf(treeOf(html))) {
    const own = list.elements[name]
    if (!own) found.push(`<${name}>`)
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!own?.includes(attribute) && !list.attributes.includes(attribute))
        found.push(`<${name} ${attribute}>`)
      if (attribute === 'class')
        for (const word of value.split(' '))
          if (
            !list.classes.some(known =>
              known.endsWith('-') ? word.startsWith(known) : word === known,
            )
          )
            found.push(`class ${word}`)
      if (attribute === 'href' || attribute === 'src' || attribute === 'cite') {
        if (!URL.canParse(value, 'https://example.org/')) continue
        const url = new URL(value, 'https://example.org/')
        if (![...(list.schemes[attribute] ?? []), 'https'].includes(url.protocol.slice(0, -1)))
          found.push(`${attribute} ${url.protocol}`)
      }
      if (attribute === 'id') {
        if (ids.has(value)) found.push(`id ${value} twice`)
        if (/\s/.test(value) || value === '') found.push(`id '${value}'`)
        if (value in globalThis || value in {}) found.push(`id ${value} clobbers`)
        ids.add(value)
      }
    }
    if (name === 'a' && elementsOf(children).some(inner => inner.name === 'a'))
      found.push('<a> in <a>')
    if (name === 'input' && attributes.type !== 'checkbox')
      found.push(`<input type=${attributes.type}>`)
  }
  return found
}

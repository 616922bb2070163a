import { decodeReferences } from '@reviewkit/html'
import { oneLine } from '../one-line.ts'
import type { XmlElement } from './xml-tree.ts'

/** No title or name is longer. */
const mostCharacters = 2000

/** A text of an element, and the element that it stands in. */
export interface NfoText {
  readonly text: string
  readonly element: XmlElement
}

/** The words of an element on one line. Scrapers have escaped some of them twice. */
export function textOf({ text }: XmlElement): string {
  return oneLine(decodeReferences(text.slice(0, mostCharacters)))
}

/** The first of the children with one of these names that says something; an earlier name counts more. */
export function firstText(parent: XmlElement, ...names: readonly string[]): NfoText | undefined {
  for (const name of names) {
    const element = parent.children.find(child => child.name === name && textOf(child) !== '')
    if (element) return { text: textOf(element), element }
  }
  return undefined
}

/**
 * What a list says that has one tag for each entry, or several in one, joined by ` / `. A tag with
 * `clear="true"` begins it anew.
 */
export function listText(parent: XmlElement, name: string): NfoText[] {
  let found: NfoText[] = []
  for (const element of parent.children) {
    if (element.name !== name) continue
    if (element.attributes.get('clear')?.toLowerCase() === 'true') found = []
    for (const item of textOf(element).split(' / ')) {
      const text = item.trim()
      if (text !== '') found.push({ text, element })
    }
  }
  return found
}

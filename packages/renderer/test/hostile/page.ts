import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5'

export type Fragment = DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element
type Child = DefaultTreeAdapterTypes.ChildNode

const hasChildren = (node: object): node is Fragment => 'childNodes' in node
const isElement = (node: object): node is Element => 'tagName' in node

/** HTML as a browser with scripts builds it in a page, to the letter of the standard. */
export const parsed = (html: string): Fragment =>
  parseFragment(html, { scriptingEnabled: true, sourceCodeLocationInfo: true })

/** Every node below this one, in the order of the page. */
function* nodesIn(top: Fragment): Generator<Child, void, undefined> {
  const stack: Child[] = [...top.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    if (hasChildren(node)) stack.push(...[...node.childNodes].reverse())
    // What a template holds is not among its children.
    if ('content' in node) stack.push(...[...node.content.childNodes].reverse())
  }
}

export const elementsIn = (top: Fragment): Element[] => [...nodesIn(top)].filter(isElement)

export const textIn = (top: Fragment): string =>
  [...nodesIn(top)].map(node => ('value' in node ? node.value : '')).join('')

/**
 * Where the tree that a browser builds is not the one that is written: tags that it
 * closes, opens or leaves out by itself, and elements that it moves. What a browser
 * mends is a door for whatever reads the page a second time.
 */
export function mendings(html: string): string[] {
  const found: string[] = []
  const check = (parent: Fragment, from: number, to: number) => {
    let at = from
    for (const child of parent.childNodes) {
      const place = child.sourceCodeLocation
      const name = child.nodeName
      if (!place) found.push(`${name} is nowhere written`)
      else if (place.startOffset < at || place.endOffset > to) found.push(`${name} is moved`)
      else {
        if (html.slice(at, place.startOffset).trim() !== '')
          found.push(`${JSON.stringify(html.slice(at, place.startOffset))} is left out`)
        at = place.endOffset
        if (name.startsWith('#') && name !== '#text') found.push(`a ${name} is there`)
        if (isElement(child) && place && 'startTag' in place) {
          const { startTag, endTag } = place
          if (endTag && startTag) check(child, startTag.endOffset, endTag.startOffset)
          else if (!isVoid.has(name)) found.push(`${name} is not closed`)
        }
      }
    }
    if (html.slice(at, to).trim() !== '')
      found.push(`${JSON.stringify(html.slice(at, to))} is left out`)
  }
  check(parsed(html), 0, html.length)
  return found
}

const isVoid = new Set(['br', 'hr', 'img', 'input', 'wbr'])

/** Places of a page where somebody may put an article. */
export const surroundings = [
  ['<div>', '</div>'],
  ['<table><tbody><tr><td>', '</td></tr></tbody></table>'],
  ['<details><summary>s</summary><div>', '</div></details>'],
  ['<form><fieldset>', '</fieldset></form>'],
] as const

/**
 * HTML read and written once more, in a page of each kind. All are the same where
 * nothing in it depends on what stands around.
 */
export function rewritten(html: string): string[] {
  return surroundings.map(([before, after]) => {
    const page = serialize(parse(`<!doctype html>${before}${html}${after}<p>next</p>`))
    const start = page.indexOf(before) + before.length
    const end = page.lastIndexOf(`${after}<p>next</p></body></html>`)
    return end < start ? page : page.slice(start, end)
  })
}

/** HTML read and written once more. */
export const reserialised = (html: string) => serialize(parsed(html))

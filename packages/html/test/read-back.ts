import { createRequire } from 'node:module'

/** What a browser makes of markup, without what the parser adds around it. */
export interface Read {
  tag: string
  attributes: Record<string, string>
  children: (Read | string)[]
}

/** Reads a fragment with parse5, which follows the HTML standard. */
export function readBack(markup: string): (Read | string)[] {
  return childrenOf(parseFragment(markup))
}

// parse5 comes without types in the version that npm hoists here: what it gives is checked below.
const parse5: unknown = createRequire(import.meta.url)('parse5')

function parseFragment(markup: string): unknown {
  const parse = property(parse5, 'parseFragment')
  if (typeof parse !== 'function') throw new TypeError('parse5 has no parseFragment')
  return Reflect.apply(parse, parse5, [markup])
}

function childrenOf(node: unknown): (Read | string)[] {
  return list(property(node, 'childNodes')).map(child => {
    const name = property(child, 'nodeName')
    if (name === '#text') return String(property(child, 'value'))
    if (name === '#comment') return `<!--${String(property(child, 'data'))}-->`
    return {
      tag: String(property(child, 'tagName')),
      attributes: Object.fromEntries(
        list(property(child, 'attrs')).map(each => [
          property(each, 'name'),
          property(each, 'value'),
        ]),
      ),
      children: childrenOf(child),
    }
  })
}

function property(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

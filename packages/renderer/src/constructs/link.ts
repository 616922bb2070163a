import type { Properties } from 'hast'
import type { Image, Link, Parents, RootContent } from 'mdast'
import { element } from '../element.ts'
import { type Placed, problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { walk } from '../walk.ts'
import { sizeOf } from './image-size.ts'
import { finalUrl } from './url.ts'

/** Gives links and images the URL that stands in the page, and takes from them one that may not. */
export function links(text: Text) {
  const others = new Map<Parents, Map<RootContent, RootContent>>()
  // All of the tree: what this step missed would not be judged at all.
  walk(text.tree, (node, parent) => {
    if (node.type !== 'link' && node.type !== 'image') return undefined
    const other = node.type === 'link' ? link(node, parent, text) : image(node, text)
    if (other) others.set(parent, (others.get(parent) ?? new Map()).set(node, other))
    return undefined
  })
  for (const [parent, instead] of others) {
    // In the list itself: a link that is taken away has handed its own on by now.
    const children: RootContent[] = parent.children
    for (const [index, node] of children.entries()) children[index] = instead.get(node) ?? node
  }
}

/** @returns what stands in its place, where it may not lead there */
function link(node: Link, parent: Parents, text: Text): RootContent | undefined {
  const { profile } = text.settings
  const url = finalUrl(node.url, 'href', text)
  if (url === undefined) {
    // What the parser found in a text afterwards has no place of its own.
    text.messages.push(removed(node, 'link', node.position ? node : parent))
    // An anchor without an address is what HTML has for a link that is not there.
    return element('removed-link', 'a', {}, node.children, node.position)
  }
  node.url = url
  if (profile.linkRel) addProperties(node, { rel: profile.linkRel.split(' ') })
  return undefined
}

function image(node: Image, text: Text): RootContent | undefined {
  const size = sizeOf(node.url, text.settings)
  const url = finalUrl(node.url, 'src', text)
  if (url === undefined) {
    text.messages.push(removed(node, 'image', node))
    return { type: 'text', value: node.alt ?? '' }
  }
  node.url = url
  if (size) addProperties(node, { ...size })
  return undefined
}

function addProperties(node: Link | Image, properties: Properties) {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } }
}

const removed = (node: Link | Image, kind: 'link' | 'image', place: Placed) =>
  problemAt(place, `${kind}-dangerous`, { scheme: schemeOf(node.url) })

/** What an address begins with, as a browser reads it: without controls and spaces. */
export const schemeOf = (url: string) => /^[^:]*:/.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[0] ?? url

import type { Properties } from 'hast'
import type { Image, Link, RootContent } from 'mdast'
import { element } from '../element.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { eachParent, setChildren } from '../walk.ts'
import { sizeOf } from './image-size.ts'
import { finalUrl } from './url.ts'

/** Gives links and images the URL that stands in the page, and takes from them one that may not. */
export function links(text: Text) {
  // All of the tree: what this step missed would not be judged at all.
  eachParent(text.tree, parent => {
    if (!parent.children.some(node => node.type === 'link' || node.type === 'image')) return
    setChildren(
      parent,
      parent.children.map((node): RootContent => {
        if (node.type === 'link') return link(node, text)
        return node.type === 'image' ? image(node, text) : node
      }),
    )
  })
}

function link(node: Link, text: Text): RootContent {
  const { profile } = text.settings
  const url = finalUrl(node.url, 'href', text)
  if (url === undefined) {
    text.messages.push(removed(node, 'link'))
    // An anchor without an address is what HTML has for a link that is not there.
    return element('removed-link', 'a', {}, node.children, node.position)
  }
  node.url = url
  if (profile.linkRel) addProperties(node, { rel: profile.linkRel.split(' ') })
  return node
}

function image(node: Image, text: Text): RootContent {
  const url = finalUrl(node.url, 'src', text)
  if (url !== undefined) {
    const size = sizeOf(node.url, text.settings)
    node.url = url
    if (size) addProperties(node, { ...size })
    return node
  }
  text.messages.push(removed(node, 'image'))
  return { type: 'text', value: node.alt ?? '' }
}

function addProperties(node: Link | Image, properties: Properties) {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } }
}

const removed = (node: Link | Image, kind: 'link' | 'image') =>
  problemAt(node, `${kind}-dangerous`, { scheme: schemeOf(node.url) })

/** What an address begins with, as a browser reads it: without controls and spaces. */
export const schemeOf = (url: string) => /^[^:]*:/.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[0] ?? url

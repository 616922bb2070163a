import type { Image, Link, RootContent } from 'mdast'
import { element } from '../element.ts'
import { plainText } from '../parse/plain-text.ts'
import { problemAt } from '../problem-at.ts'
import type { Text } from '../settings.ts'
import { eachParent, setChildren, walk } from '../walk.ts'
import { finalUrl } from './url.ts'

/** Gives links and images the URL that stands in the page, and takes from them one that may not. */
export function links(text: Text) {
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
  if (isEmpty(node))
    text.messages.push(
      problemAt(node, 'link-empty', { example: `[words](${node.url.slice(0, 40)})` }),
    )
  const url = finalUrl(node.url, 'href', text)
  if (url === undefined) {
    text.messages.push(removed(node, 'link'))
    // An anchor without an address is what HTML has for a link that is not there.
    return element('removed-link', 'a', {}, node.children, node.position)
  }
  const rel = profile.linkRel && {
    hProperties: { ...node.data?.hProperties, rel: profile.linkRel.split(' ') },
  }
  return { ...node, url, ...(rel && { data: { ...node.data, ...rel } }) }
}

function image(node: Image, text: Text): RootContent {
  const url = finalUrl(node.url, 'src', text)
  if (url !== undefined) return { ...node, url }
  text.messages.push(removed(node, 'image'))
  return { type: 'text', value: node.alt ?? '' }
}

const removed = (node: Link | Image, kind: 'link' | 'image') =>
  problemAt(node, `${kind}-dangerous`, { scheme: schemeOf(node.url) })

/** What an address begins with, as a browser reads it: without controls and spaces. */
export const schemeOf = (url: string) => /^[^:]*:/.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[0] ?? url

function isEmpty(link: Link): boolean {
  if (plainText(link).trim() !== '') return false
  let shown = false
  walk(link, node => {
    shown ||=
      (node.type === 'image' && Boolean(node.alt)) ||
      node.type === 'cleanHtml' ||
      node.type === 'html'
    return undefined
  })
  return !shown
}

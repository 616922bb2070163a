import { escapeAttribute, escapeText } from '@reviewkit/html'
import type { Code, Image, Link, Nodes } from 'mdast'
import type { ReviewElement } from '../element.ts'
import { isPhrasing } from '../raw-html/nesting.ts'
import type { Settings, Text } from '../settings.ts'
import { attributes } from './attributes.ts'
import { list, listItem } from './list.ts'
import { table } from './table.ts'
import { hasLooseLine, trimLines } from './trim-lines.ts'
import { flow, phrasing, type Write } from './write.ts'

/**
 * A tree to HTML in one pass, as remark-html writes it. It checks nothing about
 * URLs and ids: the constructs before it did. Text and attributes are escaped
 * here, raw HTML passes only from a profile that keeps it.
 */
export function writeHtml({ tree, settings }: Text): string {
  const write = writerOf(settings)
  let last = ''
  const markup = flow(tree, (node, parent) => {
    const part = write(node, parent)
    last = part ?? last
    return part
  })
  // Asked of the last block: to ask it of the whole would copy it into one piece first.
  return markup === '' || last.endsWith('\n') || last.endsWith('\r') ? markup : `${markup}\n`
}

/** Writes one block, or whatever else stands in a tree. */
export function writerOf({ profile: { keepsRawHtml } }: Settings): Write {
  const write: Write = (node, parent) => {
    switch (node.type) {
      case 'text':
        return isPlain(node.value) ? node.value : escapeText(trimLines(node.value))
      case 'paragraph':
        return `<p${own(node)}>${phrasing(node, write)}</p>`
      case 'emphasis':
        return `<em${own(node)}>${phrasing(node, write)}</em>`
      case 'strong':
        return `<strong${own(node)}>${phrasing(node, write)}</strong>`
      case 'link':
        return `<a${linkAttributes(node)}>${phrasing(node, write)}</a>`
      case 'inlineCode':
        return `<code${own(node)}>${escapeText(oneLine(node.value))}</code>`
      case 'heading':
        return `<h${node.depth}${own(node)}>${phrasing(node, write)}</h${node.depth}>`
      case 'listItem':
        return listItem(node, parent, write)
      case 'list':
        return list(node, write)
      case 'code':
        return code(node)
      case 'reviewElement':
        return reviewElement(node, write)
      case 'blockquote':
        return `<blockquote${own(node)}>\n${lines(flow(node, write))}</blockquote>`
      case 'image':
        return `<img${imageAttributes(node)}>`
      case 'delete':
        return `<del${own(node)}>${phrasing(node, write)}</del>`
      case 'break':
        return '<br>\n'
      case 'thematicBreak':
        return '<hr>'
      case 'table':
        return table(node, write)
      case 'html':
        // Kept for the site’s own author; elsewhere it is gone by now, and shown if it is not.
        return keepsRawHtml ? node.value : escapeText(node.value)
      case 'cleanHtml':
        return node.value
      case 'root':
      case 'tableRow':
      case 'tableCell':
      case 'linkReference':
      case 'imageReference':
      case 'footnoteReference':
      case 'definition':
      case 'footnoteDefinition':
      case 'yaml':
        // Written by its parent, replaced by a construct, or not shown at all.
        return undefined
      default:
        return node satisfies never
    }
  }
  return write
}

/** Most text holds nothing to escape or to trim, and is written as it is. */
const isPlain = (value: string) => !notable.test(value) && !hasLooseLine(value)
const notable = /[&<>\0\r]/

/** The attributes that a construct gave to a node. */
function own({ data }: Nodes): string {
  return data?.hProperties ? attributes(data.hProperties) : ''
}

const titled = (title: string | null | undefined) =>
  title === null || title === undefined ? '' : ` title="${escapeAttribute(title)}"`

function linkAttributes(node: Link): string {
  const { url, title } = node
  return `${` href="${escapeAttribute(url)}"`}${titled(title)}${own(node)}`
}

function imageAttributes(node: Image): string {
  const { url, alt, title } = node
  const words = escapeAttribute(alt ?? '')
  return ` src="${escapeAttribute(url)}" alt="${words}"${titled(title)}${own(node)}`
}

/** A line end in code is a space to read; a browser would show it as one. */
const oneLine = (value: string) =>
  value.includes('\n') || value.includes('\r') ? value.replace(/\r?\n|\r/g, ' ') : value

function code(node: Code): string {
  const { lang, value } = node
  const language = lang?.split(/\s+/)[0]
  const className = language ? ` class="language-${escapeAttribute(language)}"` : ''
  return `<pre><code${className}${own(node)}>${escapeText(value)}${value === '' ? '' : '\n'}</code></pre>`
}

const lines = (content: string) => (content === '' ? '' : `${content}\n`)

const holdsText = new Set(['summary', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function reviewElement(node: ReviewElement, write: Write): string {
  const { hName, hProperties } = node.data
  if (hName === 'input') return `<input${attributes(hProperties)}>`
  if (isPhrasing.has(hName) || holdsText.has(hName))
    return `<${hName}${attributes(hProperties)}>${phrasing(node, write)}</${hName}>`
  const content = flow(node, write)
  return `<${hName}${attributes(hProperties)}>${content === '' ? '' : `\n${content}\n`}</${hName}>`
}

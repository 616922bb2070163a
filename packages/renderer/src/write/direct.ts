import { escapeText } from '@reviewkit/html'
import type { Nodes, Parents } from 'mdast'
import type { ReviewElement } from '../element.ts'
import { isPhrasing } from '../raw-html/nesting.ts'
import type { Text } from '../settings.ts'
import { type Attributes, attributes } from './attributes.ts'
import { listItem, listOpening } from './list.ts'
import { table } from './table.ts'
import { flow, phrasing, type Write } from './write.ts'

/**
 * A tree to HTML in one pass, as remark-html writes it. It checks nothing about
 * URLs and ids: the constructs before it did. Text and attributes are escaped
 * here, raw HTML passes only from a profile that keeps it.
 */
export function writeHtml({ tree, settings }: Text): string {
  const keepsRaw = settings.profile.keepsRawHtml
  const write: Write = (node, parent) => one(node, parent, write, keepsRaw)
  const markup = flow(tree, write)
  return markup === '' || /[\r\n]$/.test(markup) ? markup : `${markup}\n`
}

function one(node: Nodes, parent: Parents, write: Write, keepsRaw: boolean): string | undefined {
  const own = node.data?.hProperties ?? {}
  switch (node.type) {
    case 'paragraph':
      return element('p', own, phrasing(node, write))
    case 'heading':
      return element(`h${node.depth}`, own, phrasing(node, write))
    case 'text':
      return escapeText(trimLines(node.value))
    case 'emphasis':
      return element('em', own, phrasing(node, write))
    case 'strong':
      return element('strong', own, phrasing(node, write))
    case 'delete':
      return element('del', own, phrasing(node, write))
    case 'inlineCode':
      return element('code', own, escapeText(node.value.replace(/\r?\n|\r/g, ' ')))
    case 'break':
      return '<br>\n'
    case 'link':
      return element('a', { href: node.url, title: node.title, ...own }, phrasing(node, write))
    case 'image':
      return `<img${attributes({ src: node.url, alt: node.alt ?? '', title: node.title, ...own })}>`
    case 'thematicBreak':
      return '<hr>'
    case 'blockquote':
      return element('blockquote', own, loose(flow(node, write)))
    case 'code': {
      const language = node.lang?.split(/\s+/)[0]
      const className = language ? { className: [`language-${language}`] } : {}
      const value = node.value ? `${node.value}\n` : ''
      return `<pre>${element('code', { ...className, ...own }, escapeText(value))}</pre>`
    }
    case 'list':
      return `${listOpening(node)}${loose(flow(node, write))}</${node.ordered ? 'ol' : 'ul'}>`
    case 'listItem':
      return listItem(node, parent, write)
    case 'table':
      return table(node, write)
    case 'html':
      // Kept for the site’s own author; elsewhere it is gone by now, and shown if it is not.
      return keepsRaw ? node.value : escapeText(node.value)
    case 'cleanHtml':
      return node.value
    case 'reviewElement':
      return reviewElement(node, write)
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

const element = (name: string, properties: Attributes, content: string) =>
  `<${name}${attributes(properties)}>${content}</${name}>`

const loose = (content: string) => (content === '' ? '\n' : `\n${content}\n`)

const holdsText = new Set(['summary', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function reviewElement(node: ReviewElement, write: Write): string {
  const { hName, hProperties } = node.data
  if (hName === 'input') return `<input${attributes(hProperties)}>`
  if (isPhrasing.has(hName) || holdsText.has(hName))
    return element(hName, hProperties, phrasing(node, write))
  const content = flow(node, write)
  return element(hName, hProperties, content === '' ? '' : `\n${content}\n`)
}

/** Markdown ignores spaces around a line end; so does HTML, and nobody has to see them. */
function trimLines(value: string): string {
  if (!/[\r\n]/.test(value)) return value
  const lines = value.split(/(\r\n|\n|\r)/)
  return lines
    .map((line, index) => {
      const start = index > 0 ? line.replace(/^[ \t]+/, '') : line
      return index < lines.length - 1 && index % 2 === 0 ? trimEnd(start) : start
    })
    .join('')
}

function trimEnd(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--
  return line.slice(0, end)
}

import type { EmbedDocument, EmbedNode } from '@reviewkit/embed'
import { textDirection } from '@reviewkit/locale'
import { renderArticle } from '@reviewkit/page'
import type { Site } from '@reviewkit/schema'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { addresses } from './pages.ts'
import type { SiteReview } from './review-folder.ts'

/**
 * A review for other people’s pages: its article as a tree of nodes, which needs no parser to become
 * DOM. The first heading there is the page’s own, so the review’s is one below.
 */
export function embedJson({ site }: { site: Site }, { slug, review }: SiteReview): string {
  const url = site.url && new URL(addresses.review(slug), site.url).href
  const document: EmbedDocument = {
    version: 1,
    title: review.title,
    language: review.language,
    direction: textDirection(review.language),
    ...(url && { url }),
    nodes: nodesOf(
      String(renderArticle(review, { headingLevel: 2, ...(url && { links: { self: url } }) })),
    ),
  }
  return JSON.stringify(document)
}

function nodesOf(html: string): EmbedNode[] {
  return parseFragment(html).childNodes.flatMap(node => nodeOf(node, 1))
}

/** Below what an element reads. Of what nests deeper than any reader can see, the words stay. */
const deepest = 150

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode, depth: number): EmbedNode[] {
  if ('value' in node) return [node.value]
  if (!('tagName' in node)) return []
  const children = node.childNodes.flatMap(child => nodeOf(child, depth + 1))
  if (depth > deepest) return children
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return [[node.tagName, attributes, ...children]]
}

import type { EmbedDocument, EmbedNode } from '@reviewkit/embed'
import { textDirection } from '@reviewkit/locale'
import { renderArticle } from '@reviewkit/page'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { addresses } from './pages.ts'
import type { ReadSite, SiteReview } from './site.ts'

/** A review for other people’s pages: its article as a tree of nodes, which needs no parser to become DOM. */
export function embedJson({ site }: ReadSite, { slug, review }: SiteReview): string {
  const url = site.url && new URL(addresses.review(slug), site.url).href
  const document: EmbedDocument = {
    version: 1,
    title: review.title,
    language: review.language,
    direction: textDirection(review.language),
    ...(url && { url }),
    nodes: nodesOf(String(renderArticle(review, { site, ...(url && { links: { self: url } }) }))),
  }
  return JSON.stringify(document)
}

function nodesOf(html: string): EmbedNode[] {
  return parseFragment(html).childNodes.flatMap(nodeOf)
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode): EmbedNode[] {
  if ('value' in node) return [node.value]
  if (!('tagName' in node)) return []
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return [[node.tagName, attributes, ...node.childNodes.flatMap(nodeOf)]]
}

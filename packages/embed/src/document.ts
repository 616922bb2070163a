/** A node of an article: text, or a name, its attributes and its children. */
export type EmbedNode = string | readonly [string, Readonly<Record<string, string>>, ...EmbedNode[]]

/** What stands in `embed.json` beside a review’s page. */
export interface EmbedDocument {
  /** Grows when an older element could no longer read what a site writes. */
  version: 1
  title: string
  /** BCP 47. */
  language: string
  direction: 'ltr' | 'rtl'
  /** The review’s page, absolute. */
  url?: string
  nodes: readonly EmbedNode[]
}

/** Deeper than any review; a hostile file could otherwise exhaust the stack of the host page. */
const deepest = 200

const none = 'The file beside the review’s page holds no review.'

/**
 * Takes what a server sent for an `EmbedDocument`, or says in a sentence why it is none. The file
 * comes from another site: each node is looked at before any is shown. It tells only that the form
 * is right; which elements and addresses are let through is judged where they are made.
 *
 * @example
 * readEmbedDocument({ version: 2 }) // 'The review is in a newer form than this script reads.'
 * readEmbedDocument('<!doctype html>') // 'The file beside the review’s page holds no review.'
 */
export function readEmbedDocument(value: unknown): EmbedDocument | string {
  if (!isRecord(value)) return none
  const { version, title, language, direction, url, nodes } = value
  if (typeof version === 'number' && version > 1) {
    return 'The review is in a newer form than this script reads.'
  }
  if (
    version !== 1 ||
    typeof title !== 'string' ||
    typeof language !== 'string' ||
    !Array.isArray(nodes) ||
    !nodes.every(node => isNode(node, 1))
  ) {
    return none
  }
  return {
    version,
    title,
    language,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    ...(typeof url === 'string' && { url }),
    nodes,
  }
}

function isNode(value: unknown, depth: number): value is EmbedNode {
  if (typeof value === 'string') return true
  if (!Array.isArray(value) || depth > deepest) return false
  const [name, attributes, ...children] = value
  return (
    typeof name === 'string' &&
    isRecord(attributes) &&
    Object.values(attributes).every(attribute => typeof attribute === 'string') &&
    children.every(child => isNode(child, depth + 1))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

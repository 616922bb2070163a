import type { ElementContent, Properties } from 'hast'
import type { Data, Parent, RootContent } from 'mdast'

/** What an element of ours stands for; the facts tell spoilers and captions apart by it. */
export type ReviewElementKind =
  | 'figure'
  | 'video'
  | 'caption'
  | 'spoiler'
  | 'spoiler-block'
  | 'spoiler-label'
  | 'footnote-reference'
  | 'footnotes'
  | 'removed-link'
  | 'part'

/**
 * An element that a construct of the review dialect makes: its name and attributes
 * are in `data`, as remark-rehype reads them, so both writers write it alike.
 */
export interface ReviewElement extends Parent {
  type: 'reviewElement'
  kind: ReviewElementKind
  data: Data & { hName: string; hProperties: Properties }
}

/** Raw HTML after the cleaner: safe to write as it stands. */
export interface CleanHtml {
  type: 'cleanHtml'
  value: string
  /** What a reader reads of it. */
  words: string
  /** The level of its last heading, which the next one follows. */
  heading?: number
  position?: Parent['position']
  data?: Data
}

/** A line `:::spoiler[Label]` or `:::`, held in the tree by a thematic break until it is read. */
export interface Fence {
  opens: boolean
  /** The label’s Markdown, and where in the source it begins. */
  label: string
  labelOffset: number
}

declare module 'mdast' {
  interface TextData {
    /** Words of the renderer’s own, which the text does not say. */
    added?: boolean
    /** Stands for a spoiler that is left out. */
    omitted?: boolean
  }
  interface HtmlData {
    /** What a reader reads of it. */
    words?: string
  }
  interface Data {
    hName?: string | undefined
    hProperties?: Properties | undefined
    /** What a plugin puts in the place of a node’s children. */
    hChildren?: ElementContent[] | undefined
  }
  interface ThematicBreakData {
    fence?: Fence
  }
  interface RootContentMap {
    reviewElement: ReviewElement
    cleanHtml: CleanHtml
  }
  interface BlockContentMap {
    reviewElement: ReviewElement
    cleanHtml: CleanHtml
  }
  interface PhrasingContentMap {
    reviewElement: ReviewElement
    cleanHtml: CleanHtml
  }
}

export function element(
  kind: ReviewElementKind,
  name: string,
  properties: Properties,
  children: RootContent[],
  position?: Parent['position'],
): ReviewElement {
  return {
    type: 'reviewElement',
    kind,
    children,
    data: { hName: name, hProperties: properties },
    ...(position && { position }),
  }
}

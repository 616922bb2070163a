import type { AttributeRule } from './attribute.ts'
import { decodeReferences } from './references.ts'

/** A static part of an attribute's value: as markup for double quotes, and as the text it means. */
export interface Part {
  readonly markup: string
  readonly text: string
}

/** Where values go. An attribute takes as many as it has gaps between its parts. */
export type Slot =
  | {
      readonly kind: 'text'
      /** The element, where only text may stand. */
      readonly inside: string | undefined
      /** Just after `<pre>` or `<textarea>`, a parser drops one line feed. */
      readonly dropsNewline: 'first' | 'later' | undefined
    }
  | {
      readonly kind: 'attribute'
      readonly name: string
      readonly rule: AttributeRule
      readonly parts: readonly Part[]
    }
  | { readonly kind: 'spread'; readonly element: string }

/** A template literal, read: `statics[0] slots[0] statics[1] …`. */
export interface Template {
  readonly statics: readonly string[]
  readonly slots: readonly Slot[]
}

/**
 * A part as its author wrote it, made fit for double quotes: an attribute that
 * holds values is written between these, however it was written.
 */
export function partOf(value: string): Part {
  return { markup: value.replaceAll('"', '&quot;'), text: decodeReferences(value) }
}

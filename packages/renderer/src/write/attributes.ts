import { escapeAttribute } from '@reviewkit/html'
import type { Properties } from 'hast'

/** By the names that hast gives them. */
export type Attributes = Readonly<Record<string, Properties[string]>>

/** Attributes from properties as hast names them, in their order. `false` and `null` write none. */
export function attributes(properties: Attributes): string {
  let markup = ''
  for (const property of Object.keys(properties)) {
    const value = properties[property]
    if (value === null || value === undefined || value === false) continue
    const name = attributeName(property)
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    markup += value === true ? ` ${name}` : ` ${name}="${escapeAttribute(text)}"`
  }
  return markup
}

const isPlain = /^[a-z]+$/

/** `className` → `class`, `ariaLabel` → `aria-label`, `dataFootnoteRef` → `data-footnote-ref`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (isPlain.test(property)) return property
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`
  return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

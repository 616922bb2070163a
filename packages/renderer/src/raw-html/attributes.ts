import { decodeReferences, escapeAttribute } from '@reviewkit/html'
import { finalUrl } from '../constructs/url.ts'
import type { Text } from '../settings.ts'

const digits = /^\d{1,4}$/
const whole = /^-?\d{1,9}$/

/** Attributes that take only certain values. Others on the list take any text. */
const forms: Readonly<Record<string, RegExp>> = {
  align: /^(?:left|right|center)$/i,
  colspan: digits,
  decoding: /^(?:async|sync|auto)$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  height: digits,
  lang: /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i,
  loading: /^(?:lazy|eager)$/i,
  rowspan: digits,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  start: whole,
  type: /^[1aAiI]$/,
  value: whole,
  width: digits,
}

const booleans = new Set(['open', 'reversed'])

export interface CleanAttributes {
  readonly markup: string
  /** A URL that was there and that the profile does not allow. */
  readonly unsafe: string | undefined
  readonly alt: string
  /** Attributes that were there and are not. */
  readonly removed: readonly string[]
}

/** The attributes of a raw tag that its element may carry, written anew. */
export function cleanAttributes(
  name: string,
  attributes: ReadonlyMap<string, string>,
  text: Text,
  takeId: (name: string) => string | undefined,
): CleanAttributes {
  const { list } = text.settings.profile
  const allowed = list.elements[name] ?? []
  let markup = ''
  let unsafe: string | undefined
  const removed: string[] = []
  for (const [attribute, written] of attributes) {
    const isListed = list.attributes.includes(attribute) || allowed.includes(attribute)
    if (!isListed || list.ours.includes(attribute)) {
      removed.push(attribute)
      continue
    }
    const decoded = decodeReferences(written)
    const value = cleanValue(name, attribute, decoded, text, takeId)
    if (value === undefined && attribute in list.schemes) unsafe ??= decoded
    else if (value === undefined) removed.push(attribute)
    else
      markup += booleans.has(attribute)
        ? ` ${attribute}`
        : ` ${attribute}="${escapeAttribute(value)}"`
  }
  return { markup, unsafe, removed, alt: decodeReferences(attributes.get('alt') ?? '') }
}

function cleanValue(
  element: string,
  attribute: string,
  value: string,
  text: Text,
  takeId: (name: string) => string | undefined,
): string | undefined {
  const { list } = text.settings.profile
  switch (attribute) {
    case 'href':
    case 'src':
    case 'cite':
      return finalUrl(value.trim(), attribute, text)
    case 'id':
      return takeId(value)
    case 'class': {
      const names = value.split(/\s+/).filter(name => isClass(name, list.classes[element]))
      return names.length > 0 ? names.join(' ') : undefined
    }
    case 'aria-describedby':
      return text.ids.find(value)
    default: {
      const form = forms[attribute]
      return !form || form.test(value) ? value : undefined
    }
  }
}

/** A name that ends in a hyphen on the list stands for all that begin with it. */
const isClass = (name: string, classes: readonly string[] = []) =>
  classes.some(known =>
    known.endsWith('-') ? name.startsWith(known) && name !== known : name === known,
  )

import { urlsOfSrcset } from './srcset.ts'
import { isHtml } from './trusted.ts'
import { isSafeUrl } from './url.ts'
import { describe, type HtmlValue, isList } from './value.ts'

/** How the value of an attribute is judged: as text, one URL, or several. */
export type AttributeRule = 'text' | 'url' | 'urls' | 'srcset'

/**
 * The attributes that HTML and SVG follow or load, obsolete ones included.
 * Sources: the HTML standard's index of attributes; SVG 2; HTML 4.01.
 */
const rules: ReadonlyMap<string, AttributeRule> = new Map<string, AttributeRule>([
  ...[
    'action',
    'background',
    'cite',
    'classid',
    'codebase',
    'data',
    'dynsrc',
    'formaction',
    'href',
    'icon',
    'longdesc',
    'lowsrc',
    'manifest',
    'poster',
    'profile',
    'src',
    'usemap',
    'xlink:href',
    'xml:base',
  ].map(name => [name, 'url'] as const),
  ...['archive', 'attributionsrc', 'ping'].map(name => [name, 'urls'] as const),
  ...['imagesrcset', 'srcset'].map(name => [name, 'srcset'] as const),
])

const nameForm = /^[a-z_][\w.:-]*$/i
/** SVG elements that write their values into other attributes, `href` among them. */
const animation = /^(?:animate(?:color|motion|transform)?|set)$/
const animated = /^(?:attributename|by|from|to|values)$/

/**
 * How an attribute is judged, or a TypeError where no value from outside may
 * stand in it: what runs code, what holds a language of its own, what is no
 * attribute's name.
 */
export function attributeRule(element: string, name: string): AttributeRule {
  const lower = name.toLowerCase()
  if (!nameForm.test(name)) {
    throw new TypeError(`html: ${JSON.stringify(name)} is no name for an attribute of <${element}>`)
  }
  if (lower.startsWith('on')) refuse(element, name, 'its value is a script')
  if (lower === 'srcdoc') refuse(element, name, 'its value is a document')
  if (lower === 'style') refuse(element, name, 'its value is CSS; use a class')
  if (lower === 'http-equiv') refuse(element, name, 'its value is an instruction to the browser')
  if (animation.test(element) && animated.test(lower)) {
    refuse(element, name, 'its value is written into another attribute')
  }
  return rules.get(lower) ?? 'text'
}

function refuse(element: string, name: string, reason: string): never {
  throw new TypeError(`html: no \${…} in ${name}= of <${element}>: ${reason}`)
}

/** Whether a value may be written under its rule. */
export function isAllowedUrl(rule: AttributeRule, value: string): boolean {
  if (rule === 'text') return true
  if (rule === 'url') return isSafeUrl(value)
  return (rule === 'srcset' ? urlsOfSrcset(value) : value.split(/[\t\n\f\r ]+/)).every(url =>
    isSafeUrl(url),
  )
}

/** Writes a bare attribute. ARIA has none: its states are words. */
export function bareAttribute(name: string): string {
  if (/^aria-/i.test(name)) {
    throw new TypeError(`html: ${name} takes the word 'true' or 'false', not the boolean true`)
  }
  return ` ${name}`
}

/** The value of an attribute, or a part of it, as a plain string. */
export function plainText(name: string, value: HtmlValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (isList(value)) return value.map(item => plainText(name, item)).join('')
  const remedy = isHtml(value) ? '; String(value) is its markup as text' : ''
  throw new TypeError(
    `html: ${name}= takes a string, a number or a boolean, not ${describe(value)}${remedy}`,
  )
}

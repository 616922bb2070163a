import { attributeRule, bareAttribute, isAllowedUrl, plainText } from './attribute.ts'
import { escapeAttribute, escapeText } from './escape.ts'
import type { Slot, Template } from './slot.ts'
import { parseTemplate } from './template.ts'
import { type Html, isHtml, raw } from './trusted.ts'
import { describe, type HtmlValue, isAttributes, isList } from './value.ts'

/** A template literal is one array for its whole life: its markup is read once. */
const templates = new WeakMap<TemplateStringsArray, Template>()

/**
 * Writes HTML that cannot be broken by what is put in it: a tagged template
 * that knows the position of each `${…}`.
 *
 * - In text: strings and numbers are escaped, `Html` passes, arrays are joined
 *   with nothing between, and `null`, `undefined`, `true` and `false` vanish.
 *   In `textarea` and `title` alike, but no elements.
 * - As the value of an attribute, with or without quotes: strings and numbers
 *   are escaped and quoted. Where it is the whole value, `true` writes the bare
 *   attribute and `false`, `null` and `undefined` leave the attribute out.
 * - As the value of a URL attribute (`href`, `src`, `srcset`, `action`, …), also
 *   one made of parts: an unsafe URL (see `isSafeUrl`) leaves the attribute out.
 * - Between attributes: an object writes each entry as an attribute, by the same
 *   rules.
 *
 * The static part is yours and is not checked. A `true` for an `aria-*`
 * attribute throws, since ARIA wants the word: write `'true'`.
 *
 * @throws {TypeError} saying where, for a `${…}` in a tag or attribute name, a
 * comment, `script`, `style` or another raw-text element, `on*`, `srcdoc`,
 * `style=`; for a template that ends inside a tag; for a value that has no
 * meaning in its place
 *
 * @example
 * html`<p>${'<b> & "you"'}</p>` // '<p>&lt;b&gt; &amp; "you"</p>'
 * html`<ul>${['a', 'b'].map(item => html`<li>${item}</li>`)}</ul>` // '<ul><li>a</li><li>b</li></ul>'
 * html`<input value=${'a b'} disabled=${true} title=${null}>` // '<input value="a b" disabled>'
 * html`<a href="${'javascript:alert(1)'}">x</a>` // '<a>x</a>'
 * html`<img ${{ src: 'her.jpg', alt: '' }}>` // '<img src="her.jpg" alt="">'
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let template = templates.get(strings)
  if (template === undefined) {
    if (!Array.isArray(strings) || !Array.isArray(strings.raw)) {
      throw new TypeError(
        `html: write it as a tag before a template literal; it was called with ${describe(strings)}`,
      )
    }
    template = parseTemplate(strings)
    templates.set(strings, template)
  }
  return raw(write(template, values))
}

function write({ statics, slots }: Template, values: readonly HtmlValue[]): string {
  let out = statics[0] ?? ''
  let used = 0
  /** Where the start tag ended whose parser drops one line feed after it. */
  let startTagEnd = -1
  for (const [index, slot] of slots.entries()) {
    if (slot.kind === 'text') {
      const text = textOf(values[used], slot.inside)
      if (slot.dropsNewline === 'first') startTagEnd = out.length
      if (slot.dropsNewline && startTagEnd === out.length && /^[\r\n]/.test(text)) out += '\n'
      out += text
      used += 1
    } else if (slot.kind === 'spread') {
      out += spread(slot.element, values[used])
      used += 1
    } else {
      out += attribute(slot, values, used)
      used += slot.parts.length - 1
    }
    out += statics[index + 1] ?? ''
  }
  return out
}

function textOf(value: HtmlValue, inside: string | undefined): string {
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined || typeof value === 'boolean') return ''
  if (isHtml(value)) {
    const markup = String(value)
    if (inside !== undefined && markup.includes('<')) {
      throw new TypeError(
        `html: <${inside}> holds text only, and the Html given has an element in it`,
      )
    }
    return markup
  }
  if (isList(value)) {
    let out = ''
    for (const item of value) out += textOf(item, inside)
    return out
  }
  throw new TypeError(
    `html: text takes a string, a number, Html or an array of them, not ${describe(value)}`,
  )
}

function attribute(
  { name, rule, parts }: Extract<Slot, { kind: 'attribute' }>,
  values: readonly HtmlValue[],
  from: number,
): string {
  if (parts.length === 2 && parts[0]?.markup === '' && parts[1]?.markup === '') {
    const value = values[from]
    if (value === false || value === null || value === undefined) return ''
    if (value === true) return bareAttribute(name)
    const text = plainText(name, value)
    return isAllowedUrl(rule, text) ? ` ${name}="${escapeAttribute(text)}"` : ''
  }
  let url = ''
  let markup = ''
  for (const [index, part] of parts.entries()) {
    markup += part.markup
    url += part.text
    if (index === parts.length - 1) break
    const text = plainText(name, values[from + index])
    markup += escapeAttribute(text)
    url += text
  }
  return isAllowedUrl(rule, url) ? ` ${name}="${markup}"` : ''
}

function spread(element: string, value: HtmlValue): string {
  if (value === false || value === null || value === undefined) return ''
  if (!isAttributes(value)) {
    throw new TypeError(
      `html: between attributes of <${element}> stands an object of attributes, not ${describe(value)}`,
    )
  }
  let out = ''
  for (const [name, entry] of Object.entries(value)) {
    const rule = attributeRule(element, name)
    if (entry === false || entry === null || entry === undefined) continue
    if (entry === true) {
      out += bareAttribute(name)
      continue
    }
    const text = plainText(name, entry)
    if (isAllowedUrl(rule, text)) out += ` ${name}="${escapeAttribute(text)}"`
  }
  return out
}

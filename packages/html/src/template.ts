import { attributeRule } from './attribute.ts'
import { closeReference } from './references.ts'
import { type Part, partOf, type Slot, type Template } from './slot.ts'

type State =
  | 'text'
  | 'text-only'
  | 'raw-text'
  | 'tag-open'
  | 'end-tag-open'
  | 'tag-name'
  | 'before-name'
  | 'name'
  | 'after-name'
  | 'before-value'
  | 'quoted'
  | 'unquoted'
  | 'after-value'
  | 'after-spread'
  | 'declaration'
  | 'comment'

const rawText = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])
const textOnly = new Set(['textarea', 'title'])
const newlineDroppers = new Set(['pre', 'listing', 'textarea'])
const letter = /[a-z]/i
const space = /[\t\n\f\r ]/

/**
 * Reads the static strings of a template as a browser's tokenizer would (HTML
 * standard, 13.2.5), and tells what each `${…}` is. Values never change the
 * state: whatever they hold, they are written as text or between quotes.
 *
 * Long, because a tokenizer is one table of states: cut in two, each half would
 * have to know the other's.
 */
export function parseTemplate(strings: readonly (string | undefined)[]): Template {
  const statics: string[] = []
  const slots: Slot[] = []
  let state: State = 'text'
  let out = ''
  /** Of the tag being read, or last read. */
  let element = ''
  let closing = false
  let refresh = false
  let hasValues = false
  /** Of the attribute being read: where it begins in `out`, white space before it included. */
  let attributeStart = 0
  let name = ''
  let quote = ''
  let value = ''
  let parts: Part[] | undefined
  /** Where a declaration, or the text of a raw-text element, begins in `out`. */
  let mark = 0
  let dropsNewline = false

  const fail = (where: string): never => {
    const before =
      (statics.at(-1) ?? '') + (slots.length > 0 ? `\${…}` : '') + out + (parts ? value : '')
    const excerpt = before.slice(-40).replace(/\s+/g, ' ')
    throw new TypeError(`html: no \${…} ${where}, as after ${JSON.stringify(excerpt)}`)
  }

  const startName = (character: string) => {
    attributeStart = out.trimEnd().length
    name = character
    value = ''
    state = 'name'
  }

  const endAttribute = () => {
    if (name.toLowerCase() === 'http-equiv') refresh = /^\s*refresh\s*$/i.test(value)
    if (parts === undefined) return
    parts.push(partOf(value))
    slots.push({ kind: 'attribute', name, rule: attributeRule(element, name), parts })
    parts = undefined
    out = ''
  }

  const endTag = () => {
    if (element === 'meta' && refresh && hasValues) {
      fail('in a <meta> that refreshes: its content is a URL among other words')
    }
    state = 'text'
    dropsNewline = false
    if (closing) return
    dropsNewline = newlineDroppers.has(element)
    if (rawText.has(element)) state = 'raw-text'
    else if (textOnly.has(element)) state = 'text-only'
    mark = out.length + 1
  }

  /** Between attributes, where `>`, `/` and white space mean the same in every state. */
  const betweenAttributes = (character: string): boolean => {
    if (character === '>') endTag()
    else if (character === '/' || space.test(character)) state = 'before-name'
    else return false
    return true
  }

  const read = (character: string) => {
    switch (state) {
      case 'text':
        if (character === '<') state = 'tag-open'
        dropsNewline = false
        break
      case 'text-only':
      case 'raw-text': {
        dropsNewline = false
        const ends = character === '>' || character === '/' || space.test(character)
        if (ends && out.slice(-element.length - 2).toLowerCase() === `</${element}`) {
          if (element === 'script' && /<!--[\s\S]*<script/i.test(out.slice(mark))) {
            throw new TypeError(
              'html: a script that holds both <!-- and <script does not end at </script>; write the < as \\x3c',
            )
          }
          closing = true
          if (!betweenAttributes(character)) state = 'before-name'
        }
        break
      }
      case 'tag-open':
        mark = out.length - 1
        if (letter.test(character)) {
          state = 'tag-name'
          element = character.toLowerCase()
          closing = false
          refresh = false
          hasValues = false
        } else if (character === '/') state = 'end-tag-open'
        else if (character === '!' || character === '?') state = 'declaration'
        else if (character !== '<') state = 'text'
        break
      case 'end-tag-open':
        if (letter.test(character)) {
          state = 'tag-name'
          element = character.toLowerCase()
          closing = true
        } else state = character === '>' ? 'text' : 'declaration'
        break
      case 'declaration':
        if (character === '>') state = 'text'
        else if (out.slice(mark) + character === '<!--') state = 'comment'
        break
      case 'comment':
        if (character === '>' && /^-?$|--!?$/.test(out.slice(mark + 4))) state = 'text'
        break
      case 'tag-name':
        if (!betweenAttributes(character)) element += character.toLowerCase()
        break
      case 'before-name':
      case 'after-value':
        if (!betweenAttributes(character)) startName(character)
        break
      case 'after-spread':
        if (!betweenAttributes(character)) fail('in the name of an attribute')
        break
      case 'name':
        if (character === '=') state = 'before-value'
        else if (space.test(character)) state = 'after-name'
        else if (!betweenAttributes(character)) name += character
        break
      case 'after-name':
        if (character === '=') state = 'before-value'
        else if (!space.test(character) && !betweenAttributes(character)) startName(character)
        break
      case 'before-value':
        if (character === '"' || character === "'") {
          quote = character
          state = 'quoted'
        } else if (character === '>') endTag()
        else if (!space.test(character)) {
          value = character
          state = 'unquoted'
        }
        break
      case 'quoted':
        if (character === quote) {
          state = 'after-value'
          const written = parts !== undefined
          endAttribute()
          if (written) return
        } else {
          value += character
          if (parts) return
        }
        break
      case 'unquoted':
        if (character === '>' || space.test(character)) {
          // `<img src=${url}/>` closes itself: the slash is not of the URL.
          const slash = parts !== undefined && value === '/' && character === '>'
          if (slash) value = ''
          endAttribute()
          if (slash) out += '/'
          betweenAttributes(character)
        } else {
          value += character
          if (parts) return
        }
        break
      default:
        state satisfies never
    }
    out += character
  }

  const flush = (length = out.length) => {
    statics.push(out.slice(0, length))
    out = ''
  }

  const interpolate = () => {
    hasValues = true
    switch (state) {
      case 'text':
      case 'text-only': {
        if (/<\/?[a-z]*$/i.test(out)) fail('in the name of a tag')
        const inside = state === 'text-only' ? element : undefined
        const first = out !== ''
        out = closeReference(out)
        flush()
        slots.push({
          kind: 'text',
          inside,
          dropsNewline: dropsNewline ? (first ? 'first' : 'later') : undefined,
        })
        break
      }
      case 'before-value':
      case 'quoted':
      case 'unquoted':
        if (closing) fail('in an end tag')
        if (parts === undefined) {
          attributeRule(element, name)
          flush(attributeStart)
          parts = []
        }
        if (state === 'before-value') state = 'unquoted'
        parts.push(partOf(closeReference(value)))
        value = ''
        break
      case 'before-name':
      case 'after-name':
      case 'after-value':
      case 'after-spread':
        if (closing) fail('in an end tag')
        flush(out.trimEnd().length)
        slots.push({ kind: 'spread', element })
        state = 'after-spread'
        break
      case 'name':
        fail('in the name of an attribute')
        break
      case 'tag-open':
      case 'end-tag-open':
      case 'tag-name':
        fail('in the name of a tag')
        break
      case 'declaration':
      case 'comment':
        fail('in a comment or a declaration')
        break
      case 'raw-text':
        fail(`inside <${element}>`)
        break
      default:
        state satisfies never
    }
  }

  for (const [index, string] of strings.entries()) {
    if (string === undefined) {
      throw new TypeError(
        'html: the template holds an escape that is no JavaScript, as \\u without digits',
      )
    }
    if (index > 0) interpolate()
    for (let at = 0; at < string.length; at += 1) read(string.charAt(at))
  }
  if (state !== 'text') {
    const where =
      state === 'text-only' || state === 'raw-text' ? `<${element}>` : 'a tag or a comment'
    throw new TypeError(
      `html: a template must be whole, and this one ends inside ${where}: ${JSON.stringify(out.slice(-40))}`,
    )
  }
  flush()
  return { statics, slots }
}

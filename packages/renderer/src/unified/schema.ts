import type { Options } from 'rehype-sanitize'
import type { AllowList } from '../allow-list.ts'
import { dropsContent } from '../profiles/lists.ts'
import { parents } from '../raw-html/nesting.ts'

/** The allow list in the words of rehype-sanitize. Ids are not its business: they have their prefix by then. */
export function sanitizeSchema(list: AllowList): Options {
  const attributesOf = (name: string, own: readonly string[]): Attributes => [
    ...own.map(propertyName),
    ...classAttribute(list.classes[name]),
  ]
  const attributes = Object.fromEntries(
    Object.entries(list.elements).map(([name, own]) => [name, attributesOf(name, own)]),
  )
  return {
    tagNames: Object.keys(list.elements),
    attributes: {
      ...attributes,
      '*': list.attributes.filter(name => name !== 'class').map(propertyName),
      input: [['type', 'checkbox'], ...(attributes.input ?? []).filter(name => name !== 'type')],
    },
    ancestors: Object.fromEntries(
      Object.entries(parents).map(([name, allowed]) => [name, [...allowed]]),
    ),
    protocols: Object.fromEntries(
      // It tells HTTP: from http:, as no browser does.
      Object.entries(list.schemes).map(([attribute, schemes]) => [
        attribute,
        schemes.flatMap(scheme => [scheme, scheme.toUpperCase()]),
      ]),
    ),
    required: { input: { type: 'checkbox' } },
    clobber: [],
    strip: [...dropsContent],
  }
}

type Attributes = NonNullable<Options['attributes']>[string]

/** A name that ends in a hyphen stands for all that begin with it. None holds a space: it would be two. */
function classAttribute(names: readonly string[] = []): Attributes {
  if (names.length === 0) return []
  const forms = names.map(name => (name.endsWith('-') ? new RegExp(`^${name}\\S+$`) : name))
  return [['className', ...forms]]
}

const names: Readonly<Record<string, string>> = {
  'aria-describedby': 'ariaDescribedBy',
  class: 'className',
  colspan: 'colSpan',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  rowspan: 'rowSpan',
}

/** An attribute as hast calls it. */
export const propertyName = (attribute: string) =>
  names[attribute] ?? attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

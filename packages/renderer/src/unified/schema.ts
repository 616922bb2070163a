import type { Options } from 'rehype-sanitize'
import type { AllowList } from '../allow-list.ts'
import { dropsContent, parents } from '../raw-html/nesting.ts'

/** The allow list in the words of rehype-sanitize. Ids are not its business: they have their prefix by then. */
export function sanitizeSchema(list: AllowList): Options {
  const classes = list.classes.map(name => (name.endsWith('-') ? new RegExp(`^${name}.`) : name))
  const property = (attribute: string) =>
    attribute === 'class'
      ? (['className', ...classes] as [string, ...(string | RegExp)[]])
      : propertyName(attribute)
  const attributes = Object.fromEntries(
    Object.entries(list.elements).map(([name, own]) => [name, own.map(property)]),
  )
  return {
    tagNames: Object.keys(list.elements),
    attributes: {
      ...attributes,
      '*': list.attributes.map(property),
      input: [['type', 'checkbox'], 'checked', 'disabled', 'ariaLabel'],
    },
    ancestors: Object.fromEntries(
      Object.entries(parents).map(([name, allowed]) => [name, [...allowed]]),
    ),
    protocols: Object.fromEntries(
      Object.entries(list.schemes).map(([attribute, schemes]) => [attribute, [...schemes]]),
    ),
    required: { input: { type: 'checkbox' } },
    clobber: [],
    strip: [...dropsContent],
  }
}

const names: Readonly<Record<string, string>> = {
  'aria-describedby': 'ariaDescribedBy',
  colspan: 'colSpan',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  rowspan: 'rowSpan',
}

const propertyName = (attribute: string) =>
  names[attribute] ?? attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

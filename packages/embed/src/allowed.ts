import { isSafeUrl } from '@reviewkit/html'
import { allowList } from '@reviewkit/renderer/allow-list'

const { attributes, dropped, elements, schemes } = allowList.article

/** What a page writes around a review’s text, beyond what the text itself may hold. */
const around: Readonly<Record<string, readonly string[]>> = {
  article: [],
  data: ['value'],
  footer: [],
  header: [],
}

const everywhere = new Set([...attributes, 'hidden', 'role'])

/** Whether an element is made, gives way to what stands in it, or goes with all that stands in it. */
export function fateOf(element: string): 'made' | 'opened' | 'dropped' {
  if (Object.hasOwn(elements, element) || Object.hasOwn(around, element)) return 'made'
  return dropped.includes(element.toLowerCase()) ? 'dropped' : 'opened'
}

/** Whether an element may carry an attribute. Class names mean nothing outside our own tree. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  if (everywhere.has(attribute) || /^aria-[a-z]+$/.test(attribute)) return true
  return [elements, around].some(
    list => Object.hasOwn(list, element) && list[element]?.includes(attribute),
  )
}

/** Whether an attribute holds an address, so that it must be resolved and judged. */
export const isUrlAttribute = (attribute: string): boolean => Object.hasOwn(schemes, attribute)

/** An address made absolute; undefined where it must not be followed or loaded. */
export function allowedUrl(attribute: string, url: string, base: string): string | undefined {
  if (!URL.canParse(url, base)) return undefined
  const { href } = new URL(url, base)
  return isSafeUrl(href, { schemes: schemes[attribute] ?? [] }) ? href : undefined
}

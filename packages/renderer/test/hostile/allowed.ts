import { isReserved } from '../../src/constructs/reserved-names.ts'
import { type AllowList, allowList, type Profile } from '../../src/index.ts'
import { type Element, elementsIn, type Fragment, textIn } from './page.ts'

/** Schemes that a link of profile `trusted` may not have: they run code. */
const running = ['javascript:', 'vbscript:', 'data:']

/**
 * What a browser would find in this HTML that the allow list of the profile does not
 * have. Written anew from the list’s meaning, not with the cleaner’s own code.
 *
 * @param idPrefix - the one the text was rendered with
 */
export function breaches(page: Fragment, profile: Profile, idPrefix = ''): string[] {
  const list = allowList[profile]
  const found: string[] = []
  const ids = new Set<string>()
  for (const element of elementsIn(page)) {
    const { tagName: name, attrs } = element
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`foreign <${name}>`)
    if (!Object.hasOwn(list.elements, name)) found.push(`<${name}>`)
    for (const { name: attribute, value } of attrs) {
      const own = list.elements[name] ?? []
      if (!own.includes(attribute) && !list.attributes.includes(attribute))
        found.push(`<${name} ${attribute}>`)
      found.push(...attributeBreaches(name, attribute, value, list, profile))
      if (attribute === 'id') {
        if (ids.has(value)) found.push(`id ${value} twice`)
        found.push(...idBreaches(value, list, idPrefix))
        ids.add(value)
      }
    }
    found.push(...elementBreaches(element, profile))
  }
  // Ours are written with a meaning for what reads the page; text is text.
  if (/\0/.test(textIn(page))) found.push('U+0000')
  return found
}

function attributeBreaches(
  element: string,
  attribute: string,
  value: string,
  list: AllowList,
  profile: Profile,
): string[] {
  if (attribute === 'class') {
    // `/unified` may leave the attribute without a name in it.
    const names = value.split(/[\t\n\f\r ]+/).filter(name => name !== '')
    const known = list.classes[element] ?? []
    return names
      .filter(name => !known.some(one => (one.endsWith('-') ? name.startsWith(one) : name === one)))
      .map(name => `<${element} class=${name}>`)
  }
  // Whatever a browser follows or loads, allowed in the list or not.
  if (!/^(?:href|src|cite|action|data|poster|background)$/.test(attribute)) return []
  const base = 'https://page.example/reviews/'
  if (!URL.canParse(value, base)) return []
  const { protocol } = new URL(value, base)
  if (profile === 'trusted') {
    const image = attribute === 'src' && /^data:image\//.test(new URL(value, base).href)
    return running.includes(protocol) && !image ? [`${attribute} ${protocol}`] : []
  }
  const schemes = list.schemes[attribute] ?? []
  return schemes.includes(protocol.slice(0, -1)) ? [] : [`${attribute} ${protocol}`]
}

function idBreaches(id: string, { idPrefix: usual, bareIds }: AllowList, chosen: string) {
  const found: string[] = []
  if (!/^[^\s"'<>&`=]+$/u.test(id)) found.push(`id '${id}'`)
  if (/[\p{Bidi_Control}\p{Cc}\p{Cf}]/u.test(id)) found.push(`id '${id}' hides something`)
  const prefix = chosen || usual
  if (!id.startsWith(prefix) && (chosen || !bareIds || isReserved(id)))
    found.push(`id ${id} is bare`)
  return found
}

function elementBreaches(element: Element, profile: Profile): string[] {
  const { tagName: name, attrs } = element
  const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value
  const found: string[] = []
  if (name === 'input' && value('type') !== 'checkbox') found.push(`<input type=${value('type')}>`)
  const href = value('href')
  if (profile === 'comment' && name === 'a' && href !== undefined && !href.startsWith('#')) {
    const rel = (value('rel') ?? '').split(' ')
    if (!['nofollow', 'ugc', 'noopener'].every(word => rel.includes(word)))
      found.push(`rel=${value('rel')}`)
  }
  return found
}

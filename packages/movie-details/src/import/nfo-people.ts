import type { Draft, Place } from './draft.ts'
import { firstText, listText } from './nfo-text.ts'
import type { XmlElement } from './xml-tree.ts'

/** Directors, writers and cast. Emby’s kin list directors and writers among the actors as well. */
export function readNfoPeople(
  movie: XmlElement,
  place: (element: XmlElement) => Place,
  draft: Draft,
): void {
  for (const { text, element } of listText(movie, 'director')) {
    draft.add('directors', { name: text }, place(element), text)
  }
  for (const { text, element } of [...listText(movie, 'credits'), ...listText(movie, 'writer')]) {
    // Jellyfin cuts credits at any slash.
    for (const name of element.name === 'credits' ? text.split('/') : [text]) {
      if (name.trim() !== '')
        draft.add('writers', { name: name.trim() }, place(element), name.trim())
    }
  }
  for (const { element, type } of actorsOf(movie)) {
    const name = firstText(element, 'name')?.text
    if (name === undefined) continue
    const field = fields.get(type)
    const role = firstText(element, 'role')?.text
    if (field) draft.add(field, { name }, place(element), name)
    else if (parts.has(type)) draft.add('cast', { name, ...(role ? { role } : {}) }, place(element))
  }
}

const fields: ReadonlyMap<string, 'directors' | 'writers'> = new Map([
  ['director', 'directors'],
  ['writer', 'writers'],
])

/** Who is seen or heard; a composer or a producer is neither. */
const parts: ReadonlySet<string> = new Set(['', 'actor', 'gueststar'])

/** In the order of the credits; who has no number comes last, as it stands. */
function actorsOf(movie: XmlElement) {
  let actors: XmlElement[] = []
  for (const element of movie.children) {
    if (element.name !== 'actor') continue
    if (element.attributes.get('clear')?.toLowerCase() === 'true') actors = []
    actors.push(element)
  }
  return actors
    .map(element => ({
      element,
      type: firstText(element, 'type')?.text.toLowerCase() ?? '',
      order: orderOf(firstText(element, 'order', 'sortorder')?.text),
    }))
    .sort((a, b) => a.order - b.order)
}

const orderOf = (text = '') => (/^\d{1,6}$/u.test(text) ? Number(text) : 1e6)

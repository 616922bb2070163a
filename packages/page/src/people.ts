import { type Html, html } from '@reviewkit/html'
import { listFormat } from '@reviewkit/locale'
import type { Person } from '@reviewkit/schema'

/**
 * Names in a list as the language writes one, each a card that links to its person.
 * A name of any script must not turn the words around it about.
 */
export function renderAuthors(people: readonly Person[], locale: string): Html {
  const parts = listFormat(locale, { type: 'conjunction' }).formatToParts(people.map(p => p.name))
  const cards = people.map(renderAuthor).values()
  return html`${parts.map(part => (part.type === 'element' ? cards.next().value : part.value))}`
}

function renderAuthor({ name, url }: Person) {
  return url
    ? html`<a class="p-author p-reviewer h-card" rel="author" href="${url}"><bdi>${name}</bdi></a>`
    : html`<span class="p-author p-reviewer h-card"><bdi>${name}</bdi></span>`
}

import { type Html, html } from '@reviewkit/html'
import type { Person } from '@reviewkit/schema'
import { heading } from './heading.ts'
import { countIn, fillIn, labelsFor } from './labels.ts'
import { languagesOf } from './language.ts'

/** Who wrote this. A name alone stands in the byline already: no box for it. */
export function renderAuthorBox(
  people: readonly Person[],
  { locale, language, headingLevel }: { locale: string; language: string; headingLevel: number },
): Html | undefined {
  const told = people.filter(({ bio, image, from }) => bio || image || from)
  if (told.length === 0) return undefined
  const { said } = languagesOf(language, locale)
  const labels = labelsFor(locale)
  const title = countIn(labels.aboutAuthors, told.length, locale)
  return html`<section class="rk-authors">
${heading(headingLevel, { class: 'rk-label', ...said }, title)}
${told.map(
  ({ name, url, from, bio, image }) => html`<div class="rk-author h-card">
${image && html`<img class="rk-portrait u-photo" src="${image.src}" alt="" width="72" height="72" loading="lazy" decoding="async">`}
<div><p class="rk-author-name">${
    url
      ? html`<a class="p-name u-url" href="${url}">${name}</a>`
      : html`<span class="p-name">${name}</span>`
  }${from && html` <span class="rk-from" ${said}>${fillIn(labels.from, { place: html`<span class="p-locality">${from}</span>` })}</span>`}</p>
${bio && html`<p class="rk-bio p-note">${bio}</p>`}</div>
</div>
`,
)}</section>`
}

import { type Html, type HtmlAttributes, type HtmlValue, html } from '@reviewkit/html'

/** A heading whose level is worked out; deeper than six stays six. */
export function heading(level: number, attributes: HtmlAttributes, content: HtmlValue): Html {
  if (level <= 1) return html`<h1 ${attributes}>${content}</h1>`
  if (level === 2) return html`<h2 ${attributes}>${content}</h2>`
  if (level === 3) return html`<h3 ${attributes}>${content}</h3>`
  if (level === 4) return html`<h4 ${attributes}>${content}</h4>`
  if (level === 5) return html`<h5 ${attributes}>${content}</h5>`
  return html`<h6 ${attributes}>${content}</h6>`
}

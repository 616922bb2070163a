import { type RendererOptions, renderMarkdown } from '../../src/index.ts'

/** A text, the HTML that comes out of it, and the options it takes. */
export type Row = [text: string, html: string, options?: RendererOptions]

/** The HTML of a text, without the line end that closes it. */
export const htmlOf = (text: string, options: RendererOptions = {}) =>
  String(renderMarkdown(text, options).html).trimEnd()

/** An inline spoiler, so that a row reads at a glance. */
export const covered = (words: string) =>
  `<label class="rk-spoiler"><input type="checkbox" class="rk-spoiler-toggle" aria-label="Show spoiler"><span class="rk-spoiler-text">${words}</span></label>`

/** A block spoiler. */
export const block = (label: string, inside: string) =>
  `<details class="rk-spoiler-block">\n<summary>${label}</summary>\n${inside}\n</details>`

/** A mark that refers to a footnote. */
export const mark = (number: number, name: string, again = '') =>
  `<sup><a href="#fn-${name}" id="fnref-${name}${again}" data-footnote-ref aria-describedby="footnote-label">${number}</a></sup>`

/** The way back from a footnote. */
export const back = (number: number, name: string, again = 1) =>
  again === 1
    ? ` <a href="#fnref-${name}" data-footnote-backref="" aria-label="Back to reference ${number}" class="data-footnote-backref">↩</a>`
    : ` <a href="#fnref-${name}-${again}" data-footnote-backref="" aria-label="Back to reference ${number}-${again}" class="data-footnote-backref">↩<sup>${again}</sup></a>`

/** The footnotes at the end of a text, each a name and what stands in it. */
export const notes = (...items: [name: string, inside: string][]) =>
  `<section data-footnotes class="footnotes">\n<h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n${items
    .map(([name, inside]) => `<li id="fn-${name}">\n${inside}\n</li>\n`)
    .join('')}</ol>\n</section>`

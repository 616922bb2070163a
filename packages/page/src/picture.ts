import { type Html, html } from '@reviewkit/html'
import type { Image } from '@reviewkit/schema'

/** A picture with what is said under it; `loading` is `lazy` for what stands below the fold. */
export function renderFigure(
  { src, alt, caption, credit, width, height }: Image,
  { className, loading = 'lazy' }: { className: string; loading?: 'lazy' | 'eager' },
): Html {
  return html`<figure class="${className}"><img class="u-photo" src="${src}" alt="${alt}" width="${width}" height="${height}" loading="${loading}" decoding="async">${
    (caption || credit) &&
    html`<figcaption>${caption}${caption && credit && ' '}${credit && html`<small class="rk-credit">${credit}</small>`}</figcaption>`
  }</figure>`
}

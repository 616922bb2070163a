import { type Html, type HtmlAttributes, html } from '@reviewkit/html'
import { numberFormat } from '@reviewkit/locale'
import type { Rating } from '@reviewkit/schema'
import { fillIn, labelsFor } from './labels.ts'

const whole = 'M12 1.8l3.1 6.6 7.1.9-5.2 5 1.3 7.1-6.3-3.5-6.3 3.5L7 14.3l-5.2-5 7.1-.9z'
const firstHalf = 'M12 1.8v16.1l-6.3 3.5L7 14.3l-5.2-5 7.1-.9z'

/** A rating for eyes (stars and number), for ears (a sentence) and for parsers (`p-rating`, `p-best`, `p-worst`). */
export function renderRating(rating: Rating, locale: string, said: HtmlAttributes = {}): Html {
  const number = numberFormat(locale)
  const [value, best] = [number.format(rating.value), number.format(rating.best)]
  return html`<p class="rk-rating" ${said}><span class="rk-unseen">${fillIn(labelsFor(locale).rating, { value, best })}</span>
<span aria-hidden="true">${stars(rating)} <span dir="ltr"><data class="p-rating" value="${rating.value}">${value}</data><span class="rk-best">/<data class="p-best" value="${rating.best}">${best}</data></span></span></span>
<data class="p-worst" value="${rating.worst}" hidden></data></p>`
}

/** As many stars as the scale has where that is a handful, else five in proportion; to the half. */
function stars({ value, best }: Rating) {
  if (!(best > 0)) return undefined
  const count = Number.isInteger(best) && best >= 3 && best <= 5 ? best : 5
  const halves = Math.round((Math.min(Math.max(value, 0), best) / best) * count * 2)
  return html`<span class="rk-stars">${Array.from({ length: count }, (_, i) => star(halves - 2 * i))}</span>`
}

function star(halves: number) {
  const lit = halves >= 2 ? whole : halves === 1 ? firstHalf : undefined
  return html`<svg class="rk-star" viewBox="0 0 24 24" width="20" height="20" focusable="false"><path class="rk-star-rim" d="${whole}"/>${lit && html`<path class="rk-star-lit" d="${lit}"/>`}</svg>`
}

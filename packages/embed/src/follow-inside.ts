/**
 * Follows a link to a place in the review, such as a footnote: a browser does not look for it in a
 * shadow tree. Any other link, and a click that asks for a new tab, is left to the browser.
 */
export function followInside(event: Event, page: string): void {
  if (!(event instanceof MouseEvent) || asksForMore(event)) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const root = link?.getRootNode()
  if (!link?.hash || link.href !== page + link.hash || !(root instanceof ShadowRoot)) return
  const place = root.getElementById(decoded(link.hash.slice(1)))
  if (!place) return
  event.preventDefault()
  for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    at.open = true
  }
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView()
}

const asksForMore = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  button !== 0 || altKey || ctrlKey || metaKey || shiftKey

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

import type { PageLine as Line } from '@reviewkit/comments/import'

/** Lines that a site puts around every page, whole. */
const furniture = new Set(
  `skip to main content|skip to content|skip to navigation|menu|search|sign in|log in|log out
  |sign up|subscribe|share|share this|tweet|pin|print|comments|leave a comment|leave a reply
  |post comment|related articles|related article|advertisement|cookie policy|cookie settings
  |accept cookies|accept all cookies|accept all|back to top|home`.split(/\s*\|\s*/),
)

/** Whether a line belongs to the site around a review, not to the review. */
export function isFurniture({ text }: Line): boolean {
  if (text.length > 40) return false
  return furniture.has(text.toLowerCase().replace(/ \(\d+\)$/, ''))
}

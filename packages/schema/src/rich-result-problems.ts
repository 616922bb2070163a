import type { Problem } from '@reviewkit/problem'
import type { Review } from './review.ts'
import { reviewToJsonLd } from './review-to-json-ld.ts'
import { type RichResultRule, richResultRules } from './rich-result-rules.ts'

/**
 * What a review lacks for Google’s rich results, the review snippet and the movie carousel, by the
 * structured data that `reviewToJsonLd` makes of it: a warning each, which says what is lost and what
 * to write. None of it is a mistake; a review without a rating is a review.
 *
 * The rules are as of the day in their table, `rich-result-rules.ts`. Where Google’s own words were
 * not to be had, the warning says “may”.
 *
 * @example
 * const movie = { title: 'Her', year: 2013, directors: [{ name: 'Spike Jonze' }], writers: [], cast: [], moreCast: false, languages: ['en'], countries: [], genres: [], ids: {}, poster: { src: 'her.jpg', alt: '' } }
 * const review = { title: 'Love, updated', language: 'en', authors: [{ name: 'Ada Moreau' }], published: '2014-02-13', draft: false, tags: [], spoilers: 'none' as const, movie, images: [], body: '' }
 * richResultProblems(review).map(problem => problem.message) // ['The review has no rating, which Google requires for a review snippet.']
 */
export function richResultProblems(review: Review, { file }: { file?: string } = {}): Problem[] {
  const told = reviewToJsonLd(review)
  const nodes = {
    Review: told,
    Rating: told.reviewRating,
    Movie: told.itemReviewed,
  }
  return richResultRules
    .filter(rule => nodes[rule.node] !== undefined)
    .filter(rule => valuesAt(nodes[rule.node], rule.property).every(value => lacks(value, rule)))
    .map(rule => ({
      severity: 'warning',
      code: rule.status === 'required' ? 'rich-result-required' : 'rich-result-recommended',
      message: `The review has no ${rule.called}, which ${claim(rule)}.`,
      ...(file === undefined ? {} : { file }),
      path: rule.path,
      hint: rule.hint,
    }))
}

function claim({ status, certain, feature }: RichResultRule): string {
  if (status === 'required') {
    return certain ? `Google requires for a ${feature}` : `a ${feature} may need`
  }
  return certain ? `Google recommends for a ${feature}` : `may make for a better ${feature}`
}

/** What stands at a path of properties, each of which may be a list. */
function valuesAt(node: unknown, property: string): unknown[] {
  return property
    .split('.')
    .reduce<unknown[]>((found, name) => found.flatMap(each => saidOf(each, name)), [node])
}

function saidOf(node: unknown, name: string): unknown[] {
  const value: unknown =
    typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined
  return [value].flat()
}

function lacks(value: unknown, { longest = Number.POSITIVE_INFINITY }: RichResultRule): boolean {
  return value === undefined || value === '' || String(value).length > longest
}

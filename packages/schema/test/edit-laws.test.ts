import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editReview, parseReview, type Review, stringifyReview } from '../src/index.ts'
import { reviews } from './random/reviews.ts'

const sample = { seed: 20261130, numRuns: 40 }

/** Some parts of one review, to be written into another. */
const changes = fc
  .tuple(reviews, fc.array(fc.nat({ max: 40 }), { maxLength: 6 }))
  .map(([{ movie, ...parts }, chosen]) => ({
    ...some(parts, chosen),
    movie: some(
      movie,
      chosen.map(index => index - 13),
    ),
  }))

function some<T extends object>(parts: T, chosen: readonly number[]): Partial<T> {
  const entries = Object.entries(parts).filter((_, index) => chosen.includes(index))
  return Object.fromEntries(entries) as Partial<T>
}

type Parts = Omit<Partial<Review>, 'movie'> & { movie: Partial<Review['movie']> }
const changed = (review: Review, { movie, ...parts }: Parts): Review => ({
  ...review,
  ...parts,
  movie: { ...review.movie, ...movie },
})

test('a review that was edited is the review with the changes', () => {
  fc.assert(
    fc.property(reviews, changes, (review, parts) => {
      const { source, problems } = editReview(stringifyReview(review), parts)
      expect(problems).toEqual([])
      expect(parseReview(source).review).toEqual(changed(review, parts))
    }),
    sample,
  )
})

test('an edit to what the file says already is none', () => {
  fc.assert(
    fc.property(reviews, review => {
      const source = stringifyReview(review)
      expect(editReview(source, {})).toEqual({ source, problems: [] })
      expect(editReview(source, review)).toEqual({ source, problems: [] })
    }),
    sample,
  )
})

test('comments and keys that nothing reads stay, and an edit made twice is made once', () => {
  fc.assert(
    fc.property(reviews, changes, (review, parts) => {
      const from = withNotes(stringifyReview({ ...review, body: 'Words.\n' }))
      const { body: _, ...rest } = parts
      const { source, problems } = editReview(from, rest)
      expect(problems).toEqual([])
      for (const note of from.match(/^(?:# note|mood-)\d.*/gmu) ?? [])
        expect(source).toContain(note)
      expect(editReview(source, rest)).toEqual({ source, problems: [] })
    }),
    sample,
  )
})

/** A comment and an unknown key before each of the outermost keys. */
function withNotes(source: string): string {
  let count = 0
  return source.replace(/^[a-z]+:/gimu, key => {
    count += 1
    return `# note${count}: it's "so"\n\nmood-${count}: [a, # why not\n  b]\n${key}`
  })
}

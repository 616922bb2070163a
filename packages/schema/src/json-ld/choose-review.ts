import type { Graph, LdNode } from './graph.ts'
import { valuesOf } from './graph.ts'
import type { LdReading } from './reading.ts'
import { firstOf } from './words.ts'

const reviewTypes = ['Review', 'CriticReview', 'UserReview']
/** What the thing under review may be called: nothing more precise than a movie. */
const movieTypes = ['Movie', 'CreativeWork', 'Thing']

/** A review among the data, and what it is of. */
export interface Choice {
  readonly review: LdNode
  /** A node, or whatever stands in its place. */
  readonly movie: LdNode | undefined
}

/**
 * The review that the data is about: one of a movie before one of anything else, one that stands
 * for itself before one that hangs below a movie, and the first of those. The others are told.
 */
export function chooseReview(reading: LdReading): Choice | undefined {
  const { graph } = reading
  const embedded = reviewsInMovies(graph)
  const choices = graph.nodes
    .filter(node => reviewTypes.some(type => node.types.has(type)))
    .map(review => ({ review, movie: itemOf(review, graph) ?? embedded.get(review) }))
  const rankOf = ({ review, movie }: Choice) =>
    (isMovie(movie) || firstOf(review, ['itemReviewed']) === undefined ? 0 : 2) +
    (review.top || !embedded.has(review) ? 0 : 1)
  let best = choices[0]
  for (const choice of choices) if (best && rankOf(choice) < rankOf(best)) best = choice
  for (const { review } of choices) {
    if (review === best?.review) continue
    reading.warn(review.place, {
      code: 'review-not-taken',
      message: 'The data holds another review, which is not read.',
      hint: 'Read one review at a time: pass this part alone.',
    })
  }
  return best
}

/** Whether a thing can be a movie: it says so, or says nothing more precise. */
export function isMovie(node: LdNode | undefined): boolean {
  return (
    node === undefined || node.types.size === 0 || movieTypes.some(type => node.types.has(type))
  )
}

function itemOf(review: LdNode, graph: Graph): LdNode | undefined {
  return graph.nodeOf(firstOf(review, ['itemReviewed'])?.value)
}

function reviewsInMovies(graph: Graph): ReadonlyMap<LdNode, LdNode> {
  const movies = new Map<LdNode, LdNode>()
  for (const node of graph.nodes) {
    if (!node.types.has('Movie')) continue
    for (const name of ['review', 'reviews']) {
      const found = node.properties.get(name)
      for (const { value } of found === undefined ? [] : valuesOf(found)) {
        const review = graph.nodeOf(value)
        if (review !== undefined && !movies.has(review)) movies.set(review, node)
      }
    }
  }
  return movies
}

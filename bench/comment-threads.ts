import type { Comment } from '@reviewkit/schema'

/** The same numbers at every run, from 0 up to 1. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Comments as a forum has them, in random order: three in ten answer nobody, the others any earlier
 * one. Ids are of the form that the server gives, and a parent's is a string of its own, as it is
 * when it comes from JSON or a database.
 */
export function randomComments(count: number, seed = 1): Comment[] {
  const next = numbers(seed)
  const ids = Array.from({ length: count }, () => {
    let id = ''
    for (let i = 0; i < 26; i += 1) id += alphabet[Math.trunc(next() * 32)]
    return id
  })
  const comments = ids.map((id, i): Comment => {
    const parent = i > 0 && next() > 0.3 ? ids[Math.trunc(next() * i)] : undefined
    return {
      id: copyOf(id),
      ...(parent !== undefined && { parent: copyOf(parent) }),
      author: { name: `Author ${i % 1000}` },
      byReviewAuthor: false,
      posted: new Date(1_700_000_000_000 + i * 1000).toISOString(),
      body: `Words of comment ${i}.`,
      status: 'published',
      votes: { up: Math.trunc(next() ** 4 * 100), down: Math.trunc(next() ** 6 * 50) },
      version: 1,
      statusVersion: 0,
    }
  })
  for (let i = comments.length - 1; i > 0; i -= 1) {
    const j = Math.trunc(next() * (i + 1))
    ;[comments[i], comments[j]] = [comments[j]!, comments[i]!]
  }
  return comments
}

/** The same text in memory of its own. */
const copyOf = (id: string): string => JSON.parse(JSON.stringify(id))

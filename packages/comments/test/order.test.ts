import type { Comment } from '@reviewkit/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildThread } from '../src/index.ts'
import { postedTime, sortKey, sorts } from '../src/store/index.ts'
import { comment } from './thread-builder.ts'

// Long levels are sorted without comparing: here by comparing, as the documentation says it.
const posted = fc.oneof(
  // many of one moment
  fc.constantFrom('2026-11-20', '2026-11-20T00:00:00Z', '2026-11-20T02:00:00+02:00'),
  fc
    .date({ noInvalidDate: true, min: new Date('1600-01-01'), max: new Date('2400-01-01') })
    .map(date => date.toISOString()),
  // the moment that is zero, its neighbours, and what is no date
  fc.constantFrom('1970-01-01', '1969-12-31T23:59:59.999Z', '1970-01-01T00:00:00.001Z', 'soon', ''),
)
const votes = fc.record({ up: fc.nat(100_000), down: fc.nat(3) })
const level = fc.array(fc.record({ posted, votes: fc.option(votes, { nil: undefined }) }), {
  minLength: 250,
  maxLength: 400,
  size: 'max',
})

test.each(sorts)('hundreds of comments under one parent stand by their keys: %s', sort => {
  fc.assert(
    fc.property(level, rows => {
      const given = rows.map(({ posted, votes }, i) =>
        comment(`n${i}`, { posted, ...(votes !== undefined && { votes }) }),
      )
      const { items } = buildThread(given).page({ sort, first: Number.POSITIVE_INFINITY })
      const key = (each: Comment) => sortKey(each, sort, postedTime(each))
      const expected = given.toSorted(
        (a, b) => key(a) - key(b) || postedTime(a) - postedTime(b) || 0,
      )
      expect(items.map(item => item.comment.id)).toEqual(expected.map(({ id }) => id))
    }),
    { numRuns: 25 },
  )
})

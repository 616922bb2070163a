import { Movie } from '@reviewkit/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  movieFromNfo,
  movieFromOmdb,
  movieFromTmdb,
  movieFromWikidata,
} from '../../src/import/index.ts'
import { jsonFixture } from './movies.ts'

/** What a JSON value may be turned into: another kind, too much, too little, a trap. */
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    ...[undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, 10n, Symbol('x'), () => 1],
    ...[
      '',
      ' ',
      '\u202Eevil',
      '\uD800',
      'N/A',
      '2013-02-30',
      '+99999-00-00T00:00:00Z',
      'Q5',
      'constructor',
      '__proto__',
    ],
    ...[
      { toString: 1, valueOf: 1 },
      { length: 1e9 },
      Object.create(null),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap')
          },
        },
      ),
    ],
  ),
)

/** Puts something wrong at a few places of a good record. */
function spoilt(name: string) {
  return fc.array(fc.tuple(fc.nat(), wrong), { minLength: 1, maxLength: 12 }).map(changes => {
    const record = jsonFixture(name)
    for (const [pick, value] of changes) {
      const slots = slotsOf(record)
      const slot = slots[pick % slots.length]
      if (slot) Reflect.set(slot.owner, slot.key, value)
    }
    return record
  })
}

function slotsOf(value: unknown): { owner: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap(key => [
    { owner: value, key },
    ...slotsOf(Reflect.get(value, key)),
  ])
}

const sources = [
  { name: 'tmdb/her.json', read: movieFromTmdb },
  { name: 'omdb/her.json', read: movieFromOmdb },
  { name: 'wikidata/her.json', read: (value: unknown) => movieFromWikidata(value) },
]

function expectLaw({ movie, problems }: ReturnType<typeof movieFromTmdb>) {
  expect(movie === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  if (movie) expect(Movie.safeParse(movie)).toEqual({ success: true, data: movie })
  for (const { message, hint } of problems)
    expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|object Object/)
}

test.each(sources)(
  'what is wrong in $name never throws, and what comes out is a movie',
  ({ name, read }) => {
    fc.assert(
      fc.property(spoilt(name), record => expectLaw(read(record))),
      { numRuns: 300, seed: 1 },
    )
  },
)

test.each(sources)('nor does any value in place of $name', ({ read }) => {
  fc.assert(
    fc.property(fc.oneof(wrong, fc.anything()), value => expectLaw(read(value))),
    { numRuns: 300, seed: 1 },
  )
})

test('text that is nearly an NFO file gives a movie or an error, and never throws', () => {
  const pieces = fc.constantFrom(
    ...[
      '<movie>',
      '</movie>',
      '<title>',
      '</title>',
      'Her',
      '<actor>',
      '<name>',
      '</name>',
      '</actor>',
      '<year>',
      '2013',
      '</year>',
    ],
    ...[
      '&',
      '&amp;',
      '&x;',
      '<',
      '>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!DOCTYPE [',
      ']',
      '"',
      '<genre clear="true">',
      '\u0000',
      '\uD800',
      '\uFEFF',
      '\n',
    ],
  )
  const text = fc
    .array(pieces, { maxLength: 40 })
    .map(parts => `<movie><title>Her</title>${parts.join('')}`)
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), xml => expectLaw(movieFromNfo(xml))),
    { numRuns: 1000, seed: 1 },
  )
})

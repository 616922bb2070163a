import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { parseReview, reviewJsonSchema } from '../src/index.ts'
import { frontMatters } from './front-matters.ts'

/** `.inf` is a number to YAML; that JSON has none is not the writer’s concern. */
const ajv = new Ajv2020({ allowUnionTypes: true, strictNumbers: false })
const judge = ajv.compile(reviewJsonSchema)

/** What an editor makes of a front matter: the values of YAML 1.2, or nothing where it is not YAML. */
function accepts(yaml: string): boolean {
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', logLevel: 'error' })
  // An alias to nothing is told only when it is followed.
  const lost = /: \*x$/m.test(yaml)
  return document.errors.length === 0 && !lost && judge(document.toJS())
}

function codesOf(yaml: string): string[] {
  return parseReview(`---\n${yaml}---\n`).problems.map(problem => problem.code)
}

const base = { title: 'title: Love, updated', movie: '  title: Her' }
const file = ({ title, movie }: typeof base, more = '') =>
  `${title}\nauthor: Ada\npublished: 2014-02-13\n${more}movie:\n${movie}\n`
const top = (line: string) => file(base, `${line}\n`)
const inMovie = (line: string) => file({ ...base, movie: `  title: Her\n  ${line}` })

/** What no JSON Schema can say, since it sees values and not what was written. */
const beyond = [
  // what needs knowledge, or two values side by side
  { code: 'published-missing', yaml: 'title: A\nauthor: B\nmovie: { title: C }\n' },
  { code: 'date-not-in-calendar', yaml: top('updated: 2019-02-30') },
  { code: 'language-unknown', yaml: top('language: Klingonisch') },
  { code: 'country-unknown', yaml: inMovie('country: SU') },
  { code: 'rating-out-of-range', yaml: top('rating: 6/5') },
  { code: 'rating-scale-empty', yaml: top('rating: 0/0') },
  // a number in quotes, or with its unit, has no size
  { code: 'year-out-of-range', yaml: inMovie('year: "13"') },
  { code: 'runtime-out-of-range', yaml: inMovie('runtime: 0 min') },
  { code: 'pixels-out-of-range', yaml: inMovie('poster: { src: a.jpg, alt: "", width: "0" }') },
  // null is a blank, or a comment, or a film of that name
  { code: 'key-missing', yaml: file({ ...base, title: 'title:' }) },
  { code: 'value-is-comment', yaml: file({ ...base, title: 'title: #Alive' }) },
  { code: 'empty-text', yaml: top('tags:\n  -\n  - love') },
  { code: 'rating-without-scale', yaml: top('rating: { value: 4, best: }') },
  { code: 'date-not-readable', yaml: top('updated: null') },
  { code: 'not-yes-or-no', yaml: top('draft: null') },
  { code: 'not-one-of', yaml: top('spoilers: null') },
  { code: 'rating-not-readable', yaml: top('rating: null') },
  { code: 'not-a-mapping', yaml: inMovie('ids: null') },
  // numbers that are not written as the file wants them
  { code: 'not-a-number', yaml: inMovie('year: 0x7DD') },
  { code: 'runtime-not-readable', yaml: inMovie('runtime: 126.0') },
  { code: 'id-not-readable', yaml: inMovie('ids: { tmdb: 0x10 }') },
  { code: 'slug-not-readable', yaml: top('slug: .5') },
  // YAML that is read otherwise
  { code: 'tag-not-read', yaml: top('copyright: !foo Ada') },
]

test.each(beyond)('the JSON Schema cannot tell of $code', ({ code, yaml }) => {
  expect(accepts(yaml), JSON.stringify(judge.errors)).toBe(true)
  expect(codesOf(yaml)).toEqual([code])
})

test('the README lists what the JSON Schema cannot tell', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const listed = /^What no JSON Schema can say: (.*)[.]$/m.exec(readme)?.[1]
  const codes = beyond.map(({ code }) => `\`${code}\``).sort()
  expect(listed?.split(', ')).toEqual(codes)
})

// The same keys: what parseReview says it reads, where it meets a key that it does not.
const places = [
  { place: 'the front matter', yaml: 'zzz: 1\n', at: [] },
  { place: 'movie', yaml: 'movie: { zzz: 1 }\n', at: ['movie'] },
  { place: 'ids', yaml: 'movie: { ids: { zzz: 1 } }\n', at: ['movie', 'ids', 'anyOf', 0] },
  { place: 'a rating', yaml: 'rating: { zzz: 1 }\n', at: ['rating', 'anyOf', 1] },
  { place: 'an author', yaml: 'author: { name: Ada, zzz: 1 }\n', at: ['$person', 'anyOf', 1] },
  {
    place: 'the cast',
    yaml: 'movie: { cast: { name: Ada, zzz: 1 } }\n',
    at: ['$castMember', 'anyOf', 1],
  },
  { place: 'a picture', yaml: 'images: { zzz: 1 }\n', at: ['$image'] },
]

test.each(places)('the keys of $place are those that parseReview reads', ({ yaml, at }) => {
  const unknown = parseReview(`---\n${yaml}---\n`).problems.find(
    ({ code }) => code === 'unknown-key',
  )
  const read = unknown?.hint?.replace('The keys here are ', '').replace('.', '').split(', ')
  expect(Object.keys(propertiesAt(at)).sort()).toEqual(read?.sort())
})

function propertiesAt(at: readonly (string | number)[]): object {
  const path = at.flatMap(key => {
    const [, definition] = /^\$(.*)/.exec(String(key)) ?? []
    if (definition !== undefined) return ['$defs', definition]
    return typeof key === 'number' || key === 'anyOf' ? [key] : ['properties', key]
  })
  return [...path, 'properties'].reduce<object>(Reflect.get, reviewJsonSchema)
}

test('the JSON Schema is one, to a validator that is strict about it', () => {
  expect(ajv.validateSchema(reviewJsonSchema)).toBe(true)
})

test('the file that editors load is the value in the code', () => {
  const file = readFileSync(new URL('../review.schema.json', import.meta.url), 'utf8')
  // Not so? Then run: npm run write:json-schema -w @reviewkit/schema
  expect(JSON.parse(file)).toEqual(reviewJsonSchema)
})

test('a file and an editor agree on thousands of front matters, valid and spoiled', () => {
  let [clean, refused] = [0, 0]
  const beyondCodes = beyond.map(({ code }) => code)
  const check = (yaml: string) => {
    const codes = codesOf(yaml)
    const accepted = accepts(yaml)
    // A file that parses without a problem is accepted …
    if (codes.length === 0) expect(accepted, `${JSON.stringify(judge.errors)}\n${yaml}`).toBe(true)
    // … and one that is accepted fails only with what no JSON Schema can say.
    for (const code of accepted ? codes : [])
      expect(beyondCodes, `${code} of\n${yaml}`).toContain(code)
    if (codes.length === 0) clean += 1
    if (!accepted) refused += 1
  }
  fc.assert(fc.property(frontMatters, check), { numRuns: 1000, seed: 20_261_130 })
  // Both laws were put to work.
  expect(clean).toBeGreaterThan(300)
  expect(refused).toBeGreaterThan(300)
}, 120_000)

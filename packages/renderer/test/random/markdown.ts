import fc from 'fast-check'
import { between, block } from './blocks.ts'
import { below, chance, mulberry32, pick, type Random } from './source.ts'

export { mulberry32 } from './source.ts'

/**
 * A document of our whole dialect, well-formed and broken pieces mixed: pure, so
 * that the same numbers give the same text.
 *
 * @param random - numbers in [0, 1)
 * @param blocks - how many blocks stand at the top; up to five where it is not said
 */
export function randomMarkdown(random: Random, blocks = 1 + below(random, 5)): string {
  let text = ''
  for (let index = 0; index < blocks; index++) text += randomBlock(random)
  return withLineEnds(text, pick(random, lineEnds))
}

/** The same for fast-check, which shrinks it to the fewest blocks. */
export function markdown(): fc.Arbitrary<string> {
  const seeds = fc.noShrink(fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  const blocks = fc.array(
    seeds.map(seed => randomBlock(mulberry32(seed))),
    { maxLength: 6 },
  )
  return fc
    .tuple(blocks, fc.constantFrom(...lineEnds))
    .map(([blocks, lineEnd]) => withLineEnds(blocks.join(''), lineEnd))
}

const randomBlock = (random: Random) => broken(random, block(random)) + pick(random, between)

const lineEnds = ['\n', '\n', '\n', '\n', '\n', '\r\n', '\r'] as const

const withLineEnds = (text: string, lineEnd: string) =>
  lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd)

/** Now and then a character goes, comes, or is there twice, as in a text that is being typed. */
function broken(random: Random, text: string): string {
  if (!chance(random, 0.15) || text === '') return text
  const at = below(random, text.length)
  const end = at + below(random, 3)
  return (
    text.slice(0, at) +
    pick(random, ['', text.slice(at, end).repeat(2), '\n', ' ', '*']) +
    text.slice(end)
  )
}

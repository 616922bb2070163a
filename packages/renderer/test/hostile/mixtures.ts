import fc from 'fast-check'
import { randomMarkdown } from '../random/markdown.ts'
import { below, chance, mulberry32, pick, type Random } from '../random/source.ts'
import { cases } from './cases/cases.ts'

const between = [
  '',
  '',
  '',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n    ',
  ' | ',
  '*',
  '||',
]

/** Where pieces are cut: at the places that a parser looks at. */
const edges = /(?=[<>&"'[\]()|:`])|(?<=[>;\n])/

const part = (random: Random) => {
  if (chance(random, 0.2)) return randomMarkdown(random, 1)
  if (chance(random, 0.1)) return unicode(random)
  const { text } = pick(random, cases)
  if (chance(random, 0.5)) return text
  const pieces = text.split(edges)
  const from = below(random, pieces.length)
  return pieces.slice(from, from + 1 + below(random, 4)).join('')
}

/** Characters of any kind, halves of pairs among them. */
function unicode(random: Random): string {
  const end = pick(random, [0x20, 0x80, 0x300, 0x3000, 0x10000, 0x110000])
  const codes = Array.from({ length: 1 + below(random, 6) }, () => below(random, end))
  return codes.map(code => String.fromCodePoint(code)).join('')
}

const joined = (random: Random) => pick(random, between) + part(random)

/** Pieces of hostile texts, of random Markdown and of Unicode, in any order. Pure. */
export function mixture(random: Random): string {
  return Array.from({ length: 1 + below(random, 7) }, () => joined(random)).join('')
}

/** The same for fast-check, which shrinks it to the fewest pieces. */
export const mixtures: fc.Arbitrary<string> = fc
  .array(
    fc.noShrink(fc.integer({ min: 0, max: 2 ** 32 - 1 })).map(seed => joined(mulberry32(seed))),
    { minLength: 1, maxLength: 7 },
  )
  .map(parts => parts.join(''))

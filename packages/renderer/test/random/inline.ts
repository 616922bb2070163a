import {
  addresses,
  beside,
  entities,
  escapes,
  gaps,
  inlineHtml,
  literalLinks,
  mails,
  marks,
  names,
  notes,
  titles,
  words,
} from './pieces.ts'
import { below, chance, pick, type Random, times } from './source.ts'

/** Text as it stands within a block, of every inline construct; `depth` bounds what nests. */
export function inline(random: Random, depth = 2): string {
  return times(1 + below(random, 5), () => piece(random, depth)).join(
    chance(random, 0.6) ? ' ' : '',
  )
}

/** Likewise, on one line. */
export const inlineLine = (random: Random, depth = 2) =>
  inline(random, depth).replace(/\s*\n\s*/g, ' ')

type Piece = (random: Random, inner: () => string) => string

const around =
  (...pairs: string[]): Piece =>
  (random, inner) => {
    const mark = pick(random, pairs)
    return mark + inner() + mark
  }

const link: Piece = (random, inner) =>
  `[${inner()}](${pick(random, ['', '', '', ' ', '\n'])}${pick(random, addresses)}${pick(random, titles)})`

const reference: Piece = (random, inner) => {
  const name = pick(random, names)
  return pick(random, [
    `[${name}]`,
    `[${name}][]`,
    `[${inner()}][${name}]`,
    `[${name}] []`,
    `[a][${name}](x)`,
  ])
}

const autolink: Piece = random => {
  const before = pick(random, beside)
  const target = pick(random, chance(random, 0.7) ? literalLinks : mails)
  return before + target + pick(random, beside) + pick(random, beside)
}

const code: Piece = (random, inner) => {
  const ticks = '`'.repeat(1 + below(random, 3))
  return `${ticks}${pick(random, ['', ' '])}${inner()}${pick(random, ['', ' '])}${ticks}`
}

const kinds: readonly (readonly [weight: number, piece: Piece])[] = [
  [22, random => pick(random, words)],
  [8, random => pick(random, marks)],
  [5, random => pick(random, gaps)],
  [3, random => pick(random, escapes)],
  [3, random => pick(random, entities)],
  [5, random => pick(random, inlineHtml)],
  [7, around('*', '**', '_', '__', '***')],
  [3, around('~', '~~')],
  [4, around('||', '\\|\\|', '||')],
  [4, code],
  [4, link],
  [3, (random, inner) => `!${link(random, inner)}`],
  [4, reference],
  [2, (random, inner) => `!${reference(random, inner)}`],
  [3, random => `[^${pick(random, notes)}]`],
  [6, autolink],
  [2, random => `<${pick(random, chance(random, 0.5) ? literalLinks : [...mails, ...addresses])}>`],
  [1, random => String.fromCharCode(...times(3, () => below(random, 128)))],
  [1, random => String.fromCodePoint(0x80 + below(random, 0x3000))],
]
const whole = kinds.reduce((sum, [weight]) => sum + weight, 0)

function piece(random: Random, depth: number): string {
  let at = random() * whole
  const inner = () => (depth > 0 ? inline(random, depth - 1) : pick(random, words))
  for (const [weight, make] of kinds) {
    at -= weight
    if (at < 0) return make(random, inner)
  }
  return ''
}

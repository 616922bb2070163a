import { inline, inlineLine } from './inline.ts'
import {
  addresses,
  gaps,
  htmlBlocks,
  inlineHtml,
  languages,
  names,
  notes,
  titles,
  words,
} from './pieces.ts'
import { below, chance, pick, type Random, times } from './source.ts'

type Block = (random: Random, inner: () => string) => string

/** A block of any kind, with what it holds; `depth` bounds how containers nest. */
export function block(random: Random, depth = 2): string {
  const inner = () =>
    depth > 0
      ? times(1 + below(random, depth + 1), () => block(random, depth - 1)).join(
          pick(random, between),
        )
      : inline(random)
  let at = random() * whole
  for (const [weight, make] of kinds) {
    at -= weight
    if (at < 0) return make(random, inner)
  }
  return ''
}

/** What stands between two blocks: a blank line, or what only looks like one. */
export const between = [
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  '\n',
  '\n \n',
  '\n\t\n',
  '\n\n\n',
  '\n\u00a0\n',
  '\n<!-- -->\n',
]

const indent = (random: Random) => pick(random, ['', '', '', '', ' ', '   ', '    ', '\t'])

/** Each line with a prefix; now and then a lazy one without. */
function prefixed(random: Random, text: string, first: string, rest: string): string {
  const lazy = chance(random, 0.15)
  return text
    .split('\n')
    .map((line, index) => {
      if (index === 0) return first + line
      return lazy && chance(random, 0.3) ? line : line === '' ? rest.trimEnd() : rest + line
    })
    .join('\n')
}

const heading: Block = random => {
  const level = '#'.repeat(1 + below(random, 7))
  const end = pick(random, ['', '', ' #', ' ##  ', '#', ' \\#'])
  return `${indent(random)}${level}${pick(random, [' ', ' ', '  ', '\t', ''])}${inlineLine(random)}${end}`
}

const underlined: Block = random =>
  `${inline(random)}\n${pick(random, ['===', '---', '=', '-', '== =', '  ---', '    ---', '--- '])}`

const bullets = [
  '- ',
  '* ',
  '+ ',
  '-\t',
  '-   ',
  '-     ',
  '-',
  '1. ',
  '2) ',
  '0. ',
  '007. ',
  '10) ',
  '1234567890. ',
]
const boxes = ['', '', '', '', '[ ] ', '[x] ', '[X] ', '[ ]', '[x]\n', '[] ', '[x]  ']

const list: Block = (random, inner) => {
  const bullet = pick(random, bullets)
  const rest = ' '.repeat(chance(random, 0.85) ? bullet.length : below(random, 6))
  const box = chance(random, 0.3) ? () => pick(random, boxes) : () => ''
  return times(1 + below(random, 4), () =>
    prefixed(random, `${box()}${chance(random, 0.1) ? '' : inner()}`, bullet, rest),
  ).join(pick(random, ['\n', '\n', '\n\n']))
}

const quote: Block = (random, inner) => {
  const mark = pick(random, ['> ', '> ', '>', '>  ', '>\t', ' > ', '> > '])
  return prefixed(random, inner(), mark, mark)
}

const fence: Block = (random, inner) => {
  const mark = pick(random, ['`', '~']).repeat(3 + below(random, 2))
  const body = chance(random, 0.5) ? inner() : inline(random)
  const end = chance(random, 0.8) ? `\n${pick(random, ['', '', ' ', '    '])}${mark}` : ''
  return `${indent(random)}${mark}${pick(random, languages)}\n${body}${end}`
}

const rules = [
  '---',
  '***',
  '___',
  '- - -',
  '* * *',
  '*****',
  ' ---',
  '--',
  '**',
  '_ _ _ _',
  '- - - -a',
  '-\t-\t-',
  '    ---',
  '***\t',
  '+++',
  '=====',
]

const cell = (random: Random) =>
  pick(random, [
    () => inlineLine(random, 1),
    () => inlineLine(random, 1).replaceAll('|', '\\|'),
    () => pick(random, words),
    () => '',
    () =>
      pick(random, [
        '`a\\|b`',
        '`|`',
        '\\|\\|a\\|\\|',
        '||a||',
        '\\\\|',
        '<b>',
        '[^1]',
        'www.x.org/a\\|b',
        '&vert;',
      ]),
  ])()

function row(random: Random, columns: number): string {
  const count = chance(random, 0.85) ? columns : below(random, 5)
  const edge = pick(random, ['| ', '| ', '', ' |'])
  return `${edge}${times(count, () => cell(random)).join(' | ')}${edge === '' ? '' : ' |'}`
}

const delimiters = ['---', ':--', '--:', ':-:', '-', ' --- ', ':-', '::', '- -', '']

const table: Block = random => {
  const columns = 1 + below(random, 4)
  const cells = times(columns, () =>
    chance(random, 0.95) ? pick(random, delimiters.slice(0, 7)) : pick(random, delimiters),
  )
  const edge = pick(random, ['|', '|', columns > 1 ? '' : '|'])
  const rows = times(below(random, 4), () => row(random, columns))
  const after = chance(random, 0.25)
    ? [
        pick(random, [
          pick(random, htmlBlocks),
          pick(random, inlineHtml),
          '> a',
          '- a',
          '# a',
          '```',
          '---',
          'a',
          '    a',
          '[a]: b',
          '[^1]: c',
          ':::',
        ]),
      ]
    : []
  return [row(random, columns), edge + cells.join('|') + edge, ...rows, ...after].join('\n')
}

const definition: Block = random =>
  `${indent(random)}[${pick(random, names)}]:${pick(random, [' ', ' ', '', '\n', '  '])}${pick(random, addresses)}${pick(random, titles)}`

const footnote: Block = (random, inner) =>
  prefixed(
    random,
    inner(),
    `[^${pick(random, notes)}]:${pick(random, [' ', ' ', '', '\n    '])}`,
    pick(random, ['    ', '    ', '\t', '  ', '']),
  )

const openers = [
  ':::spoiler',
  ':::spoiler',
  ':::spoiler[The *end*]',
  ':::spoiler[]',
  ':::spoiler[a]b]',
  ':::spoiler[||x||]',
  ':::spoiler [a]',
  ':::spoiler[',
  '::: spoiler',
  '::::spoiler',
  ':::unknown',
  ':::Spoiler',
  ' :::spoiler',
  '    :::spoiler',
  ':::spoiler[`]',
]

const spoiler: Block = (random, inner) => {
  const end = chance(random, 0.8)
    ? pick(random, ['\n:::', '\n:::', '\n:::  ', '\n ::: ', '\n::::', '\n::: x'])
    : ''
  return `${pick(random, openers)}${pick(random, ['\n', '\n', '\n\n'])}${inner()}${end}`
}

const picture = (random: Random) =>
  `![${pick(random, ['', inlineLine(random, 1), pick(random, words)])}](${pick(random, addresses)}${pick(random, titles)})`

const videos = [
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  '<https://youtu.be/dQw4w9WgXcQ>',
  '[Trailer](https://vimeo.com/76979871)',
  '[Trailer](https://vimeo.com/76979871 "The trailer")',
  'https://www.youtube.com/embed/dQw4w9WgXcQ?start=3',
  'https://youtube.com/',
  'https://vimeo.com/x',
  '[![a](b.jpg)](https://youtu.be/dQw4w9WgXcQ)',
  '[a]: https://vimeo.com/76979871\n\n[a]',
]

const kinds: readonly (readonly [weight: number, block: Block])[] = [
  [20, random => indent(random) + inline(random)],
  [7, heading],
  [4, underlined],
  [10, list],
  [8, quote],
  [6, fence],
  [3, random => `    ${inline(random).replaceAll('\n', '\n    ')}`],
  [4, random => pick(random, rules)],
  [8, table],
  [6, random => indent(random) + pick(random, htmlBlocks)],
  [6, definition],
  [5, footnote],
  [6, spoiler],
  [3, picture],
  [
    2,
    random =>
      times(2 + below(random, 2), () => picture(random)).join(pick(random, ['\n', ' ', '  \n'])),
  ],
  [2, random => pick(random, videos)],
  [
    1,
    random =>
      times(2 + below(random, 20), () =>
        pick(random, [
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '!',
          '\\',
          '&',
          '~',
          '|',
          ':',
          '-',
          '#',
          ' ',
          '\n',
          '\t',
          'a',
          '1',
          '.',
          '^',
          '"',
          '\r',
          '\0',
          '\ufffe',
        ]),
      ).join(''),
  ],
  [1, random => times(2 + below(random, 8), () => pick(random, gaps)).join('')],
]
const whole = kinds.reduce((sum, [weight]) => sum + weight, 0)

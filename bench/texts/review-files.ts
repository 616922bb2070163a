import { essay } from './essay.ts'

/**
 * Valid files as different people keep them: short and long front matter, names and mappings, lists
 * in brackets and below each other, quotes where they need not be, comments. The same at every run.
 */
export function reviewFiles(count: number): string[] {
  const body = essay(20_000)
  return Array.from({ length: count }, (_, index) => {
    const pick = picker(index)
    const start = (index * 37) % 10_000
    return `---\n${frontMatter(index, pick)}---\n\n${body.slice(start, start + 500 + pick(3000))}\n`
  })
}

type Pick = (limit: number) => number

/** Whole numbers below a limit that look thrown: mulberry32, seeded by the number of the file. */
function picker(seed: number): Pick {
  let state = (seed + 1) * 0x9e3779b9
  return limit => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

function frontMatter(index: number, pick: Pick): string {
  const one = <T>(items: readonly T[]): T => items[pick(items.length)] ?? fail()
  const some = (items: readonly string[], most: number) =>
    Array.from({ length: 1 + pick(most) }, () => one(items))
  const sometimes = (chance: number, ...lines: string[]) => (pick(100) < chance ? lines : [])
  const list = (items: readonly string[], indent = '  ') =>
    pick(2) === 0 ? ` [${items.join(', ')}]` : items.map(item => `\n${indent}- ${item}`).join('')
  const day = () => `${1990 + pick(36)}-${two(1 + pick(12))}-${two(1 + pick(28))}`
  const lines = [
    ...sometimes(10, '# Written on the night train.'),
    one([`title: ${one(titles)}, again`, `title: "${one(titles)}: part ${1 + pick(9)}"`]),
    ...sometimes(30, `slug: film-${index}`),
    ...sometimes(50, `language: ${one(languages)}`),
    one([
      `author: ${one(people)}`,
      `authors: [${one(people)}, ${one(people)}]`,
      `author:\n  name: ${one(people)}\n  url: https://people.example/${index}\n  from: ${one(places)}`,
    ]),
    `published: ${one([day(), `"${day()}"`, `${day()}T${two(pick(24))}:30:00+01:00`])}`,
    ...sometimes(20, `updated: ${day()}`),
    ...sometimes(10, `draft: ${one(['true', 'false', 'no'])}`),
    ...sometimes(40, `summary: ${one(summaries)}`),
    ...sometimes(60, `tags:${list(some(tags, 5))}`),
    ...sometimes(20, `spoilers: ${one(['none', 'mild', 'full'])}`),
    ...sometimes(
      90,
      one([
        `rating: ${pick(6)}/5 # stars`,
        `rating: ${pick(101)}%`,
        `rating: { value: ${1 + pick(10)}, best: 10, worst: 1 }`,
        `rating: ${pick(5)}.5/5`,
      ]),
    ),
    'movie:',
    `  title: ${one(titles)}`,
    ...sometimes(20, `  originalTitle: '${one(titles).replace("'", "''")}'`),
    ...sometimes(90, `  year: ${1920 + pick(106)}`),
    ...sometimes(30, `  released: ${day()}`),
    ...sometimes(
      90,
      one([`  director: ${one(people)}`, `  directors:${list(some(people, 3), '    ')}`]),
    ),
    ...sometimes(60, `  writers:${list(some(people, 4), '    ')}`),
    ...sometimes(
      80,
      `  cast:${some(people, 8).map(name => castLine(name, one(people), pick))}`.replaceAll(
        ',\n',
        '\n',
      ),
    ),
    ...sometimes(
      80,
      `  runtime: ${one([`${60 + pick(120)}`, `${1 + pick(3)}h ${pick(60)}m`, `${1 + pick(3)}:${two(pick(60))}`])}`,
    ),
    ...sometimes(80, `  languages: ${one(languages)}`),
    ...sometimes(70, `  countries: ${one(['US', 'FR', 'JP', '[FR, BE]', 'NG', 'GB'])}`),
    ...sometimes(60, `  genres:${list(some(tags, 3), '    ')}`),
    ...sometimes(30, `  certification: ${one(['PG-13', '12A', 'R'])}`),
    ...sometimes(
      40,
      `  poster: { src: film-${index}.jpg, alt: "${one(titles)}, the poster", width: 300, height: 450 }`,
    ),
    ...sometimes(50, `  ids:\n    imdb: tt${1_000_000 + index}\n    tmdb: ${10_000 + index}`),
    ...sometimes(
      20,
      `images:\n  - src: still-${index}.jpg\n    alt: ${one(summaries)}\n    credit: ${one(people)}`,
    ),
    ...sometimes(20, `copyright: © ${one(people)}`),
  ]
  return `${lines.join('\n')}\n`
}

function castLine(name: string, role: string, pick: Pick): string {
  return pick(2) === 0 ? `\n    - ${name}` : `\n    - { name: ${name}, role: ${role} }`
}

const two = (number: number) => String(number).padStart(2, '0')

function fail(): never {
  throw new RangeError('An empty list has no item')
}

const titles = [
  'Her',
  '1917',
  'No',
  '10 to Midnight',
  'La Jetée',
  '秋刀魚の味',
  'The Last Usherette',
  '300',
  'Null',
  "Jules' Room",
  'A Ferry, a Dog',
  'Sixty-two Seats',
].map(title => title.replace(',', ''))
const people = [
  'Ada Moreau',
  'Ben Okafor',
  'Spike Jonze',
  'Agnès Varda',
  'Robert Downey Jr.',
  '小津 安二郎',
  "Lupita Nyong'o",
  'Ousmane Sembène',
  'Ilse',
  'Dean-Charles Chapman',
  'Jean-Luc d’Or',
]
const places = ['Lyon', 'Gdynia', 'Europe', 'São Paulo']
const tags = ['drama', 'science fiction', 'late shows', '1917', 'love', 'no budget', 'music']
const languages = ['en', 'fr', 'English', 'de', 'pt-BR', 'Japanese', 'no']
const summaries = [
  'A man listens, and someone answers.',
  'Nothing happens for an hour; then you cannot get up.',
  '"Four people in a lift: one of them sings."',
]

import fc from 'fast-check'

/**
 * Front matters as text, valid and spoiled: whole values stand in the pools as people write them,
 * so that every form of every key meets every mistake.
 */

const texts = ['Love, updated', '1917', '"10:30"', 'null', '~', 'No', '2012-12-21', '.inf', '0x1F']
const dates = ['2014-02-13', '"2014-02-13"', '2014-02-13T10:00Z', '2014-03-01T09:30:00.5+01:00']
const addresses = ['a.jpg', 'https://a.example/b?c=d', '/x', '5', 'true', '"https:"']
const sides = ['1', '640', '"480"', '+5', '3.0', '1e3']
const languages = ['no', 'en', 'English', 'Deutsch', '日本語', 'pt_BR', 'No dialogue', 'EN']
const countries = ['no', 'US', 'United Kingdom', 'Deutschland', 'xk']
const genres = ['Drama', '300', 'yes', '~']

const oneOf = (pool: readonly string[]) => fc.constantFrom(...pool)
const listOf = (item: fc.Arbitrary<string>) =>
  fc.oneof(
    item,
    fc.array(item, { maxLength: 3 }).map(items => `[${items.join(', ')}]`),
  )
const blockOf = (item: fc.Arbitrary<string>, indent: string) =>
  fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map(items => items.map(each => `\n${indent}- ${each}`).join(''))

/** A mapping on one line: the first keys always, of the others some. */
function flow(needed: Pool, others: Pool): fc.Arbitrary<string> {
  const all = Object.keys({ ...needed, ...others })
  return fc
    .record({ ...needed, ...others }, { requiredKeys: Object.keys(needed) })
    .map(value => all.filter(key => Object.hasOwn(value, key)).map(key => `${key}: ${value[key]}`))
    .map(entries => `{ ${entries.join(', ')} }`)
}

type Pool = Record<string, fc.Arbitrary<string>>

const flowTexts = oneOf(texts.filter(text => !text.includes(',')))
const image = flow(
  { src: oneOf(addresses), alt: oneOf(['""', 'A lift', '8']) },
  { caption: flowTexts, credit: flowTexts, width: oneOf(sides), height: oneOf(sides) },
)
const someone = {
  url: oneOf([...addresses, 'mailto:a@b.example']),
  from: flowTexts,
  bio: flowTexts,
  image,
}
const person = fc.oneof(flowTexts, flow({ name: flowTexts }, someone))
const member = fc.oneof(
  flowTexts,
  flow({ name: flowTexts }, { ...someone, role: flowTexts }),
  oneOf(['and others', 'a.o.']),
)
const yesOrNo = oneOf(['true', 'False', 'yes', 'NO', '"true"', 'tRUE'])
const people = fc.oneof(person, listOf(person), blockOf(person, '    '))

const movieKeys: Pool = {
  title: oneOf(texts),
  originalTitle: oneOf(texts),
  year: oneOf(['2013', '"2013"', '2013.0', '+1999', '2.0e3', '1870', '2200']),
  released: oneOf(dates),
  directors: people,
  director: people,
  writers: people,
  writer: people,
  cast: fc.oneof(member, listOf(member), blockOf(member, '    ')),
  moreCast: yesOrNo,
  runtime: oneOf(['126', '"126"', '2h 6m', '2:06', '2 HOURS and 6 minutes', 'PT2H6M', "126'"]),
  languages: listOf(oneOf(languages)),
  language: listOf(oneOf(languages)),
  countries: listOf(oneOf(countries)),
  country: listOf(oneOf(countries)),
  genres: listOf(oneOf(genres)),
  genre: listOf(oneOf(genres)),
  certification: oneOf(['PG-13', '12A', '16', 'null']),
  poster: image,
  ids: flow(
    {},
    {
      imdb: oneOf(['tt1798709']),
      tmdb: oneOf(['152601', '"152601"', '0', '012']),
      wikidata: oneOf(['Q788822']),
      letterboxd: oneOf(['her', '1917', 'no', 'true', '1e-3', 'null']),
    },
  ),
}

const reviewKeys: Pool = {
  title: oneOf(texts),
  slug: oneOf(['her', '1917', 'été', 'true', '~', '1.5', '"a b"']),
  language: oneOf(languages),
  author: fc.oneof(person, blockOf(person, '  ')),
  authors: fc.oneof(
    person,
    fc.array(person, { minLength: 1, maxLength: 3 }).map(all => `[${all.join(', ')}]`),
  ),
  published: oneOf(dates),
  updated: oneOf(dates),
  draft: yesOrNo,
  summary: oneOf([...texts, '|\n  one\n  two', '>-\n  one\n  two']),
  tags: listOf(flowTexts),
  spoilers: oneOf(['none', 'Mild', 'FULL', '"full"']),
  rating: fc.oneof(
    oneOf(['4.5/5', '0/10', '" 90 % "', '90%', '★★★★☆', '★★★★★', '★★★★½', '½☆', '☆☆']),
    flow(
      { value: oneOf(['4', '"4.5"', '+4']), best: oneOf(['5', '1e1']) },
      { worst: oneOf(['1']) },
    ),
  ),
  images: fc.oneof(listOf(image), blockOf(image, '  ')),
  copyright: oneOf(texts),
}

/** What may stand in the place of any value. */
const odd = fc.oneof(
  oneOf(['', 'null', '~', '""', '" "', '[]', '{}', '[~]', '[ , ]', '[[a]]', '{ x: 1 }', '- a']),
  oneOf(['0', '-1', '1.5', '0x10', '0o17', '.inf', '-.inf', '.nan', '1e999', '99999999999999999']),
  oneOf(['true', 'yes', 'maybe', 'x', 'Klingonisch', 'SU', '#x', '@x', '*x', '&x y', '!foo x']),
  oneOf(['2014-02-30', '2014-13-01', '2014-02-13 10:00', '13.2.2014', '2014', '2:60', '126.0']),
  oneOf(['4', '6/5', '0/0', '4,5/5', '150%', '★★★', '{ value: 4 }', '{ value: 9, best: 5 }']),
  oneOf(['javascript:alert(1)', 'ftp://a', '" a"', '"a\\tb"', 'a: b', '.hidden', 'a/b', 'tt1']),
  oneOf(['"1870.5"', '"3000"', '"0"', '0 min', '999999 min', '{ name: }', '{ src: a.jpg }']),
  oneOf(['!!str 5', '!!int "5"', '[a, { name: b, age: 3 }]', '{ src: a, alt: , width: 0 }']),
)

type Entries = Readonly<Record<string, string | undefined>>

interface FrontMatter {
  readonly top: Entries
  readonly movie: Entries
}

const fronts: fc.Arbitrary<FrontMatter> = fc.record({
  top: fc
    .record(reviewKeys, { requiredKeys: ['title', 'authors', 'published'] })
    .map((top): Entries => without(top, 'author')),
  movie: fc
    .record(movieKeys, { requiredKeys: ['title'] })
    .map(
      (movie): Entries =>
        ['director', 'writer', 'language', 'country', 'genre'].reduce<Entries>(without, movie),
    ),
})

type Change = (front: FrontMatter) => FrontMatter
const keyIn = (keys: Pool) => oneOf(Object.keys(keys))
const anyValue = fc.oneof(
  { weight: 3, arbitrary: odd },
  { weight: 1, arbitrary: fc.oneof(...Object.values(reviewKeys), ...Object.values(movieKeys)) },
)
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(keyIn(reviewKeys), anyValue).map(
    ([key, value]): Change =>
      front => ({
        ...front,
        top: { ...front.top, [key]: value },
      }),
  ),
  fc.tuple(keyIn(movieKeys), anyValue).map(
    ([key, value]): Change =>
      front => ({
        ...front,
        movie: { ...front.movie, [key]: value },
      }),
  ),
  oneOf(['titel', 'date', '__proto__', 'constructor', '<<', '1', 'year']).map(
    (key): Change =>
      front => ({ ...front, top: Object.fromEntries([...Object.entries(front.top), [key, 'x']]) }),
  ),
  keyIn(reviewKeys).map(
    (key): Change =>
      front => ({ ...front, top: without(front.top, key) }),
  ),
  keyIn(movieKeys).map(
    (key): Change =>
      front => ({ ...front, movie: without(front.movie, key) }),
  ),
)

function without(entries: Entries, key: string): Entries {
  return { ...entries, [key]: undefined }
}

/** The singular of some keys, which mean the same. */
const singulars: fc.Arbitrary<Change> = fc.boolean().map(wanted => front => {
  if (!wanted) return front
  const movie = Object.entries(front.movie).map(([key, value]): [string, string | undefined] => [
    { directors: 'director', countries: 'country', genres: 'genre' }[key] ?? key,
    value,
  ])
  return { ...front, movie: Object.fromEntries(movie) }
})

function write({ top, movie }: FrontMatter): string {
  const linesOf = (entries: Entries, indent: string) =>
    Object.entries(entries)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${indent}${key}: ${value}\n`)
      .join('')
  return `${linesOf(top, '')}movie:\n${linesOf(movie, '  ')}`
}

/** Front matters with no mistake, and with one or more. */
export const frontMatters: fc.Arbitrary<string> = fc
  .tuple(fronts, singulars, fc.array(changes, { maxLength: 3 }))
  .map(([front, singular, spoil]) =>
    write(spoil.reduce((done, next) => next(done), singular(front))),
  )

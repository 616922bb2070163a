import { describe, expect, test } from 'vitest'
import { editReview, parseReview, type ReviewChanges } from '../src/index.ts'

const head = 'title: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\n'
const movie = 'movie:\n  title: Her\n'
const file = (yaml: string, body = '\nWords.\n') => `---\n${yaml}---\n${body}`

const rating = (value: number, best = 5, worst = 0) => ({ rating: { value, best, worst } })

interface Row {
  shows: string
  /** Lines between the head and the movie, and below the movie. */
  from: string
  to: string
  changes: ReviewChanges
}

/** Each changes one line or two; all the others stand before and after as they were. */
const lines: Row[] = [
  // a value in the form that it was written in
  { shows: 'a fraction', from: 'rating: 4/5\n', changes: rating(3), to: 'rating: 3/5\n' },
  { shows: 'its spaces', from: 'rating: 4 / 5\n', changes: rating(3.5), to: 'rating: 3.5 / 5\n' },
  { shows: 'its scale', from: 'rating: 4/5\n', changes: rating(7, 10), to: 'rating: 7/10\n' },
  { shows: 'its quotes', from: 'rating: "4/5"\n', changes: rating(3), to: 'rating: "3/5"\n' },
  { shows: 'a share', from: 'rating: 90%\n', changes: rating(85, 100), to: 'rating: 85%\n' },
  { shows: 'stars', from: 'rating: ★★★★☆\n', changes: rating(2.5), to: 'rating: ★★½☆☆\n' },
  {
    shows: 'stars that are not enough',
    from: 'rating: ★★★★☆\n',
    changes: rating(2.2),
    to: 'rating: 2.2/5\n',
  },
  {
    shows: 'a scale with another end',
    from: 'rating: 4/5\n',
    changes: rating(4, 5, 1),
    to: 'rating: { value: 4, best: 5, worst: 1 }\n',
  },
  {
    shows: 'keys of a rating',
    from: 'rating: { value: 4, best: 5 } # x\n',
    changes: rating(3),
    to: 'rating: { value: 3, best: 5 } # x\n',
  },
  {
    shows: 'keys below a rating',
    from: 'rating:\n  best: 5 # stars\n  value: 4\n',
    changes: rating(8, 10, 1),
    to: 'rating:\n  best: 10 # stars\n  worst: 1\n  value: 8\n',
  },
  { shows: 'yes', from: 'draft: Yes\n', changes: { draft: false }, to: 'draft: No\n' },
  {
    shows: 'true',
    from: 'draft: true # yet\n',
    changes: { draft: false },
    to: 'draft: false # yet\n',
  },
  {
    shows: 'double quotes',
    from: 'summary: "One."\n',
    changes: { summary: 'Two.' },
    to: 'summary: "Two."\n',
  },
  {
    shows: 'single quotes',
    from: "summary: 'One.'\n",
    changes: { summary: "It's two." },
    to: "summary: 'It''s two.'\n",
  },
  {
    shows: 'no quotes, where they are needed now',
    from: 'summary: One.\n',
    changes: { summary: 'Two: three' },
    to: 'summary: "Two: three"\n',
  },
  {
    shows: 'several lines',
    from: 'summary: |\n  One.\n  Two.\n',
    changes: { summary: 'A.\nB.' },
    to: 'summary: |-\n  A.\n  B.\n',
  },
  {
    shows: 'a comment behind what becomes several lines',
    from: 'summary: One. # short\n',
    changes: { summary: 'A.\nB.' },
    to: 'summary: "A.\\nB." # short\n',
  },
  {
    shows: 'a list in brackets',
    from: 'tags: [a, b]\n',
    changes: { tags: ['c', 'd, e'] },
    to: 'tags: [c, "d, e"]\n',
  },
  {
    shows: 'a list behind dashes',
    from: 'tags:\n- a\n- b\n',
    changes: { tags: ['c', 'd', 'e'] },
    to: 'tags:\n- c\n- d\n- e\n',
  },
  {
    shows: 'one value that becomes a list',
    from: 'tags: a\n',
    changes: { tags: ['a', 'b'] },
    to: 'tags: [a, b]\n',
  },
  {
    shows: 'a list that becomes empty',
    from: 'tags: [a]\n',
    changes: { tags: [] },
    to: 'tags: []\n',
  },
  {
    shows: 'a key without a value',
    from: 'summary: # later\n',
    changes: { summary: 'Now.' },
    to: 'summary: Now. # later\n',
  },
  {
    shows: 'space around the colon',
    from: 'summary  :   One.\n',
    changes: { summary: 'Two.' },
    to: 'summary  :   Two.\n',
  },
  // new keys, where a new file would have them
  { shows: 'a new key', from: '', changes: { tags: ['a'] }, to: 'tags: a\n' },
  {
    shows: 'several new keys',
    from: '# soon\n',
    changes: { spoilers: 'mild', summary: 'One.' },
    to: 'summary: One.\nspoilers: mild\n# soon\n',
  },
  // keys that go
  {
    shows: 'a key that goes',
    from: 'summary: One.\nnumber: 7\n',
    changes: { summary: undefined },
    to: 'number: 7\n',
  },
  {
    shows: 'its comment, which stays',
    from: 'summary: One. # good\n',
    changes: { summary: undefined },
    to: '# good\n',
  },
  {
    shows: 'a list that goes',
    from: 'tags:\n  - a\n  - b\n\n# end\n',
    changes: { tags: undefined },
    to: '\n# end\n',
  },
  // what the file says already
  {
    shows: 'an equal rating',
    from: 'rating: 4.50 / 5\n',
    changes: rating(4.5),
    to: 'rating: 4.50 / 5\n',
  },
  { shows: 'an equal list', from: 'tags: a\n', changes: { tags: ['a'] }, to: 'tags: a\n' },
  { shows: 'a default', from: '', changes: { draft: false, tags: [], language: 'en' }, to: '' },
  { shows: 'a key that is not there', from: '', changes: { summary: undefined }, to: '' },
]

const facts: Row[] = [
  {
    shows: 'hours and minutes',
    from: '  runtime: 2h 6m\n',
    changes: { movie: { runtime: 95 } },
    to: '  runtime: 1h 35m\n',
  },
  {
    shows: 'a clock',
    from: '  runtime: 2:06\n',
    changes: { movie: { runtime: 125 } },
    to: '  runtime: 2:05\n',
  },
  {
    shows: 'minutes',
    from: '  runtime: 126 min\n',
    changes: { movie: { runtime: 95 } },
    to: '  runtime: 95 min\n',
  },
  {
    shows: 'words',
    from: '  runtime: 2 hours 6 minutes\n',
    changes: { movie: { runtime: 95 } },
    to: '  runtime: 1 hours 35 minutes\n',
  },
  {
    shows: 'a duration',
    from: '  runtime: PT2H6M\n',
    changes: { movie: { runtime: 95 } },
    to: '  runtime: PT1H35M\n',
  },
  {
    shows: 'hours alone',
    from: '  runtime: 2h\n',
    changes: { movie: { runtime: 95 } },
    to: '  runtime: 95\n',
  },
  {
    shows: 'the singular',
    from: '  director: A\n',
    changes: { movie: { directors: [{ name: 'B' }] } },
    to: '  director: B\n',
  },
  {
    shows: 'words for the rest of a cast',
    from: '  cast: [A, et al.]\n',
    changes: { movie: { cast: [{ name: 'B' }, { name: 'C', role: 'D' }] } },
    to: '  cast: [B, { name: C, role: D }, et al.]\n',
  },
  {
    shows: 'a cast that ends',
    from: '  cast: [A, B, et al.]\n',
    changes: { movie: { moreCast: false } },
    to: '  cast: [A, B]\n',
  },
  {
    shows: 'a cast that goes on',
    from: '  cast: A\n',
    changes: { movie: { moreCast: true } },
    to: '  cast: A\n  moreCast: true\n',
  },
  {
    shows: 'a new fact',
    from: '  runtime: 126\n',
    changes: { movie: { year: 2013 } },
    to: '  year: 2013\n  runtime: 126\n',
  },
  {
    shows: 'ids, one by one',
    from: '  ids:\n    tmdb: 1 # there\n    mine: x\n',
    changes: { movie: { ids: { tmdb: '2', imdb: 'tt1798709' } } },
    to: '  ids:\n    imdb: tt1798709\n    tmdb: "2" # there\n    mine: x\n',
  },
  {
    shows: 'a picture',
    from: '  poster: { src: a.jpg, alt: A }\n',
    changes: { movie: { poster: { src: 'b.jpg', alt: 'A', width: 9 } } },
    to: '  poster: { src: b.jpg, alt: A, width: 9 }\n',
  },
  {
    shows: 'facts that go',
    from: '  year: 2013\n  runtime: 126\n',
    changes: { movie: { year: undefined, runtime: undefined } },
    to: '',
  },
]

describe('an edit changes only what it must', () => {
  test.each(lines)('$shows: $from → $to', ({ from, to, changes }) => {
    const edited = editReview(file(head + from + movie), changes)
    expect(edited).toEqual({ source: file(head + to + movie), problems: [] })
  })

  test.each(facts)('$shows: $from → $to', ({ from, to, changes }) => {
    const edited = editReview(file(head + movie + from), changes)
    expect(edited).toEqual({ source: file(head + movie + to), problems: [] })
  })
})

interface Whole {
  shows: string
  from: string
  to: string
  changes: ReviewChanges
}

const whole: Whole[] = [
  {
    shows: 'a byte order mark and CRLF',
    from: `\ufeff${file(head + movie).replaceAll('\n', '\r\n')}`,
    changes: { tags: ['a', 'b: c'], summary: 'A.\nB.' },
    to: `\ufeff${file(`${head}summary: |-\n  A.\n  B.\ntags: [a, "b: c"]\n${movie}`).replaceAll('\n', '\r\n')}`,
  },
  {
    shows: 'lone CR',
    from: file(head + movie).replaceAll('\n', '\r'),
    changes: { slug: 'her' },
    to: file(
      `title: Love, updated\nslug: her\nauthor: Ada Moreau\npublished: 2014-02-13\n${movie}`,
    ).replaceAll('\n', '\r'),
  },
  {
    shows: 'a movie in braces',
    from: file(`${head}movie: { title: No }\n`),
    changes: { movie: { year: 2012, countries: ['CL'] } },
    to: file(`${head}movie: { title: No, year: 2012, countries: CL }\n`),
  },
  {
    shows: 'a movie in braces that loses',
    from: file(`${head}movie: { year: 2012, title: No }\n`),
    changes: { movie: { year: undefined } },
    to: file(`${head}movie: { title: No }\n`),
  },
  {
    shows: 'another order',
    from: file(`${movie}\nauthors:\n  - Ada\n\ntitle: x # the headline\ndraft: yes`.concat('\n')),
    changes: { title: 'Why', authors: [{ name: 'Ben' }] },
    to: file(`${movie}\nauthors:\n  - Ben\n\ntitle: Why # the headline\ndraft: yes\n`),
  },
  {
    shows: 'a new body',
    from: file(head + movie),
    changes: { body: 'Other *words*.\r\n' },
    to: file(head + movie, '\nOther *words*.\r\n'),
  },
  {
    shows: 'a body that begins with a blank line',
    from: file(head + movie, 'x'),
    changes: { body: '\ny' },
    to: file(head + movie, '\n\ny'),
  },
  {
    shows: 'a body where there was none',
    from: file(head + movie, '').trimEnd(),
    changes: { body: 'y\n' },
    to: file(head + movie, '\ny\n'),
  },
  {
    shows: 'no body',
    from: file(head + movie),
    changes: { body: '' },
    to: file(head + movie, '\n'),
  },
]

test.each(whole)('$shows stays what it is', ({ from, to, changes }) => {
  expect(editReview(from, changes)).toEqual({ source: to, problems: [] })
})

const refused = [
  {
    shows: 'a file with an error',
    from: file(`${head}rating: 6/5\n${movie}`),
    changes: { title: 'x' },
    at: '5:9',
    code: 'rating-out-of-range',
  },
  {
    shows: 'a file that is not YAML',
    from: file(`title: "x\n${movie}`),
    changes: { title: 'x' },
    at: '2:8',
    code: 'quote-unclosed',
  },
  {
    shows: 'a key that stands twice',
    from: file(`${head}title: x\n${movie}`),
    changes: { title: 'y' },
    at: '5:1',
    code: 'key-twice',
  },
  {
    shows: 'a rating off its scale',
    from: file(`${head}rating: 4/5\n${movie}`),
    changes: rating(6),
    at: '5:9',
    code: 'rating-out-of-range',
  },
  {
    shows: 'a day that is none',
    from: file(head + movie),
    changes: { published: '2014-02-30' },
    at: '4:12',
    code: 'date-not-in-calendar',
  },
  {
    shows: 'no title',
    from: file(head + movie),
    changes: { title: undefined },
    at: '2:8',
    code: 'key-missing',
  },
  {
    shows: 'no movie',
    from: file(head + movie),
    changes: { movie: undefined },
    at: '6:3',
    code: 'key-missing',
  },
  {
    shows: 'a year before the cinema',
    from: file(head + movie),
    changes: { movie: { year: 13 } },
    at: '6:3',
    code: 'year-out-of-range',
  },
  {
    shows: 'a value that others share',
    from: file(`${head}summary: &s One.\ncopyright: *s\n${movie}`),
    changes: { summary: 'Two.' },
    at: '5:13',
    code: 'edit-shared',
  },
  {
    shows: 'a comment within',
    from: file(`${head}tags:\n  - a # first\n  - b\n${movie}`),
    changes: { tags: ['c'] },
    at: '6:3',
    code: 'edit-loses-comment',
  },
  {
    shows: 'an unknown key within',
    from: file(`title: x\nauthor: { name: Ada, mood: good }\ndraft: yes\n${movie}`),
    changes: { authors: [{ name: 'Ben' }] },
    at: '3:9',
    code: 'edit-loses-key',
  },
  {
    shows: 'a key with a question mark before it',
    from: file(`${head}? summary\n: One.\n${movie}`),
    changes: { summary: undefined },
    at: '5:3',
    code: 'edit-not-safe',
  },
] satisfies { shows: string; from: string; changes: ReviewChanges; at: string; code: string }[]

describe('what cannot be done without harm leaves the file as it was', () => {
  test.each(refused)('$shows: $code at $at', ({ from, changes, at, code }) => {
    const { source, problems } = editReview(from, changes)
    expect(source).toBe(from)
    expect(problems.map(p => `${p.line}:${p.column} ${p.code}`)).toEqual([`${at} ${code}`])
  })

  test('in plain words, with what to do', () => {
    const shared = editReview(refused[8]?.from ?? '', { summary: 'Two.' })
    expect(shared.problems).toMatchObject([
      {
        message: 'Other values are the same as summary by an anchor, and would change with it.',
        hint: 'Write the values out in place of & and *.',
      },
    ])
  })

  test('even where other changes could be made', () => {
    const from = file(`${head}tags:\n  - a # first\n${movie}`)
    expect(editReview(from, { title: 'x', tags: ['c'] }).source).toBe(from)
  })
})

test('a value by an alias is written out, and the anchor stays', () => {
  const from = file(`${head}summary: &s One.\ncopyright: *s\n${movie}`)
  const to = file(`${head}summary: &s One.\ncopyright: Ada\n${movie}`)
  expect(editReview(from, { copyright: 'Ada' })).toEqual({ source: to, problems: [] })
})

test('what the site fills in counts as said', () => {
  const defaults = { authors: [{ name: 'Ada' }], language: 'de' }
  const from = file(`title: x\ndraft: yes\n${movie}`)
  const to = file(`title: x\nlanguage: en\nauthor: Ben\ndraft: yes\n${movie}`)
  const changes = { language: 'en', authors: [{ name: 'Ben' }] }
  expect(editReview(from, changes, { defaults })).toEqual({ source: to, problems: [] })
  expect(editReview(to, { language: undefined, authors: undefined }, { defaults }).source).toBe(
    from,
  )
  expect(parseReview(from, { defaults }).review?.language).toBe('de')
})

test('a slip in a program throws', () => {
  const changes: object = { titel: 'x' }
  expect(() => editReview(file(head + movie), changes)).toThrow('`titel` is no part of a review')
})

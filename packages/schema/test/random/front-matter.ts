import fc from 'fast-check'

/** Signs and words that mean something to YAML, to a reader of reviews, or to one parser only. */
const tokens = [
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    ': ',
    ':',
    ' #',
    '#',
  ],
  ...['"', "'", '"a"', "'it''s'", '"\\n"', '"\\u00e9"', '"\\', '[', ']', '{', '}', ',', ', ', '- '],
  ...[
    '? ',
    '?',
    '! ',
    '!!str ',
    '!',
    '&a ',
    '&a',
    '*a',
    '*a ',
    '|',
    '|-',
    '|+',
    '>',
    '>-',
    '|2',
    '>1-',
  ],
  ...[
    '%YAML 1.1\n',
    '%',
    '@',
    '`',
    '---',
    '--- ',
    '...',
    '\n---\n',
    '\n...\n',
    '<<: ',
    '<<',
    '=',
    '~',
  ],
  ...[
    'null',
    'true',
    'no',
    '1917',
    '10:30',
    '0x1F',
    '.inf',
    '2012-12-21',
    '__proto__',
    'x',
    'x: y',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\uffff',
    '\ud800',
    '💔',
    'é',
  ],
  ...[
    'title: ',
    'author: ',
    'movie:',
    'summary: |\n    ',
    'tags:',
    'a b',
    'a:b',
    'a #b',
    'a# b',
    '-x',
  ],
]
const token = fc.constantFrom(...tokens)
const soup = fc.array(token, { maxLength: 12 }).map(parts => parts.join(''))

/** Lines of a front matter as people write them, well or badly. */
const lines = fc.constantFrom(
  ...[
    'title: Love, updated',
    'title: 1917',
    'title: "Her: a story"',
    "title: 'It''s'",
    'title: |-\n  Her',
  ],
  ...[
    'slug: her',
    'slug: a/b',
    'language: English',
    'language: no',
    'language: Elvish',
    'language:',
  ],
  ...[
    'author: Ada',
    'author: [Ada, Ben]',
    'author:\n  name: Ada\n  url: https://a.example',
    'author: &a Ada',
  ],
  ...[
    'authors:\n- Ada\n- Ben',
    'authors:\n  - name: Ada\n    image: { src: a.jpg, alt: "" }',
    'authors: []',
  ],
  ...[
    'published: 2014-02-13',
    'published: "2014-02-13T10:00Z"',
    'published: 2019-02-30',
    'updated: 2015-01-01',
  ],
  ...[
    'draft: true',
    'draft: Yes',
    'draft: maybe',
    'summary:',
    'summary: #x',
    'summary: # x',
    'summary: ~',
  ],
  ...[
    'summary: >-\n  one\n  two\n\n  three',
    'summary: one\n  two',
    'summary: "one\n  two"',
    'summary: |2-\n    x',
  ],
  ...[
    'summary: |\n  one\n\n',
    'summary: >+\n  one\n\n',
    'summary: "a\\\n  b"',
    'summary: |-\n  ---\n  x',
  ],
  ...[
    'tags: [a, b]',
    'tags: [a, b,]',
    'tags: [a: b]',
    'tags:\n  - a\n  -\n  - b',
    'tags: a, b',
    'tags: [*a]',
  ],
  ...[
    'tags: [\n  a, # one\n  b\n  ]',
    'tags: ["a"b]',
    'tags: [a, , b]',
    'tags: {}',
    'tags: [[a]]',
    '# words',
  ],
  ...[
    'rating: 4/5',
    'rating: 4',
    'rating: 90%',
    'rating: ★★★☆☆',
    'rating: {value: 3, best: 5}',
    'rating: 6/5',
  ],
  ...[
    'movie:\n  title: Her\n  runtime: 2h 6m',
    'movie: {title: No, year: 2012}',
    'movie:\n    title: "1917"',
  ],
  ...[
    'movie:\n  title: Her\n  cast:\n    - A\n    - {name: B, role: C}\n    - and others',
    'movie: Her',
    'movie:',
  ],
  ...[
    'movie:\n  title: Her\n\n  # facts\n  ids:\n    imdb: tt1798709\n    tmdb: 1',
    'movie:\n title: Her',
  ],
  ...[
    'images: {src: a.jpg, alt: x}',
    'images:\n- src: a.jpg\n  alt: x',
    'copyright: © Ada',
    'summry: x',
    '',
  ],
  ...[
    '? title\n: Her',
    '"title": Her',
    'title : Her',
    'title:Her',
    '{title: Her}',
    '- title: Her',
    'title:\n  Her',
  ],
)

/** What is enough for a review, so that small things more are read and not only judged. */
const enough = ['title: Her', 'author: Ada', 'draft: true', 'movie: {title: Her}'] as const

type Change = (yaml: string) => string
const somewhere = fc.double({ min: 0, max: 1, noNaN: true })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(somewhere, token).map(
    ([share, sign]): Change =>
      yaml => {
        const at = Math.floor(share * yaml.length)
        return yaml.slice(0, at) + sign + yaml.slice(at)
      },
  ),
  fc.tuple(somewhere, fc.integer({ min: 1, max: 4 })).map(
    ([share, length]): Change =>
      yaml => {
        const at = Math.floor(share * yaml.length)
        return yaml.slice(0, at) + yaml.slice(at + length)
      },
  ),
  fc.constantFrom<Change>(
    yaml => yaml.replaceAll('\n', '\r\n'),
    yaml => yaml.replaceAll('\n', '\r'),
    yaml => yaml.replaceAll('  ', '\t'),
    yaml => yaml.replaceAll('\n', '\n '),
    yaml => yaml.replaceAll('\n', ' \n'),
  ),
)

const changed = (yaml: fc.Arbitrary<string>, maxLength: number) =>
  fc
    .tuple(yaml, fc.array(change, { maxLength }))
    .map(([text, changes]) => changes.reduce((before, apply) => apply(before), text))

const joined = (parts: readonly string[]) => `${parts.join('\n')}\n`

/** YAML as it comes, from what is nearly a front matter to what is nearly nothing. */
export const yaml: fc.Arbitrary<string> = fc.oneof(
  changed(fc.array(lines, { maxLength: 12 }).map(joined), 4),
  changed(
    fc
      .shuffledSubarray([...enough], { minLength: 4 })
      .chain(base => fc.array(lines, { maxLength: 3 }).map(more => joined([...base, ...more]))),
    2,
  ),
  soup.map(value => joined([...enough, `summary: ${value}`])),
  soup.map(value => joined([`title: ${value}`, ...enough.slice(1)])),
  soup.map(value => joined([...enough, `tags: [${value}]`])),
  soup,
  fc
    .string({ unit: 'binary', maxLength: 20 })
    .map(value => joined([...enough, `summary: ${value}`])),
)

/** Files around it, their fences and line ends mostly as they should be. */
export const file: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: yaml.map(text => `---\n${text}---\n\nWords.\n`) },
  { weight: 1, arbitrary: yaml.map(text => `\ufeff---\r\n${text}---\r\n\r\nWords.`) },
  {
    weight: 1,
    arbitrary: changed(
      yaml.map(text => `---\n${text}---\n`),
      2,
    ),
  },
)

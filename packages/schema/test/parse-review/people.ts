import { all, author, authored, type Bad, base, type Good, inMovie, movie, year } from './base.ts'
import * as say from './says.ts'

/** Authors, directors, writers and the cast. */
export const bad: readonly Bad[] = [
  ...all(say.isList, [
    ['3:10-3:12', authored('author: [[]]'), '[]'],
    ['3:10-3:15', authored('author: [[Ada]]'), '[Ada]'],
    ['3:17-3:22', authored('author: { name: [Ada] }'), '[Ada]'],
    ['3:27-3:30', authored('author: { name: Ada, bio: [a] }'), '[a]'],
    ['3:27-3:30', authored('author: { name: Ada, url: [a] }'), '[a]'],
    ['8:14-8:17', inMovie('director: [[x]]'), '[x]'],
    ['8:13-8:16', inMovie('cast: [x, [y]]'), '[y]'],
  ]),
  ...all(
    {
      code: 'empty-text',
      message: 'Nothing is written here.',
      hint: 'Write the words, or leave the line out.',
    },
    [
      ['3:10-3:12', authored('author: [""]')],
      ['3:10-3:12', authored('author: ["", Ada]')],
      ['3:9-3:11', authored('author: ""')],
      ['3:9-3:12', authored('author: " "')],
      ['4:4-4:4', authored('author:\n  -')],
      ['4:5-4:5', authored('author:\n  - \n  - Ada')],
      ['3:17-3:19', authored('author: { name: "" }')],
      ['3:28-3:30', authored('author: { name: Ada, from: "" }')],
      ['8:13-8:15', inMovie('director: ""')],
      ['10:6-10:6', inMovie('directors:\n    - Spike Jonze\n    -')],
      ['8:13-8:15', inMovie('cast: [x, ""]')],
      ['8:30-8:32', inMovie('cast: [x, { name: y, role: "" }]')],
    ],
  ),
  ...all(say.isMapping, [
    ['3:9-3:14', authored('author: {Ada}'), '{Ada}'],
    ['3:9-3:19', authored('author: {Ada, Ben}'), '{Ada, Ben}'],
    ['3:17-3:31', authored('author: { name: { first: Ada } }'), '{ first: Ada }'],
  ]),
  {
    source: authored('author: [ ]'),
    at: '3:9-3:12',
    code: 'key-missing',
    message: 'The list of authors is empty.',
    hint: 'Write author: and the name of who wrote the review.',
  },
  {
    source: authored('author: { name: Ada, url: "" }'),
    at: '3:27-3:29',
    code: 'address-not-readable',
    message: 'The address is empty.',
    hint: 'Write an address such as https://example.org/ada or ada.jpg.',
  },
  ...all(say.opensNoPage, [
    ['3:27-3:48', authored('author: { name: Ada, url: "JavaScript:alert(1)" }'), 'javascript'],
    ['3:27-3:46', authored('author: { name: Ada, url: javascript:alert(1) }'), 'javascript'],
    ['3:27-3:37', authored('author: { name: Ada, url: vbscript:x }'), 'vbscript'],
    ['3:27-3:45', authored('author: { name: Ada, url: "data:text/html,x" }'), 'data'],
    ['3:27-3:42', authored('author: { name: Ada, url: ftp://x.example }'), 'ftp'],
    ['3:27-3:34', authored('author: { name: Ada, url: tel:123 }'), 'tel'],
    ['3:27-3:41', authored('author: { name: Ada, url: localhost:8080 }'), 'localhost'],
  ]),
  ...all(
    {
      code: 'address-not-readable',
      message: 'The address holds a control character, or white space at an end.',
      hint: 'Write an address such as https://example.org/ada or ada.jpg.',
    },
    [
      ['3:27-3:50', authored('author: { name: Ada, url: "java\\tscript:alert(1)" }')],
      ['3:27-3:47', authored('author: { name: Ada, url: "\\u0001javascript:x" }')],
    ],
  ),
  ...all(
    {
      code: 'key-missing',
      message: 'The image has no alt.',
      hint: 'Write alt: and what the picture shows, or alt: "" if it only decorates.',
    },
    [
      ['3:29-3:34', authored('author: { name: Ada, image: a.jpg }')],
      ['3:29-3:43', authored('author: { name: Ada, image: { src: a.jpg } }')],
    ],
  ),
  ...all(
    {
      code: 'key-missing',
      message: 'An entry of directors has no name.',
      hint: 'Write name: and the name of the person.',
    },
    [
      ['8:15-8:19', inMovie('director: { name: }')],
      ['8:13-8:39', inMovie('director: { url: https://x.example }')],
    ],
  ),
  { source: inMovie('director: Spike: Jonze'), at: '8:13-8:25', ...say.hasColon('Spike: Jonze') },
  {
    source: inMovie('writers: [Spike Jonze,, x]'),
    at: '8:25-8:26',
    code: 'yaml-not-readable',
    message: 'Nothing stands before this comma.',
    hint: 'Leave the comma out, or write a value before it.',
  },
  {
    source: inMovie('cast: [x, { role: y }]'),
    at: '8:13-8:24',
    code: 'key-missing',
    message: 'An entry of cast has no name.',
    hint: 'Write name: and the name of the person.',
  },
  {
    source: inMovie('cast:\n    Joaquin Phoenix: Theodore'),
    at: '9:5-9:20',
    code: 'key-missing',
    message: 'An entry of cast has no name.',
    hint: 'Write { name: Joaquin Phoenix, role: Theodore }.',
  },
  ...all(say.needsQuotes, [
    ['8:13-8:18', inMovie('cast: [x, &more]'), '&more'],
    ['8:13-8:19', inMovie('cast: [x, & more]'), '& more'],
  ]),
  ...all(say.isNoClaim, [
    ['8:13-8:15', inMovie('moreCast: on'), 'on'],
    ['8:13-8:14', inMovie('moreCast: 3'), '3'],
  ]),
  { source: inMovie('moreCast: [yes]'), at: '8:13-8:18', ...say.isOneOfOne('yes') },
  {
    source: inMovie('cast:\n    - x\n    - y: z'),
    at: '10:7-10:8',
    code: 'key-missing',
    message: 'An entry of cast has no name.',
    hint: 'Write { name: y, role: z }.',
  },
]

export const good: readonly Good[] = [
  {
    source: base.replace(author, 'authors: [Ada Moreau, { name: Ben, from: Lyon }]'),
    gives: { authors: [{ name: 'Ada Moreau' }, { name: 'Ben', from: 'Lyon' }] },
  },
  {
    source: base
      .replace(author, 'author: &a\n  name: Ada\n')
      .replace(movie, `${movie}\n  writers: [*a, Ben]`),
    gives: { authors: [{ name: 'Ada' }], movie: { writers: [{ name: 'Ada' }, { name: 'Ben' }] } },
  },
  {
    source: base.replace(year, '  directors: Spike Jonze'),
    gives: { movie: { directors: [{ name: 'Spike Jonze' }] } },
  },
  {
    source: base.replace(
      year,
      '  cast: [{ name: Joaquin Phoenix, role: Theodore }, Robert Downey Jr.]',
    ),
    gives: {
      movie: {
        cast: [{ name: 'Joaquin Phoenix', role: 'Theodore' }, { name: 'Robert Downey Jr.' }],
        moreCast: false,
      },
    },
  },
  ...['a.o.', 'and others', 'And Others', 'et al.', '…'].map(rest => ({
    source: base.replace(year, `  cast: [Joaquin Phoenix, ${rest}]`),
    gives: { movie: { cast: [{ name: 'Joaquin Phoenix' }], moreCast: true } },
  })),
  {
    source: base.replace(year, '  cast: [a.o., Amy Adams]'),
    gives: { movie: { cast: [{ name: 'a.o.' }, { name: 'Amy Adams' }], moreCast: false } },
  },
  { source: base.replace(year, '  moreCast: yes'), gives: { movie: { cast: [], moreCast: true } } },
  {
    source: base.replace(author, `${author}\nimages: { src: my poster.jpg, alt: "", width: 300 }`),
    gives: { images: [{ src: 'my poster.jpg', alt: '', width: 300 }] },
  },
  {
    source: base.replace(author, `${author}\ndraft: Yes\nspoilers: Mild\nsummary:\n`),
    gives: { draft: true, spoilers: 'mild' },
  },
  { source: authored('author: ~'), gives: { authors: [{ name: '~' }] } },
  { source: authored('author: [null]'), gives: { authors: [{ name: 'null' }] } },
  { source: authored('author: -Ada'), gives: { authors: [{ name: '-Ada' }] } },
  { source: authored('author:\n  -Ada'), gives: { authors: [{ name: '-Ada' }] } },
  {
    source: authored('author: Ada <ada@x.example>'),
    gives: { authors: [{ name: 'Ada <ada@x.example>' }] },
  },
  {
    source: authored('author: ada@example.org'),
    gives: { authors: [{ name: 'ada@example.org' }] },
  },
  { source: authored('author: (Ada)'), gives: { authors: [{ name: '(Ada)' }] } },
  { source: authored('author: Ada, Ben'), gives: { authors: [{ name: 'Ada, Ben' }] } },
  { source: authored("author: O'Brien"), gives: { authors: [{ name: "O'Brien" }] } },
  {
    source: authored('author: "Robert Downey, Jr."'),
    gives: { authors: [{ name: 'Robert Downey, Jr.' }] },
  },
  { source: authored('author: Jean-Luc'), gives: { authors: [{ name: 'Jean-Luc' }] } },
  { source: authored('author: 李安'), gives: { authors: [{ name: '李安' }] } },
  { source: authored('author: أحمد'), gives: { authors: [{ name: 'أحمد' }] } },
  {
    source: authored('author:\n- Ada\n- Ben'),
    gives: { authors: [{ name: 'Ada' }, { name: 'Ben' }] },
  },
  { source: authored('author:\n  Ada\n  Moreau'), gives: { title: 'Love, updated' } },
  { source: authored('author: !!seq [Ada]'), gives: { authors: [{ name: 'Ada' }] } },
  { source: authored('author: !!map { name: Ada }'), gives: { authors: [{ name: 'Ada' }] } },
  { source: authored('author: [Ada,]'), gives: { authors: [{ name: 'Ada' }] } },
  { source: authored('author: { name: Ada, }'), gives: { authors: [{ name: 'Ada' }] } },
  {
    source: authored('author: {name: Ada,from: Lyon}'),
    gives: { authors: [{ name: 'Ada', from: 'Lyon' }] },
  },
  {
    source: authored('author: { name: Ada, url: ada.example }'),
    gives: { authors: [{ name: 'Ada', url: 'ada.example' }] },
  },
  {
    source: authored('author: { name: Ada, url: //ada.example }'),
    gives: { authors: [{ name: 'Ada', url: '//ada.example' }] },
  },
  {
    source: authored('author: { name: Ada, url: "mailto:ada@x.example" }'),
    gives: { authors: [{ name: 'Ada', url: 'mailto:ada@x.example' }] },
  },
  {
    source: authored('author: { name: Ada, url: https://x.example/a?b=c#d }'),
    gives: { authors: [{ name: 'Ada', url: 'https://x.example/a?b=c#d' }] },
  },
  {
    source: authored('author: { name: Ada, url: HTTPS://x.example }'),
    gives: { authors: [{ name: 'Ada', url: 'HTTPS://x.example' }] },
  },
  {
    source: authored('author: { name: Ada, url: /about }'),
    gives: { authors: [{ name: 'Ada', url: '/about' }] },
  },
  {
    source: authored('author: { name: Ada, url: "#ada" }'),
    gives: { authors: [{ name: 'Ada', url: '#ada' }] },
  },
  {
    source: authored('author: { name: Ada, from: no }'),
    gives: { authors: [{ name: 'Ada', from: 'no' }] },
  },
  { source: authored('author: { "name": "Ada" }'), gives: { authors: [{ name: 'Ada' }] } },
  { source: authored('? author\n: Ada'), gives: { authors: [{ name: 'Ada' }] } },
  { source: authored('author: Ada ? x'), gives: { authors: [{ name: 'Ada ? x' }] } },
  { source: authored('author: Ada # who else'), gives: { authors: [{ name: 'Ada' }] } },
  {
    source: inMovie('director: "Spike: Jonze"'),
    gives: { movie: { directors: [{ name: 'Spike: Jonze' }] } },
  },
  {
    source: inMovie('director: Spike Jonze & x'),
    gives: { movie: { directors: [{ name: 'Spike Jonze & x' }] } },
  },
  {
    source: inMovie('directors:\n    Spike Jonze'),
    gives: { movie: { directors: [{ name: 'Spike Jonze' }] } },
  },
  { source: inMovie('cast: [a.o.]'), gives: { movie: { moreCast: true } } },
  { source: inMovie('cast: and others'), gives: { movie: { moreCast: true } } },
  {
    source: inMovie('cast: [x, "..."]'),
    gives: { movie: { cast: [{ name: 'x' }], moreCast: true } },
  },
  {
    source: inMovie('cast: [x, ...]'),
    gives: { movie: { cast: [{ name: 'x' }], moreCast: true } },
  },
  {
    source: inMovie('cast: [x, etc.]'),
    gives: { movie: { cast: [{ name: 'x' }], moreCast: true } },
  },
  {
    source: inMovie('cast: [x, and many more]'),
    gives: { movie: { cast: [{ name: 'x' }], moreCast: true } },
  },
  {
    source: inMovie('cast: [x, "& more"]'),
    gives: { movie: { cast: [{ name: 'x' }], moreCast: true } },
  },
  {
    source: inMovie('cast: [x, others]'),
    gives: { movie: { cast: [{ name: 'x' }, { name: 'others' }] } },
  },
  {
    source: inMovie('cast: [x, { name: a.o. }]'),
    gives: { movie: { cast: [{ name: 'x' }, { name: 'a.o.' }] } },
  },
  {
    source: inMovie('cast: [x, a.o., a.o.]'),
    gives: { movie: { cast: [{ name: 'x' }, { name: 'a.o.' }], moreCast: true } },
  },
  { source: inMovie('cast: 50 Cent'), gives: { movie: { cast: [{ name: '50 Cent' }] } } },
  {
    source: inMovie('cast: [Mo\'Nique, "The Rock", Null]'),
    gives: { movie: { cast: [{ name: "Mo'Nique" }, { name: 'The Rock' }, { name: 'Null' }] } },
  },
  {
    source: inMovie('cast: ["Robert Downey, Jr."]'),
    gives: { movie: { cast: [{ name: 'Robert Downey, Jr.' }] } },
  },
  {
    source: inMovie('cast: [1917, 7]'),
    gives: { movie: { cast: [{ name: '1917' }, { name: '7' }] } },
  },
  { source: inMovie('writers: [~]'), gives: { movie: { writers: [{ name: '~' }] } } },
]

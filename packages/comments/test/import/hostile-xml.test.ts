import type { Problem } from '@reviewkit/problem'
import { describe, expect, test } from 'vitest'
import { type Collected, collect, fromDisqus, fromWordPress } from '../../src/import/index.ts'
import { inPieces, listOf } from './pieces.ts'

const disqus = (
  inner: string,
) => `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="1"><link>https://quietrow.example/her/</link><createdAt>2014-01-30T09:00:00Z</createdAt></thread>
${inner}</disqus>`

const post = (id: number | string, message = 'words', more = '') =>
  `<post dsq:id="${id}"${more}><message><![CDATA[${message}]]></message><createdAt>2014-02-01T20:10:05Z</createdAt><thread dsq:id="1"/></post>\n`

const read = (xml: string | Uint8Array) => collect(fromDisqus(inPieces(xml)))
const bodiesOf = ({ threads }: Collected) =>
  threads.flatMap(({ comments }) => comments.map(({ body }) => body))
const told = (problems: readonly Problem[]) =>
  problems.map(({ severity, code, line }) => `${line ?? ''} ${severity} ${code}`.trim())

const cases = [
  {
    what: 'elements in each other, without end',
    inner: post(1) + '<x>'.repeat(100_000),
    bodies: ['words'],
    problems: ['4 error xml-not-readable'],
  },
  {
    what: 'a name of an attribute that objects have',
    inner: post(1) + post(2, 'two', ' hasOwnProperty="x" __proto__="y" y="z"') + post(3),
    bodies: ['words', 'two', 'words'],
    problems: [],
  },
  {
    what: 'names of objects as elements and entities',
    inner: `<__proto__><constructor/></__proto__>${post(1, '&__proto__; &toString;')}`,
    bodies: ['&\\_\\_proto\\_\\_; \\&toString;'],
    problems: [],
  },
  {
    what: 'a comment of XML that has no end',
    inner: `${post(1)}<!-- ${'x'.repeat(300_000)}`,
    bodies: ['words'],
    problems: ['4 error xml-not-readable'],
  },
  {
    what: 'a tag as long as a book',
    inner: `${post(1)}<post ${'x'.repeat(300_000)}`,
    bodies: ['words'],
    problems: ['4 error xml-not-readable'],
  },
  {
    what: 'a fault for every letter',
    inner: `${post(1)}<x ${'"'.repeat(60_000)}`,
    bodies: ['words'],
    problems: [
      ...Array.from({ length: 20 }, () => '4 warning xml-not-well-formed'),
      '4 error xml-not-readable',
    ],
  },
  {
    what: 'ends of what never began',
    inner: `${'</x>'.repeat(50)}${post(1)}`,
    bodies: ['words'],
    problems: [
      ...Array.from({ length: 20 }, () => '3 warning xml-not-well-formed'),
      'warning xml-not-well-formed',
    ],
  },
  {
    what: 'a field that comes twice: the first counts',
    inner: post(1, 'one]]></message><message><![CDATA[two'),
    bodies: ['one'],
    problems: [],
  },
  {
    what: 'a post whose end was forgotten, and the posts after it',
    inner:
      post(1, 'one').replace('</post>', '') +
      post(2, 'two').replace(/<thread.*/, '') +
      post(3, 'three'),
    bodies: ['one', 'three'],
    problems: [
      '4 warning xml-not-well-formed',
      '5 warning xml-not-well-formed',
      '4 error post-without-thread',
    ],
  },
  {
    what: 'a thousand posts without an end',
    inner: post(1, 'one').replace('</post>', '').repeat(1000),
    bodies: Array.from({ length: 1000 }, () => 'one'),
    problems: [
      ...Array.from({ length: 20 }, (_, index) => `${index + 4} warning xml-not-well-formed`),
      '1003 warning xml-not-well-formed',
      'warning xml-not-well-formed',
    ].toSpliced(20, 1),
  },
  {
    what: 'words behind the end',
    inner: `${post(1)}</disqus>${'more words '.repeat(30_000)}<disqus>`,
    bodies: ['words'],
    problems: ['4 warning xml-not-well-formed', '4 warning several-exports'],
  },
]

test.each(cases)('$what', async ({ inner, bodies, problems }) => {
  const collected = await read(disqus(inner))
  expect(bodiesOf(collected)).toEqual(bodies)
  expect(told(collected.problems)).toEqual(problems)
})

test('of a comment that is too long the beginning comes, and it is told', async () => {
  const collected = await read(disqus(post(1, 'word '.repeat(100_000)) + post(2)))
  expect(bodiesOf(collected).map(({ length }) => length)).toEqual([99_999, 5])
  expect(told(collected.problems)).toEqual(['3 warning comment-too-long'])
})

describe('what is no export gives one error that says what it is', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)
  test.each([
    { file: '', message: 'This is an empty file, not an export of Disqus.' },
    { file: '  \n', message: 'This is an empty file, not an export of Disqus.' },
    { file: png, message: 'This is not an export of Disqus.' },
    { file: 'plain words', message: 'This is not an export of Disqus.' },
    { file: '<', message: 'This is not an export of Disqus.' },
    {
      file: '<?xml version="1.0"?>',
      message: 'This is another file in XML, not an export of Disqus.',
    },
    {
      file: '<?xml version="1.0"?><a/>',
      message: 'This is another file in XML, not an export of Disqus.',
    },
    {
      file: `<?xml version="1.0"?>${'words '.repeat(100_000)}`,
      message: 'This is another file in XML, not an export of Disqus.',
    },
    {
      file: '<rss xmlns:wp="http://wordpress.org/export/1.2/"/>',
      message: 'This is an export of WordPress, not an export of Disqus.',
      hint: 'Read it by fromWordPress.',
    },
    {
      file: '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      message: 'This is a news feed, not an export of Disqus.',
    },
    {
      file: 'PK\u0003\u0004…',
      message: 'This is a ZIP archive, not an export of Disqus.',
      hint: 'Unpack it, and read the file in it.',
    },
    {
      file: 'SQLite format 3\0',
      message: 'This is a database of SQLite, not an export of Disqus.',
      hint: 'Read it by fromIsso.',
    },
    {
      file: '{"type":"feed","children":[]}',
      message: 'This is a list of webmentions, not an export of Disqus.',
      hint: 'Read it by fromWebmentions.',
    },
    { file: '[1]', message: 'This is a file in JSON, not an export of Disqus.' },
  ])('$file', async ({ file, message, hint }) => {
    const { threads, problems } = await read(file)
    expect(threads).toEqual([])
    expect(problems.filter(({ code }) => code !== 'letters-lost')).toEqual([
      { severity: 'error', code: 'format-unknown', message, hint: hint ?? expect.any(String) },
    ])
  })
})

test('a packed file that is damaged says so beside what it seems to be', async () => {
  const { problems } = await read(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))
  expect(told(problems)).toEqual(['error format-unknown', 'error gzip-damaged'])
})

describe.each([
  {
    name: 'fromDisqus',
    importer: fromDisqus,
    start: disqus('').split('</disqus>')[0] ?? '',
    one: post(1),
  },
  {
    name: 'fromWordPress',
    importer: fromWordPress,
    start:
      '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><wp:post_id>7</wp:post_id>',
    one: '<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>words</wp:comment_content></wp:comment>',
  },
])('$name', ({ importer, start, one }) => {
  test('gives comments while the file comes, and stops reading when nobody wants more', async () => {
    let stopped = false
    async function* endless() {
      try {
        yield new TextEncoder().encode(start)
        for (;;) yield new TextEncoder().encode(one)
      } finally {
        stopped = true
      }
    }
    let comments = 0
    for await (const item of importer(endless())) {
      if ('comment' in item && ++comments === 1000) break
    }
    expect([comments, stopped]).toEqual([1000, true])
  })

  test('lets pass what the source throws', async () => {
    async function* broken() {
      yield new TextEncoder().encode(start)
      throw new Error('the disk is gone')
    }
    await expect(listOf(importer(broken()))).rejects.toThrow('the disk is gone')
  })
})

import type { Problem } from '@reviewkit/problem'
import { renderMarkdown } from '@reviewkit/renderer'
import { parseReview, stringifyReview } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importPage } from '../src/import/page.ts'

/** A page as a browser copies it; every word is ours. */
const page = `Skip to main content

Slow Light in "Dawn"

Hello, I'm Ada, and I watch what others walk out of.

A street in "Dawn."

A street in "Dawn."

The first shot lasts *four* minutes, and [nothing] happens in it.

What it says

Nothing || everything ends with a door.

A door.


A door.

Movie Details

Title: Dawn

Release Year: 1931

Director(s): Ida Example

Writer(s): Ida Example, Ben Sample

Actors: Cy Pattern, Di Model, a.o.

Runtime: 1 hour 12 minutes

Language: German

Listen to the podcast

© 2020 Ada Example

Rate this page

Ada Example (author) from Bremen on March 04, 2020:

Thank you all for reading.

Somebody from North Dakota on March 05, 2020:


I walked out.

Then I came back.
`

describe('the text of a review page', async () => {
  const { review, comments, problems } = await importPage(page, { file: 'page.txt' })

  test('gives title, author with bio and place, language and copyright', () => {
    expect(review).toMatchObject({
      title: 'Slow Light in "Dawn"',
      language: 'en',
      authors: [
        {
          name: 'Ada Example',
          from: 'Bremen',
          bio: "Hello, I'm Ada, and I watch what others walk out of.",
        },
      ],
      copyright: '© 2020 Ada Example',
    })
  })

  test('gives the movie details', () => {
    expect(review?.movie).toMatchObject({
      title: 'Dawn',
      year: 1931,
      directors: [{ name: 'Ida Example' }],
      writers: [{ name: 'Ida Example' }, { name: 'Ben Sample' }],
      cast: [{ name: 'Cy Pattern' }, { name: 'Di Model' }],
      moreCast: true,
      runtime: 72,
      languages: ['de'],
    })
  })

  test('gives paragraphs and headings in order, and a caption that stood twice once', () => {
    const rendered = renderMarkdown(review?.body ?? '')
    expect(String(rendered.html).match(/<figcaption>.*?<\/figcaption>/g)).toEqual([
      '<figcaption>A street in "Dawn."</figcaption>',
      '<figcaption>A door.</figcaption>',
    ])
    expect(rendered.headings.map(({ text }) => text)).toEqual(['What it says'])
    expect(rendered.text).toContain(
      'The first shot lasts *four* minutes, and [nothing] happens in it.',
    )
    expect(rendered.text).toContain('Nothing || everything ends with a door.')
    expect(rendered.text).toMatch(/Listen to the podcast$/)
  })

  test('gives the comments, with badge, place and day', () => {
    expect(comments).toMatchObject([
      {
        author: { name: 'Ada Example', from: 'Bremen' },
        byReviewAuthor: true,
        posted: '2020-03-04',
        body: 'Thank you all for reading.',
      },
      {
        author: { name: 'Somebody', from: 'North Dakota' },
        byReviewAuthor: false,
        posted: '2020-03-05',
        body: 'I walked out.\n\nThen I came back.',
      },
    ])
  })

  test('lists what it left out, by its line', () => {
    expect(problems.map(({ code, line, file }) => ({ code, line, file }))).toEqual([
      { code: 'furniture-left-out', line: 1, file: 'page.txt' },
      { code: 'line-not-placed', line: 42, file: 'page.txt' },
    ])
  })

  test('becomes a file that can be read back', () => {
    expect(review && parseReview(stringifyReview(review)).review).toEqual(review)
  })

  test('has comments with the same ids when it is read again', async () => {
    expect((await importPage(page)).comments.map(({ id }) => id)).toEqual(
      comments.map(({ id }) => id),
    )
  })
})

const unreadable = [
  { name: 'an empty file', text: '', code: 'page-empty' },
  { name: 'HTML', text: '<!doctype html><title>x</title>', code: 'page-is-html' },
  {
    name: 'a page that names no author',
    text: 'A title\n\nA paragraph.\n',
    code: 'author-not-found',
  },
]
test.each(unreadable)('$name is a problem with a hint, not a review', async ({ text, code }) => {
  const { review, problems } = await importPage(text)
  expect(review).toBeUndefined()
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors).toMatchObject([{ code, hint: expect.stringMatching(/./) }])
})

const headings = [
  { text: 'Ann on July 01, 2019:', name: 'Ann', posted: '2019-07-01' },
  { text: 'Ann Lee (author) from Europe on 1 July 2019:', name: 'Ann Lee', posted: '2019-07-01' },
  { text: 'Ann (Author) on July 1, 2019:', name: 'Ann', posted: '2019-07-01' },
  { text: 'Man from Mars (author) on Sept. 1, 2019:', name: 'Man from Mars', posted: '2019-09-01' },
  { text: 'Ann from Newcastle on Tyne on Dec. 31, 2019:', name: 'Ann', posted: '2019-12-31' },
  { text: 'Ann on 2019-07-01:', name: 'Ann', posted: '2019-07-01' },
  { text: 'آدا from مصر on July 01, 2019:', name: 'آدا', posted: '2019-07-01' },
  { text: 'Ann\u00a0Lee on\u00a0July 01, 2019:', name: 'Ann Lee', posted: '2019-07-01' },
  // not the head of a comment
  { text: 'Ann on February 30, 2019:', name: undefined, posted: undefined },
  { text: 'Ann on Mars 01, 2019:', name: undefined, posted: undefined },
  { text: 'Ann on July 01, 2019', name: undefined, posted: undefined },
  { text: 'He went on about it:', name: undefined, posted: undefined },
  { text: ' on July 01, 2019:', name: undefined, posted: undefined },
  { text: `${'A'.repeat(300)} on July 01, 2019:`, name: undefined, posted: undefined },
]
test.each(headings)('“$text” is a comment by $name', async ({ text, name, posted }) => {
  const { comments } = await importPage(`Title\n\n© 2019 Ann Lee\n\n${text}\n\nWords.\n`)
  const [comment] = comments
  expect(comment?.author?.name).toBe(name)
  expect(comment?.posted).toBe(posted)
})

const places = [
  { text: 'Ann on July 01, 2019:', from: undefined },
  { text: 'Ann from Newcastle on Tyne on July 01, 2019:', from: 'Newcastle on Tyne' },
  { text: 'Ann (author) from The Edge from Here on July 01, 2019:', from: 'The Edge from Here' },
]
test.each(places)('“$text” comes from $from', async ({ text, from }) => {
  const { comments } = await importPage(`Title\n\n© 2019 Ann Lee\n\n${text}\n\nWords.\n`)
  const [comment] = comments
  expect(comment?.author?.from).toBe(from)
})

const signs = [
  { text: '© 2019 Ann Lee', name: 'Ann Lee' },
  { text: '© Ann Lee', name: 'Ann Lee' },
  { text: '©2019 Ann Lee', name: 'Ann Lee' },
  { text: '(c) 2019 Ann Lee', name: 'Ann Lee' },
  { text: '(C) 2017–2019 Ann Lee', name: 'Ann Lee' },
  { text: '© 2017 - 2019 by Ann Lee. All rights reserved.', name: 'Ann Lee' },
  { text: 'Copyright 2019 by Ann Lee', name: 'Ann Lee' },
  { text: 'Copyright © 2017, 2019, Ann Lee', name: 'Ann Lee' },
  { text: '© 2019 آدا', name: 'آدا' },
  // a text that only begins like one
  { text: 'Copyright is what this film is about.', name: undefined },
  { text: '(c) a third way to read it', name: undefined },
  { text: '© 2019', name: undefined },
]
test.each(signs)('“$text” names $name', async ({ text, name }) => {
  const { review, problems } = await importPage(`Title\n\nWords.\n\n${text}\n`)
  expect(review?.authors[0]?.name).toBe(name)
  expect(review?.copyright).toBe(name && text)
  expect(problems.some(({ code }) => code === 'author-not-found')).toBe(name === undefined)
})

/** A page around a text, with an author and nothing else. */
const around = (text: string) => `A title\n\n${text}\n\n© 2019 Ann Lee\n`
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code)
const shape = async (source: string) => {
  const { review, problems } = await importPage(source)
  const { html } = renderMarkdown(review?.body ?? '')
  const blocks = [...String(html).matchAll(/<(h2|p|figcaption)\b[^>]*>(.*?)<\/\1>/g)]
  return {
    blocks: blocks.map(([, name, text]) => `${name}: ${text}`),
    codes: codes(problems).sort(),
  }
}

const texts = [
  // captions
  {
    name: 'a caption that stood twice',
    text: 'A door.\n\nA door.',
    blocks: ['figcaption: A door.'],
  },
  {
    name: 'two captions next to each other',
    text: 'A door.\nA door.\nA wall.\nA wall.',
    blocks: ['figcaption: A door.', 'figcaption: A wall.'],
  },
  {
    name: 'two pictures with one caption',
    text: 'A door.\nA door.\nA door.\nA door.',
    blocks: ['figcaption: A door.', 'figcaption: A door.'],
  },
  {
    name: 'a line three times',
    text: 'A door.\nA door.\nA door.\nIt opens.',
    blocks: ['figcaption: A door.', 'p: It opens.'],
    codes: ['line-repeated'],
  },
  {
    name: 'an alt text without the full stop',
    text: 'The “door”\n\nThe "door".',
    blocks: ['figcaption: The "door".'],
  },
  {
    name: 'a line that comes again later',
    text: 'A door.\n\nIt opens.\n\nA door.',
    blocks: ['p: A door.', 'p: It opens.', 'p: A door.'],
  },
  {
    name: 'a paragraph copied twice',
    text: `${'Long. '.repeat(60)}\n\n${'Long. '.repeat(60)}`,
    blocks: [`p: ${'Long. '.repeat(60).trim()}`, `p: ${'Long. '.repeat(60).trim()}`],
  },
  // headings
  {
    name: 'a short line by itself',
    text: 'It opens.\n\nWhat it says\n\nNothing.',
    blocks: ['p: It opens.', 'h2: What it says', 'p: Nothing.'],
  },
  {
    name: 'a list of short lines',
    text: 'It opens.\n\nOne\n\nTwo\n\nThree\n\nNothing.',
    blocks: ['p: It opens.', 'p: One', 'p: Two', 'p: Three', 'p: Nothing.'],
  },
  {
    name: 'a short last line',
    text: 'It opens.\n\nThe end',
    blocks: ['p: It opens.', 'p: The end'],
  },
  // who wrote it
  { name: 'a byline', text: 'By Ann Lee\n\nIt opens.', blocks: ['p: It opens.'] },
  { name: 'another name', text: 'By Bob.\n\nIt opens.', blocks: ['p: By Bob.', 'p: It opens.'] },
  {
    name: 'someone who says “I am”',
    text: 'I am tired of doors.\n\nIt opens.',
    blocks: ['p: I am tired of doors.', 'p: It opens.'],
  },
  // what looks like something else
  {
    name: 'a sentence about copyright',
    text: 'Copyright is a theme.\n\nIt opens.',
    blocks: ['p: Copyright is a theme.', 'p: It opens.'],
  },
  {
    name: 'a credit within the text',
    text: '© 1931 A Studio.\n\nIt opens.',
    blocks: ['p: © 1931 A Studio.', 'p: It opens.'],
  },
  {
    name: 'a dialogue',
    text: 'Ida: Who is there?\nCy: Nobody.\nIda: Come in.\n\nIt opens.',
    blocks: ['p: Ida: Who is there?', 'p: Cy: Nobody.', 'p: Ida: Come in.', 'p: It opens.'],
  },
  // other ways of writing
  {
    name: 'CRLF and CR',
    text: 'It opens.\r\n\r\nIt shuts.\rIt is shut.',
    blocks: ['p: It opens.', 'p: It shuts.', 'p: It is shut.'],
  },
  {
    name: 'Arabic',
    text: 'بابٌ مغلق.\n\nبابٌ مغلق.\n\nيُفتح الباب.',
    blocks: ['figcaption: بابٌ مغلق.', 'p: يُفتح الباب.'],
  },
  {
    name: 'a no-break space',
    text: 'Il dit\u00a0: non\u202f!',
    blocks: ['p: Il dit\u00a0: non\u202f!'],
  },
  { name: 'control characters', text: 'It\u0000 opens.\u0007', blocks: ['p: It opens.'] },
]
test.each(texts)('$name in the text is read so', async ({ text, blocks, codes = [] }) => {
  const read = await shape(around(text))
  expect(read.blocks).toEqual(blocks)
  expect(read.codes).toEqual([...codes, 'movie-title-not-found'].sort())
})

const german = `Filmdetails

Titel: Dämmerung

Erscheinungsjahr: 1931

Regie: Ida Beispiel

Laufzeit: 72 Minuten

Sprache: Deutsch`

describe('the movie details', () => {
  test('may be missing: the title of the review stands in, and that is told', async () => {
    const { review, problems } = await importPage(around('It opens.'))
    expect(review?.movie).toEqual({
      title: 'A title',
      directors: [],
      writers: [],
      cast: [],
      moreCast: false,
      languages: [],
      countries: [],
      genres: [],
      ids: {},
    })
    const hint = expect.stringContaining('language:')
    expect(problems).toMatchObject([{ code: 'movie-title-not-found', line: 1, hint }])
  })

  test('may be in another language, which is then the review’s', async () => {
    const { review, problems } = await importPage(around(`Es öffnet sich.\n\n${german}`))
    expect(problems).toEqual([])
    expect(review).toMatchObject({
      language: 'de',
      movie: { title: 'Dämmerung', year: 1931, runtime: 72, languages: ['de'] },
      body: 'Es öffnet sich.\n',
    })
  })

  test('may stand before the text', async () => {
    const { review } = await importPage(around(`${german}\n\nEs öffnet sich.`))
    expect(review?.movie.directors).toEqual([{ name: 'Ida Beispiel' }])
    expect(review?.body).toBe('Es öffnet sich.\n')
  })

  test('may have wide colons, with no space after them', async () => {
    const { review } = await importPage(
      around('扉が開く。\n\n題名：夜明け\n公開年：1931\n監督：井田花子'),
    )
    expect(review?.movie.year).toBe(1931)
    expect(review?.body).toBe('扉が開く。\n')
  })

  test('keep a name with a comma together, where a no-break space holds it', async () => {
    const { review } = await importPage(
      around(
        'It opens.\n\nTitle: Dawn\nRelease Year: 1931\nActors: Cy Pattern,\u00a0Jr., Di Model',
      ),
    )
    expect(review?.movie.cast).toHaveLength(2)
  })

  test('have a line that is none of them told, at its line in the page', async () => {
    const { review, problems } = await importPage(
      around('It opens.\n\nTitle: Dawn\n\nRelease Year: 1931\n\nMood: grey'),
      { file: 'page.txt' },
    )
    expect(review?.body).toBe('It opens.\n')
    expect(problems).toMatchObject([{ code: 'line-unknown', file: 'page.txt', line: 9 }])
  })
})

describe('what the site puts around a page', () => {
  test('is left out and listed, wherever it stands', async () => {
    const { review, comments, problems } = await importPage(
      'Menu\nDawn\nIt opens.\nShare\n© 2019 Ann Lee\nComments (2)\nBen on July 01, 2019:\nYes.\nLeave a comment\n',
    )
    expect(review).toMatchObject({ title: 'Dawn', body: 'It opens.\n' })
    expect(comments.map(({ body }) => body)).toEqual(['Yes.'])
    const left = problems.filter(({ code }) => code === 'furniture-left-out')
    expect(left.map(({ line }) => line)).toEqual([1, 4, 6, 9])
  })

  test('and its own copyright line is no part of the last comment', async () => {
    const page = 'Dawn\n\nIt opens.\n\n© 2019 Ann Lee\n\nBen on July 01, 2019:\n\nYes.\n'
    const { review, comments, problems } = await importPage(
      `${page}\n© 2026 A Big Site\n\nAll of it\n`,
    )
    expect(review?.copyright).toBe('© 2019 Ann Lee')
    expect(comments.map(({ body }) => body)).toEqual(['Yes.'])
    const left = problems.filter(({ code }) => code === 'line-not-placed')
    expect(left.map(({ line }) => line)).toEqual([11, 13])
  })

  test('makes nobody an author: the badge does', async () => {
    const page =
      'Dawn\n\nIt opens.\n\nAnn (author) on July 01, 2019:\n\nYes.\n\n© 2026 A Big Site\n'
    const { review, comments } = await importPage(page)
    expect(review?.authors).toEqual([{ name: 'Ann' }])
    expect(review?.copyright).toBeUndefined()
    expect(comments).toHaveLength(1)
  })
})

test('a page of two megabytes is read whole', async () => {
  const many = 40_000
  const text = Array.from({ length: many }, (_, index) => `Sentence ${index} of *very* many here.`)
  const { review, comments } = await importPage(
    `${around(text.join('\n\n'))}\n\nBen on July 01, 2019:\n\n${'x'.repeat(400_000)}\n`,
  )
  expect(review?.body.match(/Sentence/g)).toHaveLength(many)
  expect(comments[0]?.body).toHaveLength(400_000)
})

test('two comments of the same words are two, with ids of their own', async () => {
  const one = 'Ben on July 01, 2019:\n\nYes.\n\n'
  const { comments } = await importPage(`${around('It opens.')}\n${one}${one}`)
  expect(new Set(comments.map(({ id }) => id)).size).toBe(2)
})

test('a paragraph of any characters is read as it was written', async () => {
  const paragraph = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map(text => `${text.replace(/\s+/gu, ' ').trim()}.`)
  await fc.assert(
    fc.asyncProperty(paragraph, async text => {
      const { review } = await importPage(`Title\n\nStart.\n\n${text}\n\nEnd.\n\n© 2019 Ann Lee\n`)
      expect(renderMarkdown(review?.body ?? '').text).toContain(text)
    }),
    { numRuns: 200 },
  )
})

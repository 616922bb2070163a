import { expect, test } from 'vitest'
import { type RendererOptions, renderMarkdown } from '../src/index.ts'

interface Case {
  text: string
  code: string
  at: string
  message: string
  hint: string
  options?: RendererOptions
}

const cases: Case[] = [
  {
    text: 'a\n\n![](b.jpg)',
    code: 'image-without-alt',
    at: '3:1-3:11',
    message: 'This picture has no words for those who cannot see it.',
    hint: 'Write what it shows between the brackets: ![what it shows](b.jpg).',
  },
  {
    text: '## A\n\n#### B',
    code: 'heading-level-skipped',
    at: '3:1-3:7',
    message: 'This heading is of level 4, but the one above it is of level 2.',
    hint: 'Write ### in place of ####.',
  },
  {
    text: '# A',
    code: 'heading-level-one',
    at: '1:1-1:4',
    message: 'This heading is as high as the title of the page.',
    hint: 'Write ## in place of #, or give the renderer headingShift: 1.',
  },
  {
    text: 'a [b](javascript:c)',
    code: 'link-dangerous',
    at: '1:3-1:20',
    message: 'The address of this link is not one that a page may lead to, so it is left out.',
    hint: 'Write an address that begins with https://, or a path such as ./stills/park.jpg.',
  },
  {
    text: 'a ![b](javascript:c)',
    code: 'image-dangerous',
    at: '1:3-1:21',
    message: 'The address of this image is not one that a page may load, so it is left out.',
    hint: 'Write an address that begins with https://, or a path such as ./stills/park.jpg.',
  },
  {
    text: 'a <iframe src=x>',
    code: 'element-removed',
    at: '1:3-1:17',
    message: 'The element <iframe> is not one that an article may hold, so it is left out.',
    hint: 'Write Markdown instead, or one of the elements on the allow list.',
  },
  {
    text: '<details>\n<summary>a</summary>\n\nb\n',
    code: 'element-unclosed',
    at: '1:1-2:21',
    message: 'The element <details> is not closed in the block that opens it, so it ends there.',
    hint: 'Write </details> before the next blank line, or :::spoiler[Label] and ::: around Markdown.',
  },
  {
    text: 'a\n\n[b]: c',
    code: 'reference-unused',
    at: '3:1-3:7',
    message: 'Nothing in the text refers to [b].',
    hint: 'Write [words][b] where the link belongs, or remove the line.',
  },
  {
    text: `[b]: ${'c'.repeat(9000)}\n\n[b] [b] [b]`,
    code: 'references-too-long',
    at: '3:9-3:12',
    message:
      'The addresses that this text refers to are longer together than the text itself, so from here on references are only words.',
    hint: 'Write shorter addresses, or refer to them less often.',
  },
  {
    text: 'a [b][c]',
    code: 'reference-missing',
    at: '1:3-1:9',
    message: 'There is no address for [c], so the brackets stay in the text.',
    hint: 'Write [c]: https://… on a line of its own.',
  },
  {
    text: 'a\n\n[^b]: c',
    code: 'footnote-unused',
    at: '3:1-3:8',
    message: 'Nothing in the text refers to the footnote [^b], so it is not shown.',
    hint: 'Write [^b] behind the words it belongs to, or remove it.',
  },
  {
    text: 'a[^b]',
    code: 'footnote-missing',
    at: '1:2-1:6',
    message: 'There is no footnote [^b], so the mark stays in the text.',
    hint: 'Write [^b]: and the note on a line of its own.',
  },
  {
    text: 'a [](b)',
    code: 'link-empty',
    at: '1:3-1:8',
    message: 'This link has no words, so nobody can see or hear where it leads.',
    hint: 'Write what is there between the brackets: [words](b).',
  },
  {
    text: '![](<> "a")',
    code: 'caption-without-image',
    at: '1:1-1:12',
    message: 'This caption has no picture above it.',
    hint: 'Write the picture’s file name between the angle brackets: ![what it shows](<picture.jpg> "caption").',
  },
  {
    text: ':::spoiler\na',
    code: 'spoiler-unclosed',
    at: '1:1-1:11',
    message:
      'This spoiler is not closed, so it hides everything up to the end of the text around it.',
    hint: 'Write ::: on a line of its own where the spoiler ends.',
  },
  {
    text: '| a |\n|---|\n| b | c |',
    code: 'table-row-too-long',
    at: '3:1-3:10',
    message: 'This row has 2 cells, but the table has 1 columns.',
    hint: 'Write a bar inside a cell as \\|, and a spoiler as \\|\\|words\\|\\|.',
  },
  {
    text: `${'|a'.repeat(99)}\n${'|-'.repeat(99)}\n${'b\n'.repeat(20)}`,
    code: 'table-too-sparse',
    at: '17:1-17:2',
    message:
      'Nearly all cells of this table are empty, so it ends here and the rest is plain text.',
    hint: 'Write as many cells in a row as the table has columns.',
  },
  {
    text: `${'> '.repeat(101)}a`,
    code: 'nested-too-deep',
    at: '1:1-1:204',
    message: 'The text nests deeper than can be shown, so the innermost part is plain text.',
    hint: 'Write at most 100 marks such as > or - before the words of a line.',
  },
]

test.each(cases)('$code is told at $at', ({ text, code, at, message, hint, options }) => {
  const { messages } = renderMarkdown(text, options)
  expect(messages.map(({ severity, file }) => [severity, file])).toEqual([['warning', undefined]])
  const [found] = messages
  expect({
    code: found?.code,
    at: `${found?.line}:${found?.column}-${found?.endLine}:${found?.endColumn}`,
    message: found?.message,
    hint: found?.hint,
  }).toEqual({ code, at, message, hint })
})

test.each([
  'Plain *words* with a [link](https://example.org), a ![picture](a.jpg) and <b>bold</b>.',
  '## A\n\n### B\n\n## C\n\n[d]\n\n[d]: e\n\nf[^1]\n\n[^1]: g',
  'array[0][1] `[a][b]` \\[a][b] [ ] [x]',
  '<div><p>a<li></div>',
  '',
])('nothing is said about %j', text => {
  expect(renderMarkdown(text).messages.filter(({ code }) => code !== 'reference-missing')).toEqual(
    [],
  )
})

test('messages come in the order of the text', () => {
  const { messages } = renderMarkdown('[](a)\n\n# B\n\n![](c)\n\nd[^e]\n\n[f]: g')
  expect(messages.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9])
})

import type { RendererOptions } from '../../src/index.ts'
import type { MessageCode } from '../../src/messages/messages.ts'

/** One text for each code, for the docs and for the test that holds both to the truth. */
export interface MessageExample {
  /** Why it is told, and what is behind it. */
  about: string
  /** Markdown that raises this message and no other. */
  text: string
  /** Where: `line:column` of its first character, and of what follows it. */
  at: string
  /** The same with the hint followed: nothing is told. */
  fixed: string
  options?: RendererOptions
}

const kilometres = `https://example.org/${'interview-'.repeat(900)}`

export const messageExamples: Readonly<Record<MessageCode, MessageExample>> = {
  'attribute-removed': {
    about:
      'Raw HTML keeps the attributes on the allow list of its element. Handlers such as `onclick`, `style`, classes that are not the renderer’s own and values that an attribute does not take go; the element stays.',
    text: 'Watch *this* <b onclick="play()">now</b>.',
    at: '1:14-1:34',
    fixed: 'Watch *this* <b>now</b>.',
  },
  'caption-without-image': {
    about:
      'A picture’s title is its caption. Without an address there is only the caption, which is a way to keep a place for a picture to come.',
    text: '![](<> "The park at night")',
    at: '1:1-1:28',
    fixed: '![Two people on a bench](<park.jpg> "The park at night")',
  },
  'domain-lookalike': {
    about:
      'A Cyrillic *а* looks just like a Latin one, and names another site. This is told of a host name with a part in letters of several alphabets, or all in Cyrillic letters that look Latin, whether it is written as it looks or as `xn--…`. Names in Chinese, Japanese and Korean mix their scripts by custom and pass, as does a name in any one alphabet. The link itself stays.',
    text: 'See [the press kit](https://ex\u0430mple.org/kit).',
    at: '1:5-1:45',
    fixed: 'See [the press kit](https://example.org/kit).',
  },
  'element-misplaced': {
    about:
      'A block in the middle of a sentence, a cell without its table, a link in a link: a browser would move it about. The tag goes, what is in it stays.',
    text: 'The film <div>ends</div> well.',
    at: '1:10-1:15',
    fixed: 'The film ends well.',
  },
  'element-removed': {
    about:
      'An article holds the elements of `allowList.article`. What can run or load something of its own (`script`, `iframe`, `svg`, `object` and the like) goes with all that is in it, any other element goes and leaves its words.',
    text: 'There is a trailer.\n\n<iframe src="https://example.org/trailer"></iframe>',
    at: '3:1-3:43',
    fixed: 'There is a [trailer of the film](https://example.org/trailer).',
  },
  'element-unclosed': {
    about:
      'An element lasts no longer than the block of HTML that opens it, and a blank line ends such a block. So Markdown cannot stand inside of it.',
    text: '<details>\n<summary>The end</summary>\n\nThey part.\n\n</details>',
    at: '1:1-1:10',
    fixed: ':::spoiler[The end]\nThey part.\n:::',
  },
  'footnote-duplicate': {
    about: 'The first note of a name is shown, the others are not.',
    text: 'Shot in 23 days.[^days]\n\n[^days]: Says the director.\n\n[^days]: Says the producer.',
    at: '5:1-5:28',
    fixed:
      'Shot in 23 days.[^days][^money]\n\n[^days]: Says the director.\n\n[^money]: Says the producer.',
  },
  'footnote-missing': {
    about: 'A mark without a note stays in the text as it is written.',
    text: 'Shot in 23 days.[^days]',
    at: '1:17-1:24',
    fixed: 'Shot in 23 days.[^days]\n\n[^days]: Says the director.',
  },
  'footnote-unused': {
    about: 'A note that no mark refers to is not shown.',
    text: 'Shot in 23 days.\n\n[^days]: Says the director.',
    at: '3:1-3:28',
    fixed: 'Shot in 23 days.[^days]\n\n[^days]: Says the director.',
  },
  'heading-level-one': {
    about:
      'A page has one heading of the first level, its title. Sites whose writers begin at `#` give the renderer `headingShift: 1`, and then only a raw `<h1>` is told.',
    text: '# The story',
    at: '1:1-1:12',
    fixed: '## The story',
  },
  'heading-level-skipped': {
    about:
      'Who listens to a page goes from heading to heading by their levels, and looks for one that is not there. Levels are counted as they are written, whatever `headingShift`.',
    text: '## The story\n\n#### The end',
    at: '3:1-3:13',
    fixed: '## The story\n\n### The end',
  },
  'image-dangerous': {
    about:
      'A picture comes from `http:`, `https:` or a path; in profile `trusted` also from `data:`. Its words are shown in its place.',
    text: '![A park at night](file:///C:/stills/park.jpg)',
    at: '1:1-1:47',
    fixed: '![A park at night](./stills/park.jpg)',
  },
  'image-without-alt': {
    about:
      'The words between the brackets are for those who do not see the picture: say what it shows. In raw HTML an empty `alt=""` is taken at its word: the picture only decorates.',
    text: 'A still:\n\n![](park.jpg)',
    at: '3:1-3:14',
    fixed: 'A still:\n\n![Two people on a bench](park.jpg)',
  },
  'image-without-size': {
    about:
      'Where a page knows the size of a picture it keeps room for it. Markdown has no place for a size, so this is told of an `<img>` without `width` and `height`, and of Markdown’s own pictures only where the option `imageSize` is given and does not know one.',
    text: '<img src="park.jpg" alt="Two people on a bench">',
    at: '1:1-1:49',
    fixed: '<img src="park.jpg" alt="Two people on a bench" width="800" height="450">',
  },
  'link-dangerous': {
    about:
      'A link leads to `http:`, `https:`, `mailto:` or a path; in profile `trusted` to anything but `javascript:`, `vbscript:` and `data:`. Its words stay.',
    text: 'Read [the notes](javascript:open()).',
    at: '1:6-1:36',
    fixed: 'Read [the notes](https://example.org/notes).',
  },
  'link-empty': {
    about: 'Nobody can see, hear or press a link without words. A picture with words is enough.',
    text: 'An interview: [](https://example.org/interview)',
    at: '1:15-1:48',
    fixed: 'An [interview with the director](https://example.org/interview)',
  },
  'link-text-vague': {
    about:
      'Whoever reads a page by its links hears “here, here, more”. The words are those of the text’s language (`locale`), capitals, accents and punctuation aside. An address as its own words is fine. Profile `comment` does not tell it.',
    text: 'You can read the interview [here](https://example.org/interview).',
    at: '1:28-1:65',
    fixed: 'You can read [the interview](https://example.org/interview).',
  },
  'marks-too-many': {
    about:
      'A parser has to hold each mark against those before it, so many thousands in one paragraph take long. Pairs such as `**words**` and `[words](address)` do not count, and code does not either. Within a block a thousand of a kind are read, in a comment two hundred; see `limits.md`.',
    text: `${'a* '.repeat(1001)}b`,
    at: '1:3002-1:3003',
    fixed: `${'a\\* '.repeat(1001)}b`,
  },
  'nested-too-deep': {
    about: 'Nobody reads that deep, and parsers and browsers stumble. No words are lost.',
    text: `${'>'.repeat(25)} Why?`,
    at: '1:25-1:26',
    fixed: '>> Why?',
  },
  'reference-duplicate': {
    about: 'The first address of a name is used, as CommonMark says.',
    text: 'See [the site][film].\n\n[film]: https://example.org/her\n[film]: https://example.org/him',
    at: '4:1-4:32',
    fixed:
      'See [the site][film] and [the other][man].\n\n[film]: https://example.org/her\n[man]: https://example.org/him',
  },
  'reference-missing': {
    about:
      'Brackets that no line defines stay in the text. Only `[words][name]` and `[name][]` are told: a lone `[name]` is often just that.',
    text: 'See [the site][film].',
    at: '1:5-1:21',
    fixed: 'See [the site][film].\n\n[film]: https://example.org/her',
  },
  'reference-unused': {
    about: 'The line is not shown, so a reference may be missing or misspelt.',
    text: 'See the site.\n\n[film]: https://example.org/her',
    at: '3:1-3:32',
    fixed: 'See [the site][film].\n\n[film]: https://example.org/her',
  },
  'references-too-long': {
    about:
      'A long address referred to over and over would make a page many times as long as its text. It takes thousands of characters to get there.',
    text: `[one]: ${kilometres}\n\n[one] [one] [one]`,
    at: '3:13-3:18',
    fixed: '[one]: https://example.org/\n\n[one] [one] [one]',
  },
  'spoiler-uncovered': {
    about:
      'A spoiler within a paragraph begins and ends with `||`, without a space just inside. What looks like one mark without the other is told once in a paragraph, and once in each emphasis, link or cell; `C++||D` and `a || b` are not.',
    text: 'In the end ||they part.',
    at: '1:12-1:14',
    fixed: 'In the end ||they part||.',
  },
  'spoiler-unclosed': {
    about: 'It hides to the end of the quote, list item or text that it stands in.',
    text: ':::spoiler[The end]\nThey part.\n\nGo and see it!',
    at: '1:1-1:20',
    fixed: ':::spoiler[The end]\nThey part.\n:::\n\nGo and see it!',
  },
  'table-row-too-long': {
    about:
      'Most often a bar was meant as one. What the row has too many of is shown in its last cell: no words are lost.',
    text: '| Film | Year |\n| --- | --- |\n| M | 1931 | ||a|| |',
    at: '3:1-3:21',
    fixed: '| Film | Year |\n| --- | --- |\n| M \\|\\|a\\|\\| | 1931 |',
  },
  'table-too-sparse': {
    about:
      'A table is filled up to its columns, so a row of one letter under a thousand columns would be a thousand cells. No words are lost.',
    text: `${'|a'.repeat(99)}\n${'|-'.repeat(99)}\n${'b\n'.repeat(20)}`,
    at: '17:1-17:2',
    fixed: '| a |\n| - |\n| b |',
  },
  'text-too-long': {
    about:
      'Markdown beyond the length that a site allows is not read, but shown: nothing is lost. An article may have four million characters, a comment 65,536; see `limits.md`.',
    text: 'Go and\n*see* it.',
    at: '2:1-2:10',
    fixed: 'Go and see.',
    options: { limits: { length: 12 } },
  },
}

/** A text that the bare parsers read differently, and what each makes of it. */
export interface Difference {
  what: string
  text: string
  remark: string
  satteri: string
}

export const known: readonly Difference[] = [
  // Emphasis: satteri lets marks of another kind stand for words, and counts an escaped mark in; to remark half an emoji is no punctuation, and U+FEFF is a space
  {
    what: 'emphasis between marks of two kinds',
    text: '*_*a',
    remark: 'paragraph("*_*a")',
    satteri: 'paragraph(emphasis("_") "a")',
  },
  {
    what: 'three marks of one kind between two of another, behind an open one',
    text: '*s __***a***__',
    remark: 'paragraph("*s " strong(emphasis(strong("a"))))',
    satteri: 'paragraph(emphasis("s __") strong("a") "*__")',
  },
  {
    what: 'an escaped mark before another',
    text: '\\**a**',
    remark: 'paragraph("*" emphasis("a") "*")',
    satteri: 'paragraph("**a**")',
  },
  {
    what: 'a mark before an emoji',
    text: 'a*🎬*',
    remark: 'paragraph("a" emphasis("🎬"))',
    satteri: 'paragraph("a*🎬*")',
  },
  {
    what: 'a mark behind an emoji',
    text: '🎬_a_',
    remark: 'paragraph("🎬_a_")',
    satteri: 'paragraph("🎬" emphasis("a"))',
  },
  {
    what: 'a byte order mark beside marks',
    text: '*a\uFEFF*',
    remark: 'paragraph("*a\uFEFF*")',
    satteri: 'paragraph(emphasis("a\uFEFF"))',
  },
  // Links
  {
    what: 'a break at the end of a link’s words',
    text: '[a\\\n](b)',
    remark: 'paragraph(link url="b"("a" break))',
    satteri: 'paragraph(link url="b"("a\\\\"))',
  },
  {
    what: 'an escaped quote in a title over two lines',
    text: '[a](b "\n\\")',
    remark: 'paragraph("[a](b \\"\\n\\")")',
    satteri: 'paragraph(link title="\\n" url="b"("a"))',
  },
  {
    what: 'a definition, or the head of a table',
    text: '[a]:\n|-',
    remark: 'table align=[null](tableRow(tableCell("[a]:")))',
    satteri: 'definition identifier="a" label="a" url="|-"',
  },
  // Raw HTML
  {
    what: 'indentation within a tag',
    text: '> <a\n>   b>',
    remark: 'blockquote(paragraph(html value="<a\\nb>"))',
    satteri: 'blockquote(paragraph(html value="<a\\n  b>"))',
  },
  {
    what: 'a value that ends with a slash',
    text: 'a<b c=/d>',
    remark: 'paragraph("a" html value="<b c=/d>")',
    satteri: 'paragraph("a<b c=/d>")',
  },
  {
    what: 'a value with another in it, without quotes',
    text: '<a b=c=""> d',
    remark: 'paragraph("<a b=c=\\"\\"> d")',
    satteri: 'paragraph(html value="<a b=c=\\"\\">" " d")',
  },
  {
    what: 'raw text that another tag ends',
    text: '<pre </style>\n',
    remark: 'html value="<pre </style>"',
    satteri: 'html value="<pre </style>\\n"',
  },
  {
    what: 'raw HTML that a list item ends',
    text: '- <?a\n\n',
    remark: 'list(listItem(html value="<?a\\n\\n"))',
    satteri: 'list(listItem(html value="<?a\\n"))',
  },
  {
    what: 'a table right before raw HTML',
    text: 'a|b\n-|-\n<i>',
    remark: 'table align=[null,null](tableRow(tableCell("a") tableCell("b"))) html value="<i>"',
    satteri:
      'table align=[null,null](tableRow(tableCell("a") tableCell("b")) tableRow(tableCell(html value="<i>")))',
  },
  {
    what: 'a note right before raw HTML',
    text: '[^a]: b\n<i>\n',
    remark: 'footnoteDefinition identifier="a" label="a"(paragraph("b") html value="<i>")',
    satteri: 'footnoteDefinition identifier="a" label="a"(paragraph("b")) html value="<i>"',
  },
  // Footnotes
  {
    what: 'a note in a note',
    text: '[^a]:[^b]: c',
    remark:
      'footnoteDefinition identifier="a" label="a"(footnoteDefinition identifier="b" label="b"(paragraph("c")))',
    satteri:
      'footnoteDefinition identifier="a" label="a"() footnoteDefinition identifier="b" label="b"(paragraph("c"))',
  },
  {
    what: 'a list in a note',
    text: '[^a]:- b\n\n    - c',
    remark:
      'footnoteDefinition identifier="a" label="a"(list(listItem spread(paragraph("b")) listItem(paragraph("c"))))',
    satteri:
      'footnoteDefinition identifier="a" label="a"(list spread(listItem(paragraph("b")) listItem(paragraph("c"))))',
  },
  {
    what: 'a tab in a note',
    text: '[^a]:>\t\tb',
    remark: 'footnoteDefinition identifier="a" label="a"(blockquote(code value=" b"))',
    satteri: 'footnoteDefinition identifier="a" label="a"(blockquote(code value="  b"))',
  },
  {
    what: 'spaces in the code of a note',
    text: '[^a]:```\n ',
    remark: 'footnoteDefinition identifier="a" label="a"(code value=" ")',
    satteri: 'footnoteDefinition identifier="a" label="a"(code)',
  },
  {
    what: 'a note in a list',
    text: '- [^a]:\n  b',
    remark: 'list(listItem(footnoteDefinition identifier="a" label="a"() paragraph("b")))',
    satteri: 'list(listItem spread(footnoteDefinition identifier="a" label="a"() paragraph("b")))',
  },
  {
    what: 'a footnote in the words of a link',
    text: '[a[^b]](c)\n\n[^b]: d',
    remark:
      'paragraph(link url="c"("a" footnoteReference identifier="b" label="b")) footnoteDefinition identifier="b" label="b"(paragraph("d"))',
    satteri:
      'paragraph("[a" footnoteReference identifier="b" label="b" "](c)") footnoteDefinition identifier="b" label="b"(paragraph("d"))',
  },
  {
    what: 'a name with a space, which makes no note',
    text: 'a\n[^ b]:',
    remark: 'paragraph("a\\n[^ b]:")',
    satteri: 'paragraph("a") paragraph("[^ b]:")',
  },
  {
    what: 'a name with an escaped bracket',
    text: '[^1\\]]: a[^1\\]]',
    remark:
      'footnoteDefinition identifier="1\\\\]" label="1]"(paragraph("a" footnoteReference identifier="1\\\\]" label="1]"))',
    satteri:
      'footnoteDefinition identifier="1\\\\]" label="1]"(paragraph("a" footnoteReference identifier="1\\\\]" label="1\\\\]"))',
  },
  // Task lists
  {
    what: 'a box before an empty item',
    text: '- [ ]\n-',
    remark: 'list(listItem(paragraph("[ ]")) listItem())',
    satteri: 'list(listItem(paragraph("-")))',
  },
  {
    what: 'a box before an indented line',
    text: '- [ ] \n  a',
    remark: 'list(listItem(paragraph("a")))',
    satteri: 'list(listItem(paragraph("  a")))',
  },
  {
    what: 'a box and a line end of two characters',
    text: '- [ ]\r\n  a',
    remark: 'list(listItem(paragraph("\\na")))',
    satteri: 'list(listItem(paragraph("[ ]\\r\\na")))',
  },
  {
    what: 'a box in a heading',
    text: '- [ ] a\n  -',
    remark: 'list(listItem(heading depth=2("[ ] a")))',
    satteri: 'list(listItem(heading depth=2("a")))',
  },
  {
    what: 'a box in a table',
    text: '- [ ] a\n  |-',
    remark: 'list(listItem(table align=[null](tableRow(tableCell("[ ] a")))))',
    satteri: 'list(listItem(table align=[null](tableRow(tableCell("a")))))',
  },
  // Lists, quotes and code: each forgets at times whether a paragraph is open
  {
    what: 'an empty item before code',
    text: '-\n-     a\n      b',
    remark: 'list(listItem() listItem(code value="a\\nb"))',
    satteri: 'list(listItem() listItem(code value="a" code value="b"))',
  },
  {
    what: 'an empty quote before code',
    text: '>\n-     a\n      b',
    remark: 'blockquote() list(listItem(code value="a\\nb"))',
    satteri: 'blockquote() list(listItem(code value="a" code value="b"))',
  },
  {
    what: 'blank lines behind an empty item in a quote',
    text: '> -\n>\n> ',
    remark: 'blockquote(list spread(listItem()))',
    satteri: 'blockquote(list(listItem()))',
  },
  {
    what: 'code that ends in spaces',
    text: '-     a\n    \t',
    remark: 'list(listItem(code value="a\\n  "))',
    satteri: 'list(listItem(code value="a"))',
  },
  {
    what: 'the line end of old in code',
    text: '\ta\r\r\t',
    remark: 'code value="a\\r"',
    satteri: 'code value="a\\n"',
  },
  {
    what: 'a list behind a definition and raw HTML',
    text: '[a]: b\n<!c>\n0)',
    remark:
      'definition identifier="a" label="a" url="b" html value="<!c>" list ordered(listItem())',
    satteri: 'definition identifier="a" label="a" url="b" html value="<!c>" paragraph("0)")',
  },
  {
    what: 'a list behind code and a definition',
    text: '    a\n[b]: c\n\n0.',
    remark: 'code value="a" definition identifier="b" label="b" url="c" list ordered(listItem())',
    satteri: 'code value="a" definition identifier="b" label="b" url="c" paragraph("0.")',
  },
  // Literal autolinks
  {
    what: 'an address of mail with its scheme',
    text: 'mailto:a@b.c',
    remark: 'paragraph(link url="mailto:a@b.c"("mailto:a@b.c"))',
    satteri: 'paragraph("mailto:" link url="mailto:a@b.c"("a@b.c"))',
  },
  {
    what: 'an address in a bracket',
    text: '[ xmpp:a@b.c',
    remark: 'paragraph("[ " link url="xmpp:a@b.c"("xmpp:a@b.c"))',
    satteri: 'paragraph("[ xmpp:" link url="mailto:a@b.c"("a@b.c"))',
  },
  {
    what: 'a stop behind a host, in two texts',
    text: '"www. a',
    remark: 'paragraph("\\"" link url="http://www"("www") ". a")',
    satteri: 'paragraph("\\"" link url="http://www"("www") "." " a")',
  },
  {
    what: 'a host without a name',
    text: 'http://.a',
    remark: 'paragraph("http://.a")',
    satteri: 'paragraph(link url="http://.a"("http://.a"))',
  },
  {
    what: 'a bar in a cell',
    text: 'a|b\n-|-\nwww.\\||',
    remark:
      'table align=[null,null](tableRow(tableCell("a") tableCell("b")) tableRow(tableCell(link url="http://www.\\\\|"("www.\\\\|"))))',
    satteri:
      'table align=[null,null](tableRow(tableCell("a") tableCell("b")) tableRow(tableCell(link url="http://www.\\\\||"("www.\\\\||"))))',
  },
  {
    what: 'a bracket and the end of a row behind an address',
    text: 'a\n-|\nwww.b)|',
    remark:
      'table align=[null](tableRow(tableCell("a")) tableRow(tableCell(link url="http://www.b"("www.b") ")")))',
    satteri:
      'table align=[null](tableRow(tableCell("a")) tableRow(tableCell(link url="http://www.b)|"("www.b)|"))))',
  },
  {
    what: 'an address of mail behind a letter with an accent',
    text: '[éa@b.c',
    remark: 'paragraph("[é" link url="mailto:a@b.c"("a@b.c"))',
    satteri: 'paragraph("[éa@b.c")',
  },
  {
    what: 'the head of a table without the mark of its quote',
    text: '> a\n|b|\n>|-|',
    remark: 'blockquote(paragraph("a") table align=[null](tableRow(tableCell("b"))))',
    satteri: 'blockquote(paragraph("a")) paragraph("|b|") blockquote(paragraph("|-|"))',
  },
]

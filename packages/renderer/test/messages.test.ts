import { readFileSync } from 'node:fs'
import { domainToASCII } from 'node:url'
import { type Problem, positionsOf } from '@reviewkit/problem'
import fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { messageExamples } from '../scripts/messages/examples.ts'
import { messagesPage } from '../scripts/messages/page.ts'
import { renderComment } from '../src/comment.ts'
import { type MessageCode, type RendererOptions, renderMarkdown } from '../src/index.ts'
import { createUnifiedRenderer, type RemarkReviewOptions, remarkReview } from '../src/unified.ts'
import { markdown } from './random/markdown.ts'

const place = ({ line, column, endLine, endColumn }: Problem) =>
  `${line}:${column}-${endLine}:${endColumn}`

const codes = Object.keys(messageExamples).filter(
  (code): code is MessageCode => code in messageExamples,
)
const examples = codes.map(code => ({ code, ...messageExamples[code] }))

describe('the example of', () => {
  test.each(examples)(
    '$code raises it, and nothing else, at $at',
    ({ code, text, at, options }) => {
      const { messages } = renderMarkdown(text, options)
      expect(messages.map(problem => [problem.severity, problem.code, place(problem)])).toEqual([
        ['warning', code, at],
      ])
    },
  )

  test.each(examples)('$code raises nothing once its hint is followed', ({ fixed, options }) => {
    expect(renderMarkdown(fixed, options).messages).toEqual([])
  })

  test.each(examples)(
    '$code is silenced by its code, and by no other',
    ({ code, text, options }) => {
      const others = codes.filter(other => other !== code)
      expect(renderMarkdown(text, { ...options, ignore: [code] }).messages).toEqual([])
      expect(renderMarkdown(text, { ...options, ignore: others }).messages).toHaveLength(1)
    },
  )

  test.each(examples)(
    '$code says one sentence and one hint, each on a line of its own',
    ({ text, options }) => {
      const [{ message = '', hint = '' } = {}] = renderMarkdown(text, options).messages
      for (const sentence of [message, hint]) {
        expect(sentence).toMatch(/^\p{Lu}[^\n{}]+\.$/u)
        expect(sentence).not.toMatch(/please|invalid|undefined|\. [A-Z]/i)
      }
    },
  )
})

test('the docs are those of this code: write them by scripts/messages-doc.ts', () => {
  const docs = readFileSync(new URL('../../../docs/messages.md', import.meta.url), 'utf8')
  expect(docs).toBe(messagesPage())
})

test('the README names every code', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(codes.filter(code => !readme.includes(`\`${code}\``))).toEqual([])
})

describe('through unified', () => {
  const ofRawHtml = /^(?:attribute|element)-|image-without-size/
  const ours = examples.filter(({ code, options }) => !ofRawHtml.test(code) && !options)

  test.each(ours)(
    'createUnifiedRenderer tells $code at the same place, and can be told not to',
    ({ code, text }) => {
      const expected = renderMarkdown(text).messages
      expect(createUnifiedRenderer().render(text).messages).toEqual(expected)
      expect(createUnifiedRenderer({ ignore: [code] }).render(text).messages).toEqual([])
    },
  )

  test.each(ours)(
    'remarkReview tells the file $code at the same place, and can be told not to',
    ({ code, text, at }) => {
      const toldBy = (options: RemarkReviewOptions = {}) =>
        unified()
          .use(remarkParse)
          .use(remarkGfm)
          .use(remarkReview, options)
          .use(remarkRehype)
          .use(rehypeStringify)
          .processSync(text).messages
      const [message, ...others] = toldBy()
      expect(others).toEqual([])
      expect([message?.ruleId, message?.source, message?.name]).toEqual([code, 'reviewkit', at])
      expect(toldBy({ ignore: [code] })).toEqual([])
    },
  )

  test('a wrong code is a mistake', () => {
    const options: object = { ignore: ['link-blank'] }
    const message = /`ignore` must be a list of codes of messages, not \["link-blank"\]/
    expect(() => createUnifiedRenderer(options)).toThrow(message)
    expect(() => unified().use(remarkReview, options).freeze()).toThrow(message)
    expect(() => renderComment('', options)).toThrow(message)
  })
})

test('messages come in the order of the text, and ignoring one leaves the others', () => {
  const text = '[](a)\n\n# B\n\n![](c)\n\nd[^e]\n\n[f]: g\n\n[here](h) ||i'
  const all = renderMarkdown(text).messages
  expect(all.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9, 11, 11])
  for (const { code } of examples)
    expect(renderMarkdown(text, { ignore: [code] }).messages).toEqual(
      all.filter(problem => problem.code !== code),
    )
})

/** What is told, each with the very thing that it is told of. */
function told(text: string, options?: RendererOptions): string[] {
  const source = text.replace(/^\uFEFF/, '')
  const { offset } = positionsOf(source)
  const all = [undefined, 'remark' as const].map(parser =>
    renderMarkdown(text, { ...options, ...(parser && { parser }) }).messages.map(
      ({ code, line = 0, column = 0, endLine = 0, endColumn = 0 }) => {
        const from = offset({ line, column })
        return `${code}: ${source.slice(from, offset({ line: endLine, column: endColumn }))}`
      },
    ),
  )
  expect(all[1], 'both parsers').toEqual(all[0])
  return all[0] ?? []
}

const ugly: [text: string, expected: string[], options?: RendererOptions][] = [
  // pictures
  ['- a\n  > ![ ](b.jpg)', ['image-without-alt: ![ ](b.jpg)']],
  ['| a |\n|---|\n| ![](b.jpg) |', ['image-without-alt: ![](b.jpg)']],
  ['![][a]\r\n\r\n[a]: b.jpg', ['image-without-alt: ![][a]']],
  ['||![](b.jpg)||', ['image-without-alt: ![](b.jpg)']],
  [':::spoiler\n![](b.jpg)\n:::', ['image-without-alt: ![](b.jpg)']],
  ['a[^1]\n\n[^1]: ![](b.jpg)', ['image-without-alt: ![](b.jpg)']],
  ['👩‍👩‍👧 ![](b.jpg) 🎬', ['image-without-alt: ![](b.jpg)']],
  ['\uFEFF![](b.jpg)', ['image-without-alt: ![](b.jpg)']],
  [
    '> <p>\n>   <img\n>   src=b.jpg>\n> </p>',
    ['image-without-alt: <img\n>   src=b.jpg>', 'image-without-size: <img\n>   src=b.jpg>'],
  ],
  ['a <img alt="" src=b.jpg width=1 height=1>', []],
  ['a <img alt="b" src=b.jpg width=1>', ['image-without-size: <img alt="b" src=b.jpg width=1>']],
  [
    'a <img alt="b" src=b.jpg width=9% height=1>',
    [
      'attribute-removed: <img alt="b" src=b.jpg width=9% height=1>',
      'image-without-size: <img alt="b" src=b.jpg width=9% height=1>',
    ],
  ],
  ['`![](b)` \\![](b) ![b](c)', ['link-empty: [](b)']],
  // links
  ['[here](a)', ['link-text-vague: [here](a)']],
  [
    'See [**HERE**…](a), [click *here*](b)!',
    ['link-text-vague: [**HERE**…](a)', 'link-text-vague: [click *here*](b)'],
  ],
  ['[![here](a.jpg)](b)', ['link-text-vague: [![here](a.jpg)](b)']],
  ['[read\r\nmore](a)', ['link-text-vague: [read\r\nmore](a)']],
  ['- [x] [here][a]\n\n[a]: b', ['link-text-vague: [here][a]']],
  ['| a |\n|---|\n| 🎬 \\| [more](b) |', ['link-text-vague: [more](b)']],
  ['## [Here](a)', ['link-text-vague: [Here](a)']],
  [':::spoiler[see [here](a)]\nb\n:::', ['link-text-vague: [here](a)']],
  ['||see [here](a)||', ['link-text-vague: [here](a)']],
  ['a[^1]\n\n[^1]: [here](b)', ['link-text-vague: [here](b)']],
  ['Go <a href="a">*he*re</a>.', ['link-text-vague: <a href="a">']],
  ['<p>Go\n<a href="a"><b>h</b>&#101;re</a></p>', ['link-text-vague: <a href="a">']],
  ['a <a href=b><img src=c.jpg alt=more width=1 height=1></a>', ['link-text-vague: <a href=b>']],
  ['<a>here</a> <a name="b">here</a>', ['attribute-removed: <a name="b">']],
  ['[https://example.org](https://example.org) <https://example.org> https://example.org', []],
  ['[here and there](a) [Hereafter](b) [What is here](c) [→](d) [1](e)', []],
  ['[](<>)', ['link-empty: [](<>)']],
  ['[ ](a)[\u200b](b)', ['link-empty: [ ](a)', 'link-empty: [\u200b](b)']],
  [
    '[\u00ad\u2060](a) [&rlm;](b) [\ufe0f](c) [☺](d) [👩‍👩‍👧](e)',
    ['link-empty: [\u00ad\u2060](a)', 'link-empty: [&rlm;](b)', 'link-empty: [\ufe0f](c)'],
  ],
  ['a <a href=b>&#8203;</a>', ['link-empty: <a href=b>']],
  ['[![](a.jpg)](b)', ['link-empty: [![](a.jpg)](b)', 'image-without-alt: ![](a.jpg)']],
  ['[<b></b>](a)', []],
  ['a <a href=b> </a>', ['link-empty: <a href=b>']],
  ['> [a]( javascript:b )', ['link-dangerous: [a]( javascript:b )']],
  [
    '<javascript:a> [](vbscript:b)',
    ['link-dangerous: <javascript:a>', 'link-dangerous: [](vbscript:b)'],
  ],
  [
    'a\n- <p>b\n  <a href="JAVA&#115;cript:c">here</a></p>',
    ['link-dangerous: <a href="JAVA&#115;cript:c">'],
  ],
  ['a <img src="data:b" alt=c>', ['image-dangerous: <img src="data:b" alt=c>']],
  ['![a](b:c)', ['image-dangerous: ![a](b:c)']],
  // headings
  ['# A #', ['heading-level-one: # A #']],
  ['A\n=', ['heading-level-one: A\n=']],
  ['> - # A', ['heading-level-one: # A']],
  ['<h1>A</h1>', ['heading-level-one: <h1>']],
  ['A\r\n---\r\n\r\n#### B', ['heading-level-skipped: #### B']],
  ['### A\n\n##### B\n\n###### C\n\n## D', ['heading-level-skipped: ##### B']],
  ['###### A', []],
  ['## A\n\n<h3>B</h3>\n\n#### C', []],
  ['# A\n\n## B', [], { headingShift: 1 }],
  ['# A\n\n### B', ['heading-level-skipped: ### B'], { headingShift: 3 }],
  ['## A', ['heading-level-one: ## A'], { headingShift: -1 }],
  // names
  ['[a]: b\n\n> [A]: c\n\n[a]', ['reference-duplicate: [A]: c']],
  ['[a]\n\n[a]: b "c\nd"\n[a]: e', ['reference-duplicate: [a]: e']],
  [
    'a[^b]\n\n[^b]: c\n\n[^B]: d\n\n[^b]: e',
    ['footnote-duplicate: [^B]: d', 'footnote-duplicate: [^b]: e'],
  ],
  [
    '- א [ב][ג]\n- ![d][e] [f][]',
    ['reference-missing: [ב][ג]', 'reference-missing: ![d][e]', 'reference-missing: [f][]'],
  ],
  [
    '| a |\r\n|---|\r\n| 🎬 [b][c] d[^e] |',
    ['reference-missing: [b][c]', 'footnote-missing: [^e]'],
  ],
  ['array[0][1] `[a][b]` \\[a][b] [ ] [x]', ['reference-missing: [0][1]']],
  ['[^a]: b [^c]', ['footnote-unused: [^a]: b [^c]', 'footnote-missing: [^c]']],
  ['a[^b] [c][d]', ['reference-missing: [c][d]'], { dialect: 'commonmark' }],
  [
    'a [^b] c@example.org [d][e] www.example.org/[f][g]',
    ['footnote-missing: [^b]', 'reference-missing: [d][e]'],
  ],
  ['> *a www.example.org]* [see www.example.org] [^b]', ['footnote-missing: [^b]']],
  // spoilers
  ['> :::spoiler\n> a\n\nb', ['spoiler-unclosed: :::spoiler']],
  [':::spoiler\na\n:::spoiler[b]\nc\n:::', ['spoiler-unclosed: :::spoiler']],
  ['- ||a\n- b||', ['spoiler-uncovered: ||', 'spoiler-uncovered: ||']],
  ['|| a ||', ['spoiler-uncovered: ||']],
  [
    'a “||b\n\n(||c\n\nd|| e',
    ['spoiler-uncovered: ||', 'spoiler-uncovered: ||', 'spoiler-uncovered: ||'],
  ],
  ['| a |\n|---|\n| 🎬 \\|\\|b |', ['spoiler-uncovered: \\|\\|']],
  ['&amp; \\|| ||b', ['spoiler-uncovered: ||']],
  ['||*a||*', ['spoiler-uncovered: ||', 'spoiler-uncovered: ||']],
  ['a || b || c, C++||D, `||e` \\||f 8:30pm ||g|| ||h||||i||', []],
  ['||a', [], { dialect: 'gfm' }],
  // raw HTML
  [
    'a <b\r\nonclick=c style=d>e</b>',
    ['attribute-removed: <b\r\nonclick=c style=d>', 'attribute-removed: <b\r\nonclick=c style=d>'],
  ],
  ['- 👩‍👩‍👧 <script>a</script>b', ['element-removed: <script>']],
  [
    '>  <div>\n>\t <style>a</style>\n>   <foo>b</foo></div>',
    ['element-removed: <style>', 'element-removed: <foo>'],
  ],
  ['<td>a</td>', ['element-misplaced: <td>']],
  ['| a |\n|---|\n| <div>b</div> |', ['element-misplaced: <div>']],
  ['[a <a href=b>c</a>](d)', ['element-misplaced: <a href=b>']],
  ['a *b <i>c* <u>d', ['element-unclosed: <i>', 'element-unclosed: <u>']],
  ['<div>\n<b>a\n\nb</b>', ['element-unclosed: <div>', 'element-unclosed: <b>']],
  ['<div><p>a<li></div> <!-- <x> --> a < b <3', ['element-misplaced: <li>']],
  ['<script>a</script> <a href=b>here</a>', [], { profile: 'trusted' }],
  ['<script>a</script> <a href=b>here</a>', [], { profile: 'comment' }],
  // tables
  ['- | a |\n  |---|\n  | b | 🎬 |', ['table-row-too-long: | b | 🎬 |']],
]

test.each(ugly)('of %j is told what and where', (text, expected, options) => {
  expect(told(text, options)).toEqual(expected)
})

test('what is found in a text afterwards is told where that text is', () => {
  const { messages } = renderMarkdown('- *a www.ex\u0430mple.org*', { parser: 'remark' })
  expect(messages.map(({ code, line }) => [code, line])).toEqual([['domain-lookalike', 1]])
})

test('a long value is cut in the sentence, and stands on one line', () => {
  const [problem] = renderMarkdown(`[a][${'b\u202e\n'.repeat(60)}]`).messages
  expect(problem?.message).toBe(
    `There is no address for [${'b '.repeat(40)}…], so the brackets stay in the text.`,
  )
  const [emoji] = renderMarkdown(`[a][b${'🎬'.repeat(80)}]`).messages
  expect(emoji?.message).toContain(`[b${'🎬'.repeat(39)}…]`)
})

test.each([
  ['[<b>here</b>](a)', 'The words “here” do not say where this link leads.'],
  ['> [a][b\n>  c]', 'There is no address for [b c], so the brackets stay in the text.'],
])('of %j the sentence is %j', (text, sentence) => {
  expect(renderMarkdown(text).messages.map(({ message }) => message)).toEqual([sentence])
})

describe('the hint', () => {
  test.each([
    ['A\n===', 'Write --- in place of ===.'],
    ['## A\n\n##### B', 'Write ### in place of #####.'],
    ['<h1>b</h1>', 'Write <h2> in place of <h1>.'],
    ['![](a.jpg)', 'Write what it shows: ![what it shows](a.jpg).'],
    ['[here](b)', 'Write what is there: [what is there](b).'],
    [`[](${'b'.repeat(50)})`, `Write what is there: [what is there](${'b'.repeat(40)}…).`],
    [
      '[a](ftp://b)',
      'Write an address that begins with https://, or a path such as ./stills/park.jpg.',
    ],
  ])('on %j is to type', (text, hint) => {
    expect(renderMarkdown(text).messages.map(problem => problem.hint)).toContain(hint)
  })

  test.each([
    ['[a](ftp://b)', 'ftp:'],
    ['[a](<java script:b>)', 'javascript:'],
    ['![a](&#9;file:b)', 'file:'],
  ])('on %j goes with what the address begins with', (text, scheme) => {
    expect(renderMarkdown(text).messages[0]?.message).toContain(`begins with ${scheme},`)
  })
})

describe('a link text says nothing', () => {
  test.each([
    ['ar', 'هنا', 'اضغط هنا', 'اقرأ المزيد'],
    ['cs', 'zde', 'Klikněte zde', 'číst dál'],
    ['da', 'her', 'klik her', 'Læs mere'],
    ['de', 'hier', 'Klicken Sie hier', 'mehr erfahren', 'weiterlesen'],
    ['el', 'εδώ', 'ΕΔΩ', 'Κάντε κλικ εδώ', 'Διαβάστε περισσότερα'],
    ['en', 'here', 'Click here', 'this link', 'Read more…', 'more info', 'this'],
    ['en-GB', 'learn more'],
    ['es', 'aquí', 'AQUI', 'haz clic aquí', 'Leer más'],
    ['fa', 'اینجا', 'این‌جا', 'اینجا کلیک کنید', 'ادامه مطلب'],
    ['fi', 'tässä', 'klikkaa tästä', 'Lue lisää'],
    ['fr', 'ici', 'Cliquez ici !', 'ce lien', 'Lire la suite', 'en savoir plus »'],
    ['he', 'כאן', 'לחצו כאן', 'קראו עוד'],
    ['hi', 'यहाँ', 'यहां', 'यहाँ क्लिक करें', 'और पढ़ें'],
    ['hu', 'itt', 'kattints ide', 'ez a link'],
    ['id', 'di sini', 'klik di sini', 'baca selengkapnya'],
    ['it', 'qui', 'clicca qui', 'leggi di più'],
    ['ja', 'こちら', 'ここをクリック', '続きを読む', '詳しくはこちら'],
    ['ko', '여기', '여기를 클릭', '더 보기', '더보기'],
    ['nb', 'her', 'klikk her', 'les mer'],
    ['no', 'her'],
    ['nl', 'hier', 'klik hier', 'Lees verder', 'meer info'],
    ['pl', 'tutaj', 'kliknij tutaj', 'Czytaj więcej'],
    ['pt-BR', 'aqui', 'clique aqui', 'Leia mais'],
    ['ro', 'aici', 'Citește mai mult'],
    ['ru', 'тут', 'Нажмите здесь', 'по ссылке', 'Читать далее'],
    ['sv', 'här', 'klicka här', 'den här länken', 'Läs mer'],
    ['th', 'ที่นี่', 'คลิกที่นี่', 'อ่านต่อ'],
    ['tr', 'BURADA', 'TIKLAYIN', 'Buraya tıklayın', 'devamını oku'],
    ['uk', 'тут', 'натисніть тут', 'читати далі'],
    ['vi', 'ở đây', 'Bấm vào đây', 'đọc thêm'],
    ['zh', '这里', '点击这里', '查看更多'],
    ['zh-TW', '這裡', '點擊這裡', '查看更多'],
    ['xx', 'here'],
  ])('in %s', (locale, ...words) => {
    for (const text of words)
      expect([text, told(`[${text}](a)`, { locale })]).toEqual([
        text,
        [`link-text-vague: [${text}](a)`],
      ])
  })

  test.each([
    ['en', 'Here We Go', 'the review', 'More than this', 'ici', 'See No Evil', 'Hereditary'],
    ['de', 'here', 'Hierarchie', 'Mehr Licht'],
    ['fr', 'Cliquez-moi', 'Ici Londres'],
    ['ja', 'ここから先の物語', '詳細な批評'],
    ['zh', '更多影评', '这里是北京'],
    ['ko', '이웃집 토토로', '더 테러 라이브'],
  ])('but not each that begins so, in %s', (locale, ...words) => {
    for (const text of words) expect([text, told(`[${text}](a)`, { locale })]).toEqual([text, []])
  })
})

describe('a domain that can pass for another', () => {
  test.each([
    ['ex\u0430mple.org', 'ex\u0430mple', 'Latin and Cyrillic'],
    ['www.\u0430\u0440\u0440\u04cf\u0435.com', '\u0430\u0440\u0440\u04cf\u0435', 'Cyrillic'],
    ['xn--80ak6aa92e.com', '\u0430\u0440\u0440\u04cf\u0435', 'Cyrillic'],
    ['XN--pple-43d.com', '\u0430pple', 'Latin and Cyrillic'],
    ['%D0%B0pple.com', '\u0430pple', 'Latin and Cyrillic'],
    ['g\u03bf\u03bfgle.com', 'g\u03bf\u03bfgle', 'Latin and Greek'],
    ['shop.\u0561mazon.com', '\u0561mazon', 'Latin and Armenian'],
    ['me@ex\u0430mple.org:8080', 'ex\u0430mple', 'Latin and Cyrillic'],
  ])('%s is told', (host, name, scripts) => {
    const [problem, ...others] = renderMarkdown(`[a b](https://${host}/c)`).messages
    expect(others).toEqual([])
    expect(problem?.message).toBe(
      `The name “${name}” in this address is written in ${scripts} letters, so it can pass for another.`,
    )
  })

  test.each([
    'example.org',
    'bücher.example',
    'пример.рф',
    'сор.рф',
    'кинопоиск.com',
    'παράδειγμα.gr',
    '日本語テストabc.jp',
    '한국abc.kr',
    'मूवी.भारत',
    'xn--',
    'xn--a',
    'xn--zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.com',
    'a:b:c',
  ])('%s is not', host => {
    expect(renderMarkdown(`[a b](<https://${host}/c>)`).messages).toEqual([])
  })

  test('is looked for in raw HTML, in bare addresses and in comments', () => {
    const expected = ['domain-lookalike']
    const code = (text: string) => renderMarkdown(text).messages.map(problem => problem.code)
    expect(code('a <a href="//ex\u0430mple.org">b c</a>')).toEqual(expected)
    expect(code('<https://ex\u0430mple.org>')).toEqual(expected)
    expect(renderComment('[a](//ex\u0430mple.org)').messages.map(({ code }) => code)).toEqual(
      expected,
    )
  })

  test('is read from its Unicode form and from its coded one alike', () => {
    const letters = [...'abmzаеоп\u04cfαβωאب猫ü-']
    const label = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(label, name => {
        const coded = domainToASCII(`${name}.com`)
        fc.pre(coded.startsWith('xn--'))
        const tell = (host: string) =>
          renderMarkdown(`[a b](https://${host})`).messages.map(problem => problem.message)
        expect(tell(coded)).toEqual(tell(`${name}.com`))
        const mixed = /[a-z]/.test(name) && /[\u0370-\u05ff]/.test(name)
        if (mixed) expect(tell(coded)[0]).toContain(`“${name.normalize('NFC')}”`)
      }),
      { numRuns: 200 },
    )
  })
})

describe('imageSize', () => {
  const imageSize = (src: string) =>
    src === 'a b.jpg' ? { width: 800, height: 450 } : src === 'half.jpg' ? { width: 1 } : undefined

  test.each([
    [
      '![c](<a b.jpg>)',
      '<figure>\n<img src="a%20b.jpg" alt="c" width="800" height="450">\n</figure>\n',
      [],
    ],
    [
      'x ![c](<a b.jpg> "d")',
      '<p>x <img src="a%20b.jpg" alt="c" title="d" width="800" height="450"></p>\n',
      [],
    ],
    [
      'x <img src="a b.jpg" alt="c">',
      '<p>x <img src="a%20b.jpg" alt="c" width="800" height="450"></p>\n',
      [],
    ],
    [
      'x <img src="a b.jpg" alt="c" height="1" width="2">',
      '<p>x <img src="a%20b.jpg" alt="c" height="1" width="2"></p>\n',
      [],
    ],
    ['x ![c](half.jpg)', '<p>x <img src="half.jpg" alt="c"></p>\n', ['image-without-size']],
    ['x ![c][d]\n\n[d]: e.jpg', '<p>x <img src="e.jpg" alt="c"></p>\n', ['image-without-size']],
  ])('gives %j its size, by its address as written', (text, html, expected) => {
    const rendered = renderMarkdown(text, { imageSize })
    expect(String(rendered.html)).toBe(html)
    expect(rendered.messages.map(({ code }) => code)).toEqual(expected)
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'takes no side of %d pixels',
    side => {
      const size = { width: side, height: 4 }
      const { html, messages } = renderMarkdown('x ![c](d.jpg)', { imageSize: () => size })
      expect(String(html)).toBe('<p>x <img src="d.jpg" alt="c"></p>\n')
      expect(messages.map(({ code }) => code)).toEqual(['image-without-size'])
    },
  )

  test.each([{ width: 1 }, 'a.jpg', null])('of %j is a mistake', wrong => {
    const options: object = { imageSize: wrong }
    expect(() => renderMarkdown('', options)).toThrow(
      /^renderMarkdown: `imageSize` must be a function that gives a picture’s width and height, not /,
    )
  })

  test('is not asked where nobody gave it: Markdown has no place for a size', () => {
    expect(renderMarkdown('![c](d.jpg)').messages).toEqual([])
  })
})

describe('ignore', () => {
  test.each([
    [
      ['link-txt-vague'],
      'must be a list of codes of messages, not ["link-txt-vague"]; did you mean \'link-text-vague\'?',
    ],
    [['link-empty', 'h1'], 'must be a list of codes of messages, not ["link-empty","h1"]'],
    ['link-empty', "must be a list of codes of messages, not 'link-empty'"],
    [[1], 'must be a list of codes of messages, not [1]'],
    [null, 'must be a list of codes of messages, not null'],
  ])('of %j is a mistake', (ignore, message) => {
    const options: object = { ignore }
    expect(() => renderMarkdown('', options)).toThrow(
      new TypeError(`renderMarkdown: \`ignore\` ${message}`),
    )
  })

  test('works for comments', () => {
    expect(renderComment('[](a)').messages.map(({ code }) => code)).toEqual(['link-empty'])
    expect(renderComment('[](a)', { ignore: ['link-empty'] }).messages).toEqual([])
  })
})

test('a comment’s links may be called as one likes', () => {
  expect(renderComment('[here](a)').messages).toEqual([])
  expect(renderMarkdown('[here](a)', { profile: 'comment' }).messages).toEqual([])
})

test('of any text, every message is complete, in order, and about a place in it', () => {
  fc.assert(
    fc.property(markdown(), text => {
      const { messages } = renderMarkdown(text)
      const { offset, at } = positionsOf(text.replace(/^\uFEFF/, ''))
      let last = 0
      for (const { code, message, hint, line, column, endLine, endColumn } of messages) {
        expect(codes).toContain(code)
        expect(`${message}${hint}`).toMatch(/^.+$/)
        const start = { line: line ?? 0, column: column ?? 0 }
        const end = { line: endLine ?? 0, column: endColumn ?? 0 }
        expect([code, at(offset(start)), at(offset(end))]).toEqual([code, start, end])
        expect(offset(end)).toBeGreaterThan(offset(start))
        expect(offset(start)).toBeGreaterThanOrEqual(last)
        last = offset(start)
      }
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['||a ', 20_000],
  ['[a]: b\n', 150_000],
  ['<x', 30_000],
  ['<a b', 30_000],
  ['[](a)\n', 10_000],
  ['# a\n\n### b\n\n', 10_000],
  ['[a][b] ', 20_000],
  ['<b onclick=a>c</b>\n', 5_000],
])('%j by the thousand neither throws nor loses its end', (piece, times) => {
  const { messages, text } = renderMarkdown(`${piece.repeat(times)}\n\nthe end`)
  expect(text.endsWith('the end')).toBe(true)
  expect(Array.isArray(messages)).toBe(true)
})

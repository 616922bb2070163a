import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { back, block, covered, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('a figure', () => {
  test.each<Row>([
    // as people write it
    [
      '![a](b.jpg "c")',
      `<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c</figcaption>\n</figure>`,
    ],
    ['![a](b.jpg)', `<figure>\n<img src="b.jpg" alt="a">\n</figure>`],
    [
      '![a][b]\n\n[b]: c.jpg "d *e* <f>"',
      `<figure>\n<img src="c.jpg" alt="a">\n<figcaption>d *e* &lt;f&gt;</figcaption>\n</figure>`,
    ],
    [
      '[![a](b.jpg "c")](d "e")',
      `<figure>\n<a href="d" title="e"><img src="b.jpg" alt="a"></a>\n<figcaption>c</figcaption>\n</figure>`,
    ],
    [
      '[![a](b.jpg)][d]\n\n[d]: e',
      `<figure>\n<a href="e"><img src="b.jpg" alt="a"></a>\n</figure>`,
    ],
    [
      '![a](b.jpg "c\nd")',
      `<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c\nd</figcaption>\n</figure>`,
    ],
    ['![a](b.jpg "")', `<figure>\n<img src="b.jpg" alt="a">\n</figure>`],
    ['![](b.jpg "c")', `<figure>\n<img src="b.jpg" alt="">\n<figcaption>c</figcaption>\n</figure>`],
    // without its picture, or with one that may not be
    ['![a](<> "c")', `<figure>\n<figcaption>c</figcaption>\n</figure>`],
    ['![a]()', `<figure>\n<img src="" alt="a">\n</figure>`],
    ['![a](javascript:b "c")', `<figure>\na\n<figcaption>c</figcaption>\n</figure>`],
    [
      '[![a](b.jpg "c")](javascript:d)',
      `<figure>\n<a><img src="b.jpg" alt="a"></a>\n<figcaption>c</figcaption>\n</figure>`,
    ],
    // not alone
    ['x ![a](b.jpg "c")', `<p>x <img src="b.jpg" alt="a" title="c"></p>`],
    ['![a](b.jpg "c") x', `<p><img src="b.jpg" alt="a" title="c"> x</p>`],
    ['![a](b.jpg "c").', `<p><img src="b.jpg" alt="a" title="c">.</p>`],
    ['*![a](b.jpg)*', `<p><em><img src="b.jpg" alt="a"></em></p>`],
    ['`x` ![a](b.jpg)', `<p><code>x</code> <img src="b.jpg" alt="a"></p>`],
    [
      '![a](b.jpg)[^1]\n\n[^1]: c',
      `<p><img src="b.jpg" alt="a">${mark(1, '1')}</p>\n${notes(['1', `<p>c${back(1, '1')}</p>`])}`,
    ],
    ['[![a](b.jpg) x](c)', `<p><a href="c"><img src="b.jpg" alt="a"> x</a></p>`],
    ['<b>![a](b.jpg)</b>', `<p><b><img src="b.jpg" alt="a"></b></p>`],
    // not an image
    ['\\![a](b.jpg)', `<p>!<a href="b.jpg">a</a></p>`],
    ['![a](b.jpg', `<p>![a](b.jpg</p>`],
    ['![a] (b.jpg)', `<p>![a] (b.jpg)</p>`],
    ['`![a](b.jpg)`', `<p><code>![a](b.jpg)</code></p>`],
    ['    ![a](b.jpg)', `<pre><code>![a](b.jpg)\n</code></pre>`],
    ['```\n![a](b.jpg)\n```', `<pre><code>![a](b.jpg)\n</code></pre>`],
    // in something else
    ['# ![a](b.jpg)', `<h1 id="section"><img src="b.jpg" alt="a"></h1>`],
    [
      '- ![a](b.jpg "c")',
      `<ul>\n<li>\n<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c</figcaption>\n</figure>\n</li>\n</ul>`,
    ],
    [
      '- x\n\n  ![a](b.jpg)',
      `<ul>\n<li>\n<p>x</p>\n<figure>\n<img src="b.jpg" alt="a">\n</figure>\n</li>\n</ul>`,
    ],
    [
      '- [ ] ![a](b.jpg)',
      `<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled aria-label="To do"> <img src="b.jpg" alt="a"></li>\n</ul>`,
    ],
    [
      '> ![a](b.jpg "c")',
      `<blockquote>\n<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c</figcaption>\n</figure>\n</blockquote>`,
    ],
    [
      '| ![a](b.jpg "c") |\n|---|',
      `<table>\n<thead>\n<tr>\n<th><img src="b.jpg" alt="a" title="c"></th>\n</tr>\n</thead>\n</table>`,
    ],
    [
      'x[^1]\n\n[^1]: ![a](b.jpg "c")',
      `<p>x${mark(1, '1')}</p>\n${notes(['1', `<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c</figcaption>\n</figure>\n<p>${back(1, '1').trim()}</p>`])}`,
    ],
    [
      ':::spoiler\n![a](b.jpg "c")\n:::',
      `${block(`Spoiler`, `<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c</figcaption>\n</figure>`)}`,
    ],
    ['||![a](b.jpg)||', `<p>${covered(`<img src="b.jpg" alt="a">`)}</p>`],
    // line ends and scripts
    [
      '![a](b.jpg "c")\r\n\r\nd',
      `<figure>\n<img src="b.jpg" alt="a">\n<figcaption>c</figcaption>\n</figure>\n<p>d</p>`,
    ],
    [
      '![סרט](b.jpg "הכתובית")',
      `<figure>\n<img src="b.jpg" alt="סרט">\n<figcaption>הכתובית</figcaption>\n</figure>`,
    ],
    [
      '![猫](猫.jpg "猫です")',
      `<figure>\n<img src="%E7%8C%AB.jpg" alt="猫">\n<figcaption>猫です</figcaption>\n</figure>`,
    ],
    // elsewhere
    [
      '![a](b.jpg "c")',
      `<p><a href="b.jpg" rel="nofollow ugc noopener">a</a></p>`,
      { profile: 'comment' },
    ],
    [
      '[![a](b.jpg "c")](d)',
      `<p><a href="d" rel="nofollow ugc noopener">a</a></p>`,
      { profile: 'comment' },
    ],
    ['![a](b.jpg "c")', `<p><img src="b.jpg" alt="a" title="c"></p>`, { dialect: 'gfm' }],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

test('a caption without its picture is told', () => {
  expect(renderMarkdown('a\n\n![b](<> "c")').messages).toMatchObject([
    { code: 'caption-without-image', line: 3, column: 1 },
  ])
})

test.each([
  ['![a](b.jpg "c")', [{ src: 'b.jpg', alt: 'a', caption: 'c', line: 1 }]],
  ['x\n\n[![a](b.jpg "c")](d)', [{ src: 'b.jpg', alt: 'a', caption: 'c', line: 3 }]],
  // a caption alone is not that of the next picture
  ['![a](<> "c")\n\nx ![d](e.jpg)', [{ src: 'e.jpg', alt: 'd', line: 3 }]],
  ['![a](javascript:b "c")\n\nx ![d](e.jpg)', [{ src: 'e.jpg', alt: 'd', line: 3 }]],
])('%j shows %j', (text, images) => {
  expect(renderMarkdown(text).images).toEqual(images)
})

test('captions are words of the text, each on a line of its own', () => {
  expect(renderMarkdown('![a](b "one")\n\n![a](b "two")\n\nthree').text).toBe('one\ntwo\nthree')
})

test('a huge caption and a thousand figures are as any other', () => {
  const caption = 'word '.repeat(20_000).trim()
  expect(htmlOf(`![a](b.jpg "${caption}")`)).toBe(
    `<figure>\n<img src="b.jpg" alt="a">\n<figcaption>${caption}</figcaption>\n</figure>`,
  )
  expect(htmlOf('![a](b.jpg)\n\n'.repeat(1000)).match(/<figure>/g)).toHaveLength(1000)
})

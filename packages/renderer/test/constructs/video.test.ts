import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/index.ts'
import { back, block, covered, htmlOf, mark, notes, type Row } from './html-of.ts'

describe('a video', () => {
  test.each<Row>([
    // as people write it
    [
      'https://youtu.be/dQw4w9WgXcQ',
      `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>`,
    ],
    [
      '<https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5>',
      `<figure class="rk-video">\n<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=5" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtube.com</figcaption>\n</figure>`,
    ],
    [
      'www.youtube.com/watch?v=dQw4w9WgXcQ',
      `<figure class="rk-video">\n<a href="http://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtube.com</figcaption>\n</figure>`,
    ],
    [
      '[The trailer](https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
      `<figure class="rk-video">\n<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" rel="noopener noreferrer">The trailer</a>\n<figcaption>Watch on YouTube (youtube.com)</figcaption>\n</figure>`,
    ],
    [
      '[The trailer](https://vimeo.com/123456789 "By the makers")',
      `<figure class="rk-video">\n<a href="https://vimeo.com/123456789" rel="noopener noreferrer">The trailer</a>\n<figcaption>By the makers · Watch on Vimeo (vimeo.com)</figcaption>\n</figure>`,
    ],
    [
      '[The *trailer*][t]\n\n[t]: https://dai.ly/x7tgad0',
      `<figure class="rk-video">\n<a href="https://dai.ly/x7tgad0" rel="noopener noreferrer">The <em>trailer</em></a>\n<figcaption>Watch on Dailymotion (dai.ly)</figcaption>\n</figure>`,
    ],
    [
      '[https://youtu.be/dQw4w9WgXcQ](https://youtu.be/dQw4w9WgXcQ)',
      `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>`,
    ],
    [
      '[](https://youtu.be/dQw4w9WgXcQ)',
      `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>`,
    ],
    [
      'https://video.example/w/3kVjxsRYJXGHMkPyF2h9eA',
      `<figure class="rk-video">\n<a href="https://video.example/w/3kVjxsRYJXGHMkPyF2h9eA" rel="noopener noreferrer">Watch on video.example</a>\n</figure>`,
    ],
    // a file
    [
      'https://example.org/trailer.mp4',
      `<figure class="rk-video">\n<a href="https://example.org/trailer.mp4" rel="noopener noreferrer">Watch on example.org</a>\n</figure>`,
    ],
    [
      '[Trailer](trailer.webm)',
      `<figure class="rk-video">\n<a href="trailer.webm" rel="noopener noreferrer">Trailer</a>\n</figure>`,
    ],
    [
      '[Trailer](trailer.webm "Two minutes")',
      `<figure class="rk-video">\n<a href="trailer.webm" rel="noopener noreferrer">Trailer</a>\n<figcaption>Two minutes</figcaption>\n</figure>`,
    ],
    [
      '[Trailer](//cdn.example/trailer.ogv)',
      `<figure class="rk-video">\n<a href="//cdn.example/trailer.ogv" rel="noopener noreferrer">Trailer</a>\n<figcaption>Watch on cdn.example</figcaption>\n</figure>`,
    ],
    [
      '[a](clip.mp4)',
      `<figure class="rk-video">\n<a href="https://example.org/reviews/her/clip.mp4" rel="noopener noreferrer">a</a>\n</figure>`,
      { baseUrl: 'https://example.org/reviews/her/' },
    ],
    // in the language of the text
    [
      'https://youtu.be/dQw4w9WgXcQ',
      `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Ansehen auf YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>`,
      { locale: 'de' },
    ],
    [
      '[קדימון](https://youtu.be/dQw4w9WgXcQ)',
      `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">קדימון</a>\n<figcaption>לצפייה ב־YouTube (youtu.be)</figcaption>\n</figure>`,
      { locale: 'he' },
    ],
    [
      '[予告編](https://youtu.be/dQw4w9WgXcQ)',
      `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">予告編</a>\n<figcaption>YouTube (youtu.be) で見る</figcaption>\n</figure>`,
      { locale: 'ja' },
    ],
    // not alone
    [
      'Watch https://youtu.be/dQw4w9WgXcQ',
      `<p>Watch <a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>`,
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ.',
      `<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a>.</p>`,
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ https://youtu.be/dQw4w9WgXcQ',
      `<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a> <a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>`,
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ\nhttps://youtu.be/dQw4w9WgXcQ',
      `<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a>\n<a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>`,
    ],
    [
      '*https://youtu.be/dQw4w9WgXcQ*',
      `<p><em><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></em></p>`,
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ `x`',
      `<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a> <code>x</code></p>`,
    ],
    [
      '<b>https://youtu.be/dQw4w9WgXcQ</b>',
      `<p><b><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></b></p>`,
    ],
    [
      '[![a](b.jpg)](https://youtu.be/dQw4w9WgXcQ)',
      `<figure>\n<a href="https://youtu.be/dQw4w9WgXcQ"><img src="b.jpg" alt="a"></a>\n</figure>`,
    ],
    // not a link
    ['`https://youtu.be/dQw4w9WgXcQ`', `<p><code>https://youtu.be/dQw4w9WgXcQ</code></p>`],
    [
      '[a](https://youtu.be/dQw4w9WgXcQ',
      `<p>[a](<a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>`,
    ],
    ['    https://youtu.be/dQw4w9WgXcQ', `<pre><code>https://youtu.be/dQw4w9WgXcQ\n</code></pre>`],
    ['[a](javascript:clip.mp4)', `<p><a>a</a></p>`],
    ['[a](data:video/mp4,clip.mp4)', `<p><a>a</a></p>`],
    // in something else
    [
      '# https://youtu.be/dQw4w9WgXcQ',
      `<h1 id="httpsyoutubedqw4w9wgxcq"><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></h1>`,
    ],
    [
      '- https://youtu.be/dQw4w9WgXcQ',
      `<ul>\n<li><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></li>\n</ul>`,
    ],
    [
      '- [Trailer](https://youtu.be/dQw4w9WgXcQ)\n- [Clip](https://youtu.be/dQw4w9WgXcQ)',
      `<ul>\n<li><a href="https://youtu.be/dQw4w9WgXcQ">Trailer</a></li>\n<li><a href="https://youtu.be/dQw4w9WgXcQ">Clip</a></li>\n</ul>`,
    ],
    [
      '- [ ] https://youtu.be/dQw4w9WgXcQ',
      `<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled aria-label="To do"> <a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></li>\n</ul>`,
    ],
    [
      '- x\n\n  https://youtu.be/dQw4w9WgXcQ',
      `<ul>\n<li>\n<p>x</p>\n<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>\n</li>\n</ul>`,
    ],
    [
      '> https://youtu.be/dQw4w9WgXcQ',
      `<blockquote>\n<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>\n</blockquote>`,
    ],
    [
      '| https://youtu.be/dQw4w9WgXcQ |\n|---|',
      `<table>\n<thead>\n<tr>\n<th><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></th>\n</tr>\n</thead>\n</table>`,
    ],
    [
      'x[^1]\n\n[^1]: https://youtu.be/dQw4w9WgXcQ',
      `<p>x${mark(1, '1')}</p>\n${notes(['1', `<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a>${back(1, '1')}</p>`])}`,
    ],
    [
      ':::spoiler\nhttps://youtu.be/dQw4w9WgXcQ\n:::',
      `${block(`Spoiler`, `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>`)}`,
    ],
    [
      '||https://youtu.be/dQw4w9WgXcQ||',
      `<p>${covered(`<a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a>`)}</p>`,
    ],
    [
      '[||a||](https://youtu.be/dQw4w9WgXcQ)',
      `<p>${covered(`<a href="https://youtu.be/dQw4w9WgXcQ">a</a>`)}</p>`,
    ],
    // line ends
    [
      'a\r\n\r\nhttps://youtu.be/dQw4w9WgXcQ\r\n\r\nb',
      `<p>a</p>\n<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>\n<p>b</p>`,
    ],
    // elsewhere
    [
      'https://youtu.be/dQw4w9WgXcQ',
      `<p><a href="https://youtu.be/dQw4w9WgXcQ" rel="nofollow ugc noopener">https://youtu.be/dQw4w9WgXcQ</a></p>`,
      { profile: 'comment' },
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ',
      `<figure class="rk-video">\n<a href="https://youtu.be/dQw4w9WgXcQ" rel="noopener noreferrer">Watch on YouTube</a>\n<figcaption>youtu.be</figcaption>\n</figure>`,
      { profile: 'trusted' },
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ',
      `<p><a href="https://youtu.be/dQw4w9WgXcQ">https://youtu.be/dQw4w9WgXcQ</a></p>`,
      { dialect: 'gfm' },
    ],
  ])('%j', (text, html, options) => {
    expect(htmlOf(text, options)).toBe(html)
  })
})

const id = 'dQw4w9WgXcQ'
test.each([
  // videos
  [`https://www.youtube.com/watch?v=${id}`, 'Watch on YouTube (youtube.com)'],
  [`https://m.youtube.com/watch?app=desktop&v=${id}#t=3`, 'Watch on YouTube (m.youtube.com)'],
  [`https://youtube.com/shorts/${id}?feature=share`, 'Watch on YouTube (youtube.com)'],
  [`https://www.youtube.com/live/${id}`, 'Watch on YouTube (youtube.com)'],
  [`https://www.youtube-nocookie.com/embed/${id}`, 'Watch on YouTube (youtube-nocookie.com)'],
  [`HTTPS://YOUTU.BE/${id}`, 'Watch on YouTube (youtu.be)'],
  ['https://vimeo.com/123456789/abcdef0123', 'Watch on Vimeo (vimeo.com)'],
  ['https://player.vimeo.com/video/123456789', 'Watch on Vimeo (player.vimeo.com)'],
  ['https://vimeo.com/channels/staffpicks/123456789', 'Watch on Vimeo (vimeo.com)'],
  ['https://www.dailymotion.com/video/x7tgad0', 'Watch on Dailymotion (dailymotion.com)'],
  [
    'https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    'Watch on tube.example',
  ],
  ['https://example.org/a.MP4?download=1', 'Watch on example.org'],
  ['https://example.org:8443/a.webm', 'Watch on example.org:8443'],
  ['https://bücher.example/a.mp4', 'Watch on xn--bcher-kva.example'],
  // links as any other
  ['https://www.youtube.com/', undefined],
  ['https://www.youtube.com/@somebody', undefined],
  ['https://www.youtube.com/watch?list=PL123', undefined],
  [`https://www.youtube.com/watch?v=${id}x`, undefined],
  ['https://youtu.be/short', undefined],
  [`https://notyoutube.com/watch?v=${id}`, undefined],
  [`https://youtube.com.evil.example/watch?v=${id}`, undefined],
  [`https://youtube.com@evil.example/watch?v=${id}`, undefined],
  [`https://user@youtube.com/watch?v=${id}`, undefined],
  [`https://youtube.com:8443/watch?v=${id}`, undefined],
  [`https://evil.example/?u=https://www.youtube.com/watch?v=${id}`, undefined],
  ['https://vimeo.com/about', undefined],
  ['https://www.dailymotion.com/somebody', undefined],
  ['https://example.org/w/short', undefined],
  ['https://example.org/a.mp4.html', undefined],
  ['https://example.org/?file=a.mp4', undefined],
  [`ftp://youtu.be/${id}`, undefined],
  ['https://[broken/a.mp4', undefined],
])('[x](%s) says %j', (url, caption) => {
  expect(/<figcaption>(.*)<\/figcaption>/.exec(htmlOf(`[x](${url})`))?.[1]).toBe(caption)
})

test('what the renderer adds is shown and linked, but is no word of the text', () => {
  const { excerpt, links, text, words } = renderMarkdown(
    `https://youtu.be/${id}\n\n[The trailer](https://youtu.be/${id} "Long")`,
  )
  expect(text).toBe('The trailer\nLong')
  expect(words).toBe(3)
  expect(excerpt).toBe('')
  expect(links).toEqual([
    { url: `https://youtu.be/${id}`, text: 'Watch on YouTube', line: 1 },
    { url: `https://youtu.be/${id}`, text: 'The trailer', line: 3 },
  ])
})

test('nothing in any profile loads from another host', () => {
  for (const profile of ['trusted', 'article', 'comment'] as const)
    expect(htmlOf(`https://youtu.be/${id}`, { profile })).not.toMatch(/src=|<iframe|<video/)
})

test('a huge address is as any other', () => {
  const url = `https://youtu.be/${id}?${'v=&'.repeat(50_000)}`
  expect(htmlOf(`<${url}>`)).toContain('<figcaption>youtu.be</figcaption>')
  expect(htmlOf(`<https://www.youtube.com/watch?${'v=&'.repeat(50_000)}>`)).not.toContain('figure')
})

import { describe, expect, test } from 'vitest'
import { createRenderer, type RendererOptions } from '../../src/index.ts'
import { createUnifiedRenderer } from '../../src/unified.ts'
import { treeOf } from '../tree.ts'

const texts = [
  '![a](b.jpg "c") ![d](e.jpg)\n[![f](g.jpg "h")](i)\n\n[![f](g.jpg "h")](i "j")',
  '- ![a](b.jpg) ![c](d.jpg)\n- > ![a](b.jpg "c")',
  '![a](javascript:b "c") ![](<> "d")\n\n[![a](b.jpg)](javascript:c)',
  '[The *trailer*](https://vimeo.com/123456789 "Long")\n\nhttps://youtu.be/dQw4w9WgXcQ',
  '- https://youtu.be/dQw4w9WgXcQ\n- x\n\n  https://youtu.be/dQw4w9WgXcQ\n\n> [a](clip.mp4)',
  'x[^1]\n\n[^1]: https://youtu.be/dQw4w9WgXcQ\n\n[a]\n\n[a]: https://youtu.be/dQw4w9WgXcQ',
  '"It’s *so*" -- \'a\' [b "c"](d) `"e"` www.f.org/"g" <b title="x">"y"</b>...',
  '> "a"\n> b\\" c -- "d\n\n| "a" | \\"b\\" |\n|---|---|\n\n:::spoiler["c"]\n"d"[^1]\n:::\n\n[^1]: "e"',
  '||a[^1]|| "b ||c||"\n\n:::spoiler[||d|| [e](f)]\ng\n:::\n\n[^1]: :::spoiler\n    h\n    :::',
  '- a\n\n  :::spoiler\n  > :::spoiler[x]\n  > b\n\n  :::\n- c\r\n',
]

describe.each<RendererOptions>([
  {},
  { typography: true, locale: 'fr' },
  { profile: 'comment', typography: true },
  { profile: 'trusted', spoilers: 'show' },
  { spoilers: 'omit', baseUrl: 'https://example.org/a/' },
])('with %j', options => {
  const ours = createRenderer(options)
  const remark = createRenderer({ ...options, parser: 'remark' })
  const unified = createUnifiedRenderer(options)

  test.each(texts)('%j comes out the same from either parser and by either road', text => {
    const { html: _, ...facts } = ours.render(text)
    const { html: __, ...theirs } = remark.render(text)
    expect({ ...facts }).toEqual({ ...theirs })
    expect(String(ours.render(text).html)).toBe(String(remark.render(text).html))
    expect(treeOf(ours.render(text).html)).toEqual(treeOf(unified.render(text).html))
  })
})

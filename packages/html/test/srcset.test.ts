import { expect, test } from 'vitest'
import { html } from '../src/index.ts'

const cases: { srcset: string; kept: boolean }[] = [
  // as people write it
  { srcset: 'a.jpg', kept: true },
  { srcset: 'a.jpg 1x, b.jpg 2x', kept: true },
  { srcset: 'https://example.org/a,b:c.jpg 480w,\n  /b.jpg 800w', kept: true },
  { srcset: ' , a.jpg,, b.jpg 2x,', kept: true },
  { srcset: 'a.jpg (x, y:z) 1x, b.jpg', kept: true },
  { srcset: '', kept: true },
  { srcset: ',,,', kept: true },
  // one bad candidate is enough
  { srcset: 'javascript:1', kept: false },
  { srcset: 'a.jpg 1x, javascript:1 2x', kept: false },
  { srcset: 'a.jpg 1x,javascript:1', kept: false },
  { srcset: 'a.jpg, javascript:1', kept: false },
  { srcset: 'a.jpg,\njavascript:1', kept: false },
  { srcset: 'a.jpg /x,javascript:1 1x', kept: false },
  { srcset: 'a.jpg (,/b),javascript:1 1x', kept: false },
  { srcset: 'data:image/png;base64,AAAA 1x', kept: false },
  { srcset: 'a.jpg 1x, java\u0001script:1', kept: false },
]

test.each(cases)('$srcset is kept: $kept', ({ srcset, kept }) => {
  expect(String(html`<img srcset=${srcset}>`)).toBe(kept ? `<img srcset="${srcset}">` : '<img>')
  expect(String(html`<link imagesrcset="${srcset}">`)).toBe(
    kept ? `<link imagesrcset="${srcset}">` : '<link>',
  )
})

test('a huge list is read to its end', () => {
  const many = 'a.jpg 1x, '.repeat(20_000)
  expect(String(html`<img srcset=${many}>`)).toBe(`<img srcset="${many}">`)
  expect(String(html`<img srcset=${`${many}javascript:1`}>`)).toBe('<img>')
  expect(String(html`<img srcset=${','.repeat(200_000)}>`)).toContain(',,,')
})

test('candidates made of parts are judged together', () => {
  expect(String(html`<img srcset="${'a.jpg'} 1x, ${'java'}script:1 2x">`)).toBe('<img>')
  expect(String(html`<img srcset="${'a.jpg'} 1x,\n ${'b.jpg'} 2x">`)).toBe(
    '<img srcset="a.jpg 1x,\n b.jpg 2x">',
  )
})

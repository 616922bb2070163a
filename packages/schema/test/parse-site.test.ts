import { expect, test } from 'vitest'
import { parseSite } from '../src/index.ts'

const good = [
  { source: 'title: Late shows\n', site: { title: 'Late shows' } },
  {
    source: '\uFEFFtitle: 1984\r\nurl: https://a.example\r\n',
    site: { title: '1984', url: 'https://a.example' },
  },
  {
    source:
      'title: Late shows\nlanguage: Norwegian\nauthors:\n  - Ada\n  - name: Ben\n    from: Oslo\n',
    site: {
      title: 'Late shows',
      language: 'no',
      authors: [{ name: 'Ada' }, { name: 'Ben', from: 'Oslo' }],
    },
  },
]
test.each(good)('reads $source', ({ source, site }) => {
  expect(parseSite(source)).toEqual({ site, problems: [] })
})

const bad = [
  { source: '', code: 'key-missing', line: 1, column: 1 },
  { source: '- title\n', code: 'not-a-mapping', line: 1, column: 1 },
  { source: 'titel: Late shows\n', code: 'key-missing', line: 1, column: 1 },
  {
    source: 'title: Late shows\nurl: javascript:alert(1)\n',
    code: 'address-not-web',
    line: 2,
    column: 6,
  },
  {
    source: 'title: Late shows\nlanguage: Klingonisch\n',
    code: 'language-unknown',
    line: 2,
    column: 11,
  },
  { source: 'title: Late: shows\n', code: 'colon-in-value', line: 1, column: 8 },
  { source: `title: ${'x'.repeat(140_000)}\n`, code: 'file-too-large', line: 1, column: 1 },
]
test.each(bad)('tells $code at $line:$column', ({ source, code, line, column }) => {
  const { site, problems } = parseSite(source, { file: 'site.yaml' })
  expect(site).toBeUndefined()
  expect(problems).toMatchObject([{ severity: 'error', file: 'site.yaml', code, line, column }])
})

test('an unknown key warns, names the nearest, and leaves the site whole', () => {
  const { site, problems } = parseSite('title: Late shows\ndescripton: For night owls\n')
  expect(site).toEqual({ title: 'Late shows' })
  expect(problems).toMatchObject([
    { severity: 'warning', line: 2, hint: 'Write description: if you mean that.' },
  ])
})

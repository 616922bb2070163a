import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from './movies.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const english = new Intl.DisplayNames('en', { type: 'language' })

test('the README lists every language with labels, and no other', () => {
  const listed = languages.map(tag => `${english.of(tag)} (\`${tag}\`)`).sort()
  expect(read('../README.md').replace(/\s+/gu, ' ')).toContain(
    `**Labels** exist for ${languages.length} languages: ${listed.join(', ')}.`,
  )
})

test('every table of labels is one of them', () => {
  const tables = readdirSync(new URL('../src/labels', import.meta.url))
    .filter(name => name !== 'labels.ts')
    .map(name => name.replace('.ts', ''))
  expect(tables.sort()).toEqual(languages.map(tag => tag.toLowerCase()).sort())
})

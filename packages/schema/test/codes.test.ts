import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const readAll = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && name !== 'codes.test.ts')
    .map(name => read(`${folder}/${name}`))
    .join('\n')

const kebab = /'([a-z]+(?:-[a-z]+)+)'/gu
/** What stands behind `code:`, on that line, or behind the constant that stands for one. */
const codesOf = (text: string) =>
  new Set(
    [...text.matchAll(/(?:code: |const lost = )(.*)/gu)].flatMap(([, rest = '']) =>
      [...rest.matchAll(kebab)].map(([, code = '']) => code),
    ),
  )

const table = read('../README.md').split('### Problems')[1] ?? ''
const documented = [...table.matchAll(/`([a-z]+(?:-[a-z]+)+)`/gu)].map(([, code = '']) => code)

describe('the codes of problems', () => {
  test('in the README are those in the sources', () => {
    expect(documented.toSorted()).toEqual([...codesOf(readAll('../src'))].toSorted())
  })

  test.each(documented)('%s has a row in a table', code => {
    expect(readAll('.')).toContain(`'${code}'`)
  })
})

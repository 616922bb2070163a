import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReview } from '../src/index.ts'
import { author, type Bad, base, published, rating, title, year } from './parse-review/base.ts'
import { bad as dates } from './parse-review/dates.ts'
import { bad as kinds } from './parse-review/kinds.ts'
import { bad as movie } from './parse-review/movie.ts'
import { bad as people } from './parse-review/people.ts'
import { bad as ratings } from './parse-review/ratings.ts'
import { bad as yaml } from './parse-review/yaml.ts'

describe('several mistakes', () => {
  const summary = (source: string) =>
    parseReview(source).problems.map(p => `${p.line}:${p.column} ${p.severity} ${p.code}`)

  test('are told together, in the order of the file', () => {
    const source =
      '---\ntitel: x\nauthor:\n  - nmae: Ada\npublished: 2019-02-30\nrating: 6/5\nmovie:\n  year: 13\n  runtime: long\n  languages: [Englsh, Elvish]\nsummry: x\n---\n'
    expect(summary(source)).toEqual([
      '2:1 error key-missing',
      '4:5 error key-missing',
      '5:12 error date-not-in-calendar',
      '6:9 error rating-out-of-range',
      '8:3 error key-missing',
      '8:9 error year-out-of-range',
      '9:12 error runtime-not-readable',
      '10:15 error language-unknown',
      '10:23 error language-unknown',
      '11:1 warning unknown-key',
    ])
  })

  test('in the YAML itself are told once for each of the outermost keys', () => {
    const source = '---\ntitle: Her: a\nauthor: @ada\nmovie:\n  title: Her\n\tyear: 2013\n---\n'
    expect(summary(source)).toEqual([
      '2:8 error colon-in-value',
      '3:9 error value-needs-quotes',
      '6:1 error tab-as-indent',
    ])
  })

  test('an empty front matter lacks all that is required', () => {
    expect(summary('---\n---\n')).toEqual([
      '1:1 error key-missing',
      '1:1 error key-missing',
      '1:1 error key-missing',
      '1:1 warning published-missing',
    ])
  })

  test('in the tables break every line of the base', () => {
    expect(lines.map(line => rowsOf(line).length > 20)).toEqual([false, true, true, true, true])
    expect(changes.length).toBeGreaterThan(300)
  })

  test('of the tables, each on a line of its own, are all told, each at its place', () => {
    const choice = fc
      .subarray(lines, { minLength: 2, maxLength: 4 })
      .chain(chosen => fc.tuple(...chosen.map(line => fc.constantFrom(...rowsOf(line)))))
    fc.assert(
      fc.property(choice, rows => {
        // Rows that break one key are not two mistakes but a third.
        const keys = rows.flatMap(({ lines }) => keysOf(lines))
        fc.pre(new Set(keys).size === keys.length)
        const { source, places } = combine(rows)
        const told = parseReview(source).problems.map(placeOf)
        expect(told.sort()).toEqual(places.sort())
      }),
      { numRuns: 500 },
    )
  })
})

/** A row of a table as lines that stand in place of one of the base’s. */
interface Change extends Bad {
  line: string
  lines: string
}

const lines = [title, author, published, rating, year]

// Where the YAML cannot be read, what follows is not judged.
const unread = new Set(yaml.map(({ code }) => code).filter(code => code !== 'not-text'))
const changes = [...dates, ...kinds, ...movie, ...people, ...ratings]
  .filter(({ code }) => !unread.has(code))
  .flatMap(row => lines.flatMap(line => changeOf(row, line)))

function rowsOf(line: string): readonly Change[] {
  return changes.filter(change => change.line === line)
}

/** What a row has in place of a line, where it leaves all others as they are. */
function changeOf(row: Bad, line: string): Change[] {
  const [before = '', after = ''] = base.split(line)
  const changed = row.source.slice(before.length, row.source.length - after.length)
  // What goes on from the line above belongs to that.
  const begins = line === year ? /^ {2}\S/u.test(changed) : /^\S/u.test(changed)
  const isAll = row.source === before + changed + after && changed !== line && begins
  return isAll ? [{ ...row, line, lines: changed }] : []
}

function keysOf(lines: string): string[] {
  const keys = [...lines.matchAll(/^ {0,2}(\w+):/gmu)].map(([, key = '']) => key)
  return [...new Set(keys)]
}

function combine(rows: readonly Change[]): { source: string; places: string[] } {
  let source = base
  const places: string[] = []
  for (const line of lines) {
    const row = rows.find(each => each.line === line)
    if (row === undefined) continue
    const above = lineCount(source.slice(0, source.indexOf(line)))
    const shift = above - lineCount(base.slice(0, base.indexOf(line)))
    source = source.replace(line, () => row.lines)
    const at = row.at.replace(
      /(\d+):/gu,
      (_, number) => `${Number(number) + (Number(number) > 1 ? shift : 0)}:`,
    )
    places.push(`${at} ${row.code}`)
  }
  return { source, places }
}

function lineCount(text: string): number {
  return text.split('\n').length
}

function placeOf(p: {
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  code: string
}) {
  return `${p.line}:${p.column}-${p.endLine}:${p.endColumn} ${p.code}`
}

import { describe, expect, test } from 'vitest'
import {
  collator,
  dateTimeFormat,
  displayNames,
  listFormat,
  numberFormat,
  pluralRules,
  segmenter,
} from '../src/index.ts'

const day = { dateStyle: 'long', timeZone: 'UTC' } as const

const makers = [
  { name: 'numberFormat', make: (tag: string) => numberFormat(tag) },
  { name: 'dateTimeFormat', make: (tag: string) => dateTimeFormat(tag, day) },
  { name: 'listFormat', make: (tag: string) => listFormat(tag) },
  { name: 'pluralRules', make: (tag: string) => pluralRules(tag) },
  { name: 'displayNames', make: (tag: string) => displayNames(tag, { type: 'language' }) },
  { name: 'segmenter', make: (tag: string) => segmenter(tag) },
  { name: 'collator', make: (tag: string) => collator(tag) },
]

describe.each(makers)('$name', ({ make }) => {
  test('is made once for a tag, however it is written', () => {
    expect(make('pt-BR')).toBe(make('PT-br'))
    expect(make('pt-BR')).not.toBe(make('pt'))
  })

  test.each(['', 'not a tag', 'pt_BR', '__proto__', 'x'.repeat(200)])('takes %j for en', tag => {
    expect(make(tag)).toBe(make('en'))
  })

  test('takes en for a language that nobody speaks, whatever the machine is set to', () => {
    expect(make('qqq').resolvedOptions().locale).toBe('en')
  })

  test('is the same in its work after more tags than are remembered', () => {
    const before = make('de')
    for (let count = 0; count < 300; count += 1) make(`en-x-a${count}`)
    const after = make('de')
    expect(after).not.toBe(before)
    expect(after.resolvedOptions()).toEqual(before.resolvedOptions())
  })
})

test('options tell formatters apart, their order does not', () => {
  const a = numberFormat('en', { style: 'unit', unit: 'minute' })
  expect(numberFormat('en', { unit: 'minute', style: 'unit' })).toBe(a)
  expect(numberFormat('en', { style: 'unit', unit: 'hour' })).not.toBe(a)
  expect(numberFormat('en', { style: 'unit', unit: 'minute', minimumFractionDigits: 1 })).not.toBe(
    a,
  )
})

test('options that change later do not change what was made', () => {
  const options: Intl.NumberFormatOptions = { minimumFractionDigits: 1 }
  const one = numberFormat('en', options)
  options.minimumFractionDigits = 2
  expect(one.format(1)).toBe('1.0')
  expect(numberFormat('en', options).format(1)).toBe('1.00')
})

const cases: { what: string; text: unknown; expected: unknown }[] = [
  { what: 'a number in German', text: numberFormat('de').format(1234.5), expected: '1.234,5' },
  {
    what: 'a number in Arabic with Latin digits',
    text: numberFormat('ar-EG-u-nu-latn').format(4),
    expected: '4',
  },
  { what: 'a number in Arabic', text: numberFormat('ar-EG').format(4), expected: '٤' },
  {
    what: 'a day in English',
    text: dateTimeFormat('en', day).format(0),
    expected: 'January 1, 1970',
  },
  {
    what: 'a day in Norwegian',
    text: dateTimeFormat('no', day).format(0),
    expected: '1. januar 1970',
  },
  {
    what: 'a list in French',
    text: listFormat('fr').format(['a', 'b', 'c']),
    expected: 'a, b et c',
  },
  { what: 'a plural in Arabic', text: pluralRules('ar').select(3), expected: 'few' },
  {
    what: 'an ordinal in English',
    text: pluralRules('en', { type: 'ordinal' }).select(2),
    expected: 'two',
  },
  {
    what: 'a language in Japanese',
    text: displayNames('ja', { type: 'language' }).of('en'),
    expected: '英語',
  },
  {
    what: 'a region in Spanish',
    text: displayNames('es', { type: 'region' }).of('DE'),
    expected: 'Alemania',
  },
  {
    what: 'words in Chinese',
    text: [...segmenter('zh', { granularity: 'word' }).segment('电影。')].map(each => each.segment),
    expected: ['电影', '。'],
  },
  {
    what: 'an order in Swedish',
    text: ['ö', 'z', 'a'].sort(collator('sv').compare),
    expected: ['a', 'z', 'ö'],
  },
]

test.each(cases)('$what', ({ text, expected }) => {
  expect(text).toEqual(expected)
})

test('options that Intl does not know throw its error', () => {
  expect(() => numberFormat('en', { style: 'unit', unit: 'popcorn' })).toThrow(RangeError)
})

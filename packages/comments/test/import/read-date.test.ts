import { expect, test } from 'vitest'
import { readDate } from '../../src/import/read-date.ts'

const cases: { text: string; date: string | undefined; offset?: string }[] = [
  // as the sources write them
  { text: '2011-08-31T15:16:29Z', date: '2011-08-31T15:16:29Z' },
  { text: '2011-08-31T17:16:29+02:00', date: '2011-08-31T17:16:29+02:00' },
  { text: '2021-10-28 20:50:15 +0800', date: '2021-10-28T20:50:15+08:00' },
  { text: '2021-10-28T20:50:15.123456Z', date: '2021-10-28T20:50:15.123456Z' },
  { text: '2021-10-28T20:50:15.123456789123Z', date: '2021-10-28T20:50:15.123456789Z' },
  { text: '2021-10-28T20:50+02', date: '2021-10-28T20:50:00+02:00' },
  { text: ' 2021-10-28 20:50:15 UTC\n', date: '2021-10-28T20:50:15Z' },
  { text: 'Wed, 31 Aug 2011 15:16:29 +0000', date: '2011-08-31T15:16:29+00:00' },
  { text: '1 Sep 2011 05:16 GMT', date: '2011-09-01T05:16:00Z' },
  { text: '2011-08-31', date: '2011-08-31' },
  { text: '2024-02-29T00:00:00Z', date: '2024-02-29T00:00:00Z' },
  // without an offset, it is the source's to say
  { text: '2011-08-31 15:16:29', date: undefined },
  { text: '2011-08-31 15:16:29', offset: 'Z', date: '2011-08-31T15:16:29Z' },
  { text: '2011-08-31 15:16:29 +0100', offset: 'Z', date: '2011-08-31T15:16:29+01:00' },
  // none
  { text: '', date: undefined },
  { text: '0000-00-00 00:00:00', offset: 'Z', date: undefined },
  { text: '2011-02-29', date: undefined },
  { text: '2011-08-31T24:00:00Z', date: undefined },
  { text: '2011-08-31T15:16:60Z', date: undefined },
  { text: '2011-08-31T15:16:29+99:00', date: undefined },
  { text: '31/08/2011', date: undefined },
  { text: 'Wed, 31 Arg 2011 15:16:29 +0000', date: undefined },
  { text: 'Mon, 31 Feb 2011 15:16:29 +0000', date: undefined },
  { text: 'yesterday', date: undefined },
  { text: '٢٠١١-٠٨-٣١', date: undefined },
  { text: `2011-08-31${' '.repeat(100_000)}x`, date: undefined },
]

test.each(cases)('$text is $date', ({ text, date, offset }) => {
  expect(readDate(text, offset === undefined ? {} : { offset })).toBe(date)
})

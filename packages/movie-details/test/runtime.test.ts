import { describe, expect, test } from 'vitest'
import { formatRuntime, parseRuntime } from '../src/index.ts'
import { languages as labelled } from './movies.ts'

const written = [
  { minutes: 126, text: '2 hours 6 minutes' },
  { minutes: 61, text: '1 hour 1 minute' },
  { minutes: 120, text: '2 hours' },
  { minutes: 45, text: '45 minutes' },
  { minutes: 0, text: '0 minutes' },
  { minutes: 100_000, text: '1666 hours 40 minutes' },
  { minutes: 126, style: 'short', text: '2 hr 6 min' },
  { minutes: 126, style: 'narrow', text: '2h 6m' },
  { minutes: 126, locale: 'de', text: '2 Stunden, 6 Minuten' },
  { minutes: 126, locale: 'fr', text: '2 heures 6 minutes' },
  { minutes: 125, locale: 'pl', text: '2 godziny i 5 minut' },
  { minutes: 300, locale: 'pl', text: '5 godzin' },
  { minutes: 126, locale: 'zh', text: '2小时6分钟' },
  { minutes: 126, locale: 'ar', text: 'ساعتان و6 دقائق' },
  { minutes: 122, locale: 'ar-EG', text: 'ساعتان ودقيقتان' },
  { minutes: 62, locale: 'he', text: '1 שעה שתי דקות' },
  { minutes: 126, locale: 'xx', text: '2 hours 6 minutes' },
  { minutes: 126, locale: 'not a tag', text: '2 hours 6 minutes' },
] as const

test.each(written)('$minutes minutes are “$text”', ({ minutes, text, ...options }) => {
  // Which kind of space stands before a unit is CLDR's choice.
  expect(formatRuntime(minutes, options).replace(/\s/gu, ' ')).toBe(text)
})

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
  'refuses to format %d minutes',
  minutes => {
    expect(() => formatRuntime(minutes)).toThrow(TypeError)
    expect(() => formatRuntime(minutes)).toThrow('must be a whole number, 0 or more, not')
  },
)

test('refuses a style that is none', () => {
  // @ts-expect-error: the type knows three
  expect(() => formatRuntime(126, { style: 'wide' })).toThrow(
    "formatRuntime: `style` must be 'long', 'short' or 'narrow', not 'wide'",
  )
})

const languages = `
  en de fr es it pt pt-BR nl pl ru uk ja zh zh-Hant ko ar ar-EG tr sv da nb fi cs hu el he ro id vi hi
  fa bn sw th lt sl ga cy mt
`
  .trim()
  .split(/\s+/u)

test.each(languages)('reads back in %s what it writes, in every style', locale => {
  for (const style of ['long', 'short', 'narrow'] as const) {
    for (const minutes of [
      0, 1, 2, 3, 5, 11, 21, 59, 60, 61, 62, 120, 122, 126, 180, 300, 1300, 6000,
    ]) {
      const text = formatRuntime(minutes, { locale, style })
      expect({ text, minutes: parseRuntime(text, { locale }) }).toEqual({ text, minutes })
    }
  }
})

test.each(labelled)('every running time up to ten hours reads back in %s', locale => {
  for (let minutes = 1; minutes <= 600; minutes++) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      const text = formatRuntime(minutes, { locale, style })
      expect({ text, minutes: parseRuntime(text, { locale }) }).toEqual({ text, minutes })
    }
    // Some of them also without the language.
    if (minutes % 7 === 0) expect(parseRuntime(formatRuntime(minutes, { locale }))).toBe(minutes)
  }
})

const cases = [
  // in no language, and English
  { text: '126', minutes: 126 },
  { text: '126 mins', minutes: 126 },
  { text: '126′', minutes: 126 },
  { text: '2h06', minutes: 126 },
  { text: '1 h 32', minutes: 92 },
  { text: '2:06', minutes: 126 },
  { text: '1:42:00', minutes: 102 },
  { text: 'PT2H6M', minutes: 126 },
  { text: '2 HOURS, 6 MINUTES.', minutes: 126 },
  { text: '2 hours and 6 minutes', minutes: 126 },
  // other spaces, other digits
  { text: '2\u00A0heures\u202F6\u2009minutes', minutes: 126 },
  { text: '２時間６分', minutes: 126 },
  { text: '२ घंटे ६ मिनट', locale: 'hi', minutes: 126 },
  { text: '۲:۰۶', minutes: 126 },
  { text: '\u2068ساعتان و٦ دقائق\u2069', minutes: 126 },
  // words of languages, with and without being told which
  { text: '2 Stunden, 6 Minuten', minutes: 126 },
  { text: '2 Std. 6 Min.', minutes: 126 },
  { text: '1,5 Stunden', locale: 'de', minutes: 90 },
  { text: '2 heures et 6 minutes', minutes: 126 },
  { text: '2 horas y 6 minutos', minutes: 126 },
  { text: '2 uur en 6 minuten', minutes: 126 },
  { text: '1 godzina i 1 minuta', minutes: 61 },
  { text: '1 час 45 минут', minutes: 105 },
  { text: '20 de ore', locale: 'ro', minutes: 1200 },
  { text: '2 saat 6 dakika', locale: 'tr', minutes: 126 },
  { text: '2 SAAT 6 DAKİKA', locale: 'tr', minutes: 126 },
  // numbers inside words
  { text: 'ساعة', minutes: 60 },
  { text: 'ساعتين', minutes: 120 },
  { text: 'ساعة ودقيقتين', minutes: 62 },
  { text: 'שעתיים', locale: 'he', minutes: 120 },
  { text: 'שעתיים ו־6 דקות', locale: 'he', minutes: 126 },
  // no length of time
  { text: '', minutes: undefined },
  { text: 'soon', minutes: undefined },
  { text: '-5 Minuten', minutes: undefined },
  { text: '6 Minuten 2 Stunden', minutes: undefined },
  { text: '2 Stunden 6 Minuten 7 Minuten', minutes: undefined },
  { text: '2 Stunden 6 Minuten und mehr', minutes: undefined },
  { text: '1,333 Stunden', minutes: undefined },
  { text: '2 Stundenplan', minutes: undefined },
  { text: '2 saat 6 dakika', locale: 'de', minutes: undefined },
  { text: '2 hours '.repeat(10_000), minutes: undefined },
  { text: '__proto__', minutes: undefined },
]

describe('parseRuntime', () => {
  test.each(cases)('reads $text as $minutes', ({ text, minutes, ...options }) => {
    expect(parseRuntime(text, options)).toBe(minutes)
  })
})

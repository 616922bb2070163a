import type { Bad } from './base.ts'

// What is said of many files, but for a word or two.
type Say = (...words: string[]) => Omit<Bad, 'source' | 'at'>

const keysHere =
  'The keys here are title, slug, language, author, authors, published, updated, draft, summary, tags, spoilers, rating, movie, images, copyright.'

export const needsQuotes: Say = (value = '') => ({
  code: 'value-needs-quotes',
  message: `A value without quotes cannot begin with ${value.charAt(0)}.`,
  hint: `Put it in quotes: ${JSON.stringify(value)}.`,
})
export const hasColon: Say = value => ({
  code: 'colon-in-value',
  message: 'A colon and a space stand inside a value without quotes.',
  hint: `Put the value in quotes: ${JSON.stringify(value)}.`,
})
export const lacksColon: Say = (message = '', line) => ({
  code: 'colon-missing',
  message,
  hint: `Write ${line}.`,
})
export const isNoAnchor: Say = name => ({
  code: 'alias-unknown',
  message: `An unquoted * asks for an anchor called ${name}, and there is none before it.`,
  hint: `Put the value in quotes if it begins with a star: "*${name}".`,
})
export const isNear: Say = (key, near) => ({
  code: 'unknown-key',
  message: `Nothing reads the key ${key}.`,
  hint: `Write ${near}: if you mean that.`,
})
export const isUnread: Say = key => ({
  code: 'unknown-key',
  message: `Nothing reads the key ${key}.`,
  hint: keysHere,
})
export const belongsToMovie: Say = key => ({
  code: 'unknown-key',
  message: `Nothing reads the key ${key}.`,
  hint: 'Write it below movie:, indented.',
})
export const isMisspelt: Say = (message = '', key, written) => ({
  code: 'key-missing',
  message,
  hint: `Write ${key}: in place of ${written}:.`,
})
export const standsTwice: Say = key => ({
  code: 'key-twice',
  message: `The key ${key} stands here a second time.`,
  hint: 'Keep one of the two, with a list if there are several values.',
})
export const meansTheSame: Say = (key, first) => ({
  code: 'key-twice',
  message: `The key ${key} means the same as ${first}, which stands above.`,
  hint: 'Keep one of the two, with a list if there are several values.',
})
export const isList: Say = written => ({
  code: 'not-text',
  message: 'A list stands where text belongs.',
  hint: `Put it in quotes: ${JSON.stringify(written)}.`,
})
export const isMapping: Say = written => ({
  code: 'not-text',
  message: 'A mapping stands where text belongs.',
  hint: `Put it in quotes: ${JSON.stringify(written)}.`,
})
export const isOneOfOne: Say = value => ({
  code: 'not-text',
  message: 'A list stands where text belongs.',
  hint: `Write one value: ${value}.`,
})
export const isNoNumber: Say = value => ({
  code: 'not-a-number',
  message: `${value} is not a number.`,
  hint: 'Write digits, with a point before a fraction: 12 or 4.5.',
})
export const isNoClaim: Say = value => ({
  code: 'not-yes-or-no',
  message: `${value} is neither true nor false.`,
  hint: 'Write true or false.',
})
export const isNoTime: Say = value => ({
  code: 'runtime-not-readable',
  message: `${value} is not a running time.`,
  hint: 'Write 126, 2h 6m, 2:06, 2 hours 6 minutes or PT2H6M.',
})
export const cannotRun: Say = minutes => ({
  code: 'runtime-out-of-range',
  message: `A movie does not run for ${minutes} minutes.`,
  hint: 'Write whole minutes, for example 126, or 2h 6m.',
})
export const isNoYear: Say = value => ({
  code: 'year-out-of-range',
  message: `No movie came out in the year ${value}.`,
  hint: 'Write the year of release in four digits, for example 2013.',
})
export const isNoLanguage: Say = (
  name,
  hint = 'Write the English name or the code, for example English or en.',
) => ({ code: 'language-unknown', message: `No language is called ${name}.`, hint })
export const isNoCountry: Say = (
  name,
  hint = 'Write the English name or the code, for example France or FR.',
) => ({ code: 'country-unknown', message: `No country of today is called ${name}.`, hint })
export const isLong: Say = pixels => ({
  code: 'pixels-out-of-range',
  message: `A picture is not ${pixels} pixels long.`,
  hint: 'Write a whole number of pixels from 1 to 100000.',
})
export const opensNoPage: Say = scheme => ({
  code: 'address-not-web',
  message: `The address begins with ${scheme}:, which a page does not open.`,
  hint: 'Write an address that begins with https:, or a relative one.',
})
export const isNoDate: Say = date => ({
  code: 'date-not-readable',
  message: 'This is not written as a date.',
  hint: `Write ${date}.`,
})
export const isNoDay: Say = (day, near) => ({
  code: 'date-not-in-calendar',
  message: `The calendar has no ${day}.`,
  hint: `Write a day that exists, such as ${near}.`,
})
export const isNoRating: Say = rating => ({
  code: 'rating-not-readable',
  message: 'This is not written as a rating.',
  hint: `Write ${rating}.`,
})
export const lacksScale: Say = rating => ({
  code: 'rating-without-scale',
  message: 'The rating does not say where its scale ends.',
  hint: `Write the scale after a slash, for example ${rating}.`,
})
export const isNoIdAt: Say = (where, example) => ({
  code: 'id-not-readable',
  message: `This is not the form of an id at ${where}.`,
  hint: `Write the part of the page’s address that names the movie, for example ${example}.`,
})

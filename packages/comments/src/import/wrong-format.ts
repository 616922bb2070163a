import type { Problem } from '@reviewkit/problem'

/** What a file is by its beginning, and who reads it. */
const formats: readonly { begins: RegExp; name: string; importer?: string; hint?: string }[] = [
  { begins: /^\s*$/, name: 'an empty file' },
  { begins: /^SQLite format 3/, name: 'a database of SQLite', importer: 'fromIsso' },
  { begins: /^PK\p{Cc}{2}/u, name: 'a ZIP archive', hint: 'Unpack it, and read the file in it.' },
  { begins: /^(?:[^<]|<[?!])*<disqus[\s>]/, name: 'an export of Disqus', importer: 'fromDisqus' },
  {
    begins: /^(?:[^<]|<[?!])*<rss\s[^>]*wordpress\.org\/export\//,
    name: 'an export of WordPress',
    importer: 'fromWordPress',
  },
  {
    begins: /^(?:[^<]|<[?!])*<(?:rss|feed|rdf:RDF)[\s>]/,
    name: 'a news feed',
    hint: 'Export the comments where the site is managed: a feed has only the latest.',
  },
  { begins: /^\s*(?:<!doctype html|<html[\s>])/i, name: 'a web page', importer: 'fromPage' },
  {
    begins: /^\s*\{"version":.*"users":/,
    name: 'a backup of Remark42',
    importer: 'fromRemark42',
  },
  {
    begins: /^\s*\{.*"(?:wm-\w+|children)":/s,
    name: 'a list of webmentions',
    importer: 'fromWebmentions',
  },
  { begins: /^\s*[[{]/, name: 'a file in JSON' },
  { begins: /^\s*<\?xml/, name: 'another file in XML' },
]

/**
 * The one problem of a file that is something else than an importer reads: what it is, and which
 * importer would fit, where its beginning tells.
 *
 * @param wanted - what it should be: `an export of Disqus`
 * @param hint - how to come by such a file
 */
export function wrongFormat(start: string, wanted: string, hint: string): Problem {
  const format = formats.find(({ begins }) => begins.test(start.slice(0, 4096)))
  const fits = format?.importer && format.name !== wanted ? format.importer : undefined
  return {
    severity: 'error',
    code: 'format-unknown',
    message: `This is ${format && format.name !== wanted ? `${format.name}, not` : 'not'} ${wanted}.`,
    hint: fits ? `Read it by ${fits}.` : (format?.hint ?? hint),
  }
}

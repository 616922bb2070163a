import { compareProblems, type Problem } from '@reviewkit/problem'
import { judge } from './judge.ts'
import { readPerson } from './read-person.ts'
import { readLanguageTag, readList, readText } from './read-values.ts'
import { readYaml } from './read-yaml.ts'
import { createReading, type Fields, readMap } from './reading.ts'
import { createReport } from './report.ts'
import { Site } from './site.ts'

export interface ParsedSite {
  /** There when no problem is an error. */
  site?: Site
  problems: Problem[]
}

const fields: Fields = {
  title: readText,
  url: readText,
  language: readLanguageTag,
  author: { as: 'authors', read: readList(readPerson) },
  authors: readList(readPerson),
  description: readText,
}

const examples = {
  title: 'title: and the name of the site',
  name: 'name: and the name of the person',
}

/** As long as a front matter may be, and for the same reason. */
const longest = 128 * 1024

/**
 * Reads `site.yaml`: the title of a site, and if it likes its address, language, authors and
 * description, in the forms that a review's front matter takes. All mistakes are told at once, each
 * at its line and column. Never throws; a source above 128 KiB is refused unread.
 *
 * @example
 * parseSite('title: Late shows\nauthor: Ada Moreau\nlanguage: English\n').site // { title: 'Late shows', language: 'en', authors: [{ name: 'Ada Moreau' }] }
 * parseSite('titel: Late shows\n').problems[0]?.hint // 'Write title: in place of titel:.'
 */
export function parseSite(source: string, options: { file?: string } = {}): ParsedSite {
  const report = createReport(source, options.file)
  const whole = { start: 0, end: 0 }
  if (source.length > longest) {
    report.error(whole, {
      code: 'file-too-large',
      message: `The file is longer than ${longest} characters.`,
      hint: 'Keep to title, url, language, authors and description.',
    })
    return { problems: report.problems }
  }
  const site = readSite(source, createReading(report, whole))
  const problems = report.problems.sort(compareProblems)
  const broken = problems.some(problem => problem.severity === 'error')
  return site === undefined || broken ? { problems } : { site, problems }
}

function readSite(source: string, reading: ReturnType<typeof createReading>): Site | undefined {
  const { report } = reading
  const byteOrderMark = source.startsWith('\uFEFF') ? 1 : 0
  const root = readYaml(source.slice(byteOrderMark), byteOrderMark, report)
  if (root === undefined) return undefined
  if (root.kind !== 'map' && !(root.kind === 'text' && root.blank)) {
    return reading.refuse([], root, {
      code: 'not-a-mapping',
      message: 'The file is not a mapping of keys to values.',
      hint: 'Write key: value on each line, for example title: Late shows.',
    })
  }
  const value = root.kind === 'map' ? readMap(root, [], fields, reading) : {}
  const site = judge(Site, value, reading, { whole: 'site', examples })
  reading.warnOfUnknown()
  return site
}

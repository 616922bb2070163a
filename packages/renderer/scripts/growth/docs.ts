import { mostMs, type Row, shownAt } from './rule.ts'

const begin = '<!-- slow: written by check-growth -->'
const end = '<!-- slow: end -->'

/** The page with the list of what stays slow with remark’s parser renewed. */
export function slowList(page: string, rows: readonly Row[]): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/limits.md needs ${begin} and ${end}`)
  const names = new Map<string, Map<string, Row>>()
  for (const row of rows) {
    if (row.options.parser !== 'remark') continue
    const own = names.get(row.family) ?? new Map<string, Row>()
    own.set(row.options.profile ?? 'article', row)
    names.set(row.family, own)
  }
  const isSlow = (row: Row | undefined) => {
    const answer = row?.at.get(16)
    return answer !== undefined && ('error' in answer || answer.ms > mostMs)
  }
  const shown = (row: Row | undefined) => {
    const text = row ? shownAt(row, 16) : '–'
    return /^[\d.]+$/.test(text) ? `${text} ms` : text
  }
  const lines = [...names]
    .filter(([, own]) => [...own.values()].some(isSlow))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, own]) => `| ${name} | ${shown(own.get('article'))} | ${shown(own.get('comment'))} |`,
    )
  const table = ['| family, 16 KiB | article | comment |', '| --- | --: | --: |', ...lines].join(
    '\n',
  )
  return `${page.slice(0, from + begin.length)}\n${table}\n${page.slice(to)}`
}

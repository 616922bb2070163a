import { join } from 'node:path'
import { printable } from '@reviewkit/problem'
import { amount } from '../reports/text.ts'
import { shown } from '../shown.ts'
import type { Outcome } from './merge-file.ts'
import type { ThreadEntry } from './thread-entries.ts'

export interface ImportedThreads {
  entries: readonly ThreadEntry[]
  /** By the key of the entry; absent where its file could not be merged. */
  outcomes: ReadonlyMap<string, Outcome>
  /** The files that were written, or would be. */
  written: readonly string[]
  dryRun: boolean
}

/** Tells what an import did, thread by thread, and what found no place. */
export function listing({ entries, outcomes, written, dryRun }: ImportedThreads): string {
  const matched = entries.flatMap(entry => {
    const outcome = outcomes.get(entry.key)
    return entry.review && outcome ? [matchedLines(entry, outcome)] : []
  })
  const unmatched = entries.filter(({ review }) => !review)
  const locked = entries.filter(({ thread, review }) => thread.locked && review).length
  const parts = [
    matched.join('\n'),
    unmatched.length > 0 ? unmatchedLines(unmatched) : '',
    locked > 0 ? lockedLine(locked) : '',
    summary([...outcomes.values()], written, dryRun),
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function matchedLines(entry: ThreadEntry, { added, changed, same }: Outcome): string {
  const file = shown(join(entry.review!.folder, 'comments.ndjson'))
  const counts = [
    added > 0 && `${added} new`,
    changed > 0 && `${changed} changed`,
    same > 0 && `${same} as ${same === 1 ? 'it is' : 'they are'}`,
  ].filter(part => part !== false)
  return `${nameOf(entry)}\n  ${counts.join(', ') || 'nothing'} → ${file}`
}

function unmatchedLines(entries: readonly ThreadEntry[]): string {
  const lines = entries.map(
    entry => `${nameOf(entry)}\n  ${amount(entry.comments, 'comment')}, left in the file`,
  )
  const example = addressOf(entries[0]!)
  return [
    'No review was found for:',
    '',
    ...lines,
    '',
    `Say which review is meant, for example: --map '${example.replaceAll("'", "'\\''")}=SLUG'`,
  ].join('\n')
}

const lockedLine = (count: number) =>
  count === 1
    ? 'One discussion was locked. A site keeps no note of that, so it is open again.'
    : `${count} discussions were locked. A site keeps no note of that, so they are open again.`

function summary(
  outcomes: readonly Outcome[],
  written: readonly string[],
  dryRun: boolean,
): string {
  const total = (key: keyof Outcome) => outcomes.reduce((sum, each) => sum + each[key], 0)
  const [added, changed, same] = [total('added'), total('changed'), total('same')]
  if (added + changed === 0) {
    if (same === 0) return ''
    return same === 1
      ? 'Nothing new: its one comment is there already.'
      : `Nothing new: all ${same} comments are there already.`
  }
  const what = [
    added > 0 && amount(added, 'new comment'),
    changed > 0 && amount(changed, 'changed comment'),
  ].filter(part => part !== false)
  const where = written.length === 1 ? written[0] : amount(written.length, 'file')
  return dryRun
    ? `Would write ${what.join(' and ')} to ${where}. Nothing is written yet.`
    : `Wrote ${what.join(' and ')} to ${where}.`
}

/** The address of the old page, its title, and whether it was locked. */
function nameOf(entry: ThreadEntry): string {
  const { title, locked } = entry.thread
  const parts = [addressOf(entry), title && `“${printable(title)}”`, locked && '(locked)']
  return parts.filter(part => part).join('  ')
}

const addressOf = ({ thread }: ThreadEntry) => printable(thread.url ?? thread.id)

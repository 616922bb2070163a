import { join } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import type { Comment } from '@reviewkit/schema'
import { openBytes } from '../import/file-bytes.ts'
import { type ImportedThreads, listing } from '../import/listing.ts'
import { type Mapping, threadMatcher } from '../import/match-threads.ts'
import { mergeFile, type Outcome } from '../import/merge-file.ts'
import { siteFolder } from '../import/site-folder.ts'
import { importers, type Source } from '../import/sources.ts'
import { type Spool, withSpool } from '../import/spool.ts'
import { createThreadEntries, type ThreadEntries } from '../import/thread-entries.ts'
import { createProblemTally, type ProblemTally } from '../reports/problem-tally.ts'
import type { SiteReview } from '../review-folder.ts'
import { shown } from '../shown.ts'
import { readSite } from '../site.ts'
import { systemProblem } from '../system-problem.ts'
import { readTextFile } from '../text-file.ts'
import { writeWhole } from '../write-whole.ts'

export interface CommentImport {
  source: Source
  /** The file that the old site exported. */
  path: string
  /** Of a site, or `reviews` in it. */
  folder: string
  /** What a person said which thread is about which review. */
  mappings: readonly Mapping[]
  /** Says what it would do, and writes nothing. */
  dryRun: boolean
  /** Hears how much of the file has been read. */
  progress?: (bytes: number, size: number) => void
}

export interface ImportedComments {
  problems: Problem[]
  errors: number
  warnings: number
  /** What was done, thread by thread; empty where nothing could be. */
  text: string
}

/** A line of `comments.ndjson` that is longer is not read. */
const longestLine = 1024 * 1024

/**
 * Imports the comments of an old site’s export: each thread into the `comments.ndjson` of the review it
 * was about. A second time, nothing changes. Comments wait on the disk until the file is read, and
 * then one review after another is merged, so that the file may be larger than the memory.
 */
export async function importComments(wanted: CommentImport): Promise<ImportedComments> {
  const tally = createProblemTally()
  const outcome = (text: string): ImportedComments => ({
    problems: tally.problems(),
    errors: tally.count('error'),
    warnings: tally.count('warning'),
    text,
  })
  const site = await readSite(await siteFolder(wanted.folder), { comments: false })
  // A review with an error takes no comments. Of warnings one hears from `check`.
  for (const problem of site.problems) if (problem.severity === 'error') tally.add(problem)
  if (!site.isSite) return outcome('')
  const { match, problems } = threadMatcher(site.reviews, wanted.mappings)
  for (const problem of problems) tally.add(problem)
  if (problems.length > 0) return outcome('')

  try {
    return outcome(
      await withSpool(async spool => {
        const entries = createThreadEntries(match)
        if (!(await readAll(wanted, { spool, entries, tally }))) return ''
        return listing(await mergeAll(wanted, { spool, entries, tally }))
      }),
    )
  } catch (error) {
    const file = shown(wanted.path)
    const what = `The import of ${file} stopped`
    tally.add(systemProblem(error, { code: 'import-stopped', what, file }))
    return outcome('')
  }
}

interface Parts {
  spool: Spool
  entries: ThreadEntries
  tally: ProblemTally
}

/** Reads the file into the spool; false where it cannot be read. */
async function readAll(
  { source, path, progress }: CommentImport,
  { spool, entries, tally }: Parts,
): Promise<boolean> {
  const file = shown(path)
  const opened = await openBytes(path)
  if ('code' in opened) {
    tally.add(opened)
    return false
  }
  try {
    const bytes = opened.bytes(read => progress?.(read, opened.size))
    for await (const item of importers[source](bytes)) {
      if ('problem' in item) {
        tally.add(located(item.problem, file))
        continue
      }
      const entry = entries.of(item.thread)
      const line = JSON.stringify(item.comment)
      if (line.length > longestLine) tally.add(tooLong(item.comment, file))
      else {
        entry.comments += 1
        if (entry.review) await spool.add(entry.key, line)
      }
    }
    return true
  } finally {
    await opened.close()
  }
}

/** Merges what was read into the files of the reviews, one after another. */
async function mergeAll(
  { source, dryRun, path }: CommentImport,
  { spool, entries, tally }: Parts,
): Promise<ImportedThreads> {
  const outcomes = new Map<string, Outcome>()
  const written: string[] = []
  const groups = entries.byReview()
  for (const [review, own] of groups) {
    const lists: Comment[][] = []
    for (const { key } of own) {
      // They are our own lines, written a moment ago.
      lists.push((await spool.lines(key)).map(line => JSON.parse(line) as Comment))
    }
    const merged = await mergeInto(review, lists, { source, dryRun })
    for (const problem of merged.problems) tally.add(problem)
    if (merged.written) written.push(merged.file)
    for (const [index, { key }] of own.entries()) {
      const outcome = merged.outcomes[index]
      if (outcome) outcomes.set(key, outcome)
    }
  }
  const all = entries.all()
  if (all.length > 0 && groups.size === 0) tally.add(nothingMatched(shown(path)))
  return { entries: all, outcomes, written, dryRun }
}

async function mergeInto(
  review: SiteReview,
  lists: readonly (readonly Comment[])[],
  { source, dryRun }: { source: string; dryRun: boolean },
): Promise<{ outcomes: Outcome[]; problems: Problem[]; file: string; written: boolean }> {
  const path = join(review.folder, 'comments.ndjson')
  const file = shown(path)
  const nothing = (problem: Problem) => ({
    outcomes: [],
    problems: [problem],
    file,
    written: false,
  })
  const text = (await readTextFile(path)) ?? ''
  if (typeof text !== 'string') return nothing(text)
  const { content, outcomes, problems } = mergeFile(text, lists, { file, source })
  if (content === text) return { outcomes, problems, file, written: false }
  try {
    if (!dryRun) await writeWhole(path, content)
  } catch (error) {
    const what = `${file} cannot be written`
    return nothing(systemProblem(error, { code: 'file-not-written', what, file }))
  }
  return { outcomes, problems, file, written: true }
}

/** Says where in the file, and which command reads it where it is another’s. */
function located({ path, ...problem }: Problem, file: string): Problem {
  const fits = /^Read it by from(\w+)\.$/.exec(problem.hint ?? '')?.[1]?.toLowerCase()
  return {
    ...problem,
    message: path === undefined ? problem.message : `At ${path.join('.')}: ${problem.message}`,
    file,
    ...(fits && { hint: `Write: reviewkit import ${fits} ${file}` }),
  }
}

const tooLong = ({ id }: Comment, file: string): Problem => ({
  severity: 'error',
  code: 'comment-too-long',
  message: `The comment ${id} is longer than ${longestLine} characters, and is left out.`,
  file,
  hint: 'Look whether it is one: no comment is that long.',
})

const nothingMatched = (file: string): Problem => ({
  severity: 'error',
  code: 'threads-not-matched',
  message: 'No discussion of this file is about a review of the site.',
  file,
  hint: 'Say which is about which, for example: --map https://old.example/her/=her',
})

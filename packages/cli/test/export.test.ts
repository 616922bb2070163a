import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sqliteStore } from '@reviewkit/comment-server/sqlite'
import { type Comment, parseComments } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { reviewkit } from './program.ts'
import { commentLine, folderWith, reviewFile, site } from './site-folder.ts'

const files = {
  ...site,
  'reviews/her/review.md': reviewFile('Her'),
  'reviews/her/comments.ndjson': commentLine('a', 'From the source.'),
  'reviews/dawn/review.md': reviewFile('Dawn'),
}

/** As if readers had written since. */
async function served(folder: string, thread: string, ndjson: string): Promise<void> {
  mkdirSync(join(folder, '.reviewkit'), { recursive: true })
  const store = sqliteStore(join(folder, '.reviewkit', 'comments.sqlite'))
  await store.merge(thread, parseComments(ndjson).comments)
  await store.close()
}

const read = (path: string): Comment[] => parseComments(readFileSync(path, 'utf8')).comments

test('an export has what stands in the source, and what readers wrote since, merged', async () => {
  const cwd = folderWith(files)
  const edited = commentLine('a', 'Edited since.', { version: 2, edited: '2024-01-01' })
  await served(cwd, 'her', edited + commentLine('b', 'Written since.', { posted: '2024-01-02' }))
  await served(cwd, 'dawn', commentLine('c', 'Pending.', { status: 'pending' }))
  const ended = await reviewkit(['export'], { cwd })
  expect(ended).toEqual({
    code: 0,
    stdout: 'Exported 3 comments of 2 reviews to comments\n',
    stderr: '',
  })
  expect(read(join(cwd, 'comments/her.ndjson')).map(({ id, body }) => [id, body])).toEqual([
    ['a', 'Edited since.'],
    ['b', 'Written since.'],
  ])
  expect(read(join(cwd, 'comments/dawn.ndjson'))).toMatchObject([{ id: 'c', status: 'pending' }])
  expect(readFileSync(join(cwd, 'reviews/her/comments.ndjson'), 'utf8')).toBe(
    files['reviews/her/comments.ndjson'],
  )
}, 30_000)

test('a second export is the same, and loses nothing that an earlier one had', async () => {
  const cwd = folderWith({ ...files, 'out/her.ndjson': commentLine('z', 'Gone here since.') })
  await reviewkit(['export', '.', '--out', 'out'], { cwd })
  const first = readFileSync(join(cwd, 'out/her.ndjson'), 'utf8')
  expect(read(join(cwd, 'out/her.ndjson')).map(({ id }) => id)).toEqual(['z', 'a'])
  await reviewkit(['export', '.', '--out', 'out'], { cwd })
  expect(readFileSync(join(cwd, 'out/her.ndjson'), 'utf8')).toBe(first)
}, 30_000)

test('a site that nobody served and nobody wrote to has nothing to export, and nothing is made', async () => {
  const cwd = folderWith({ ...site, 'reviews/her/review.md': reviewFile('Her') })
  const ended = await reviewkit(['export'], { cwd })
  expect(ended).toEqual({ code: 0, stdout: 'No comments.\n', stderr: '' })
  expect(readdirSync(cwd).sort()).toEqual(['reviews', 'site.yaml'])
}, 30_000)

const failing = [
  { name: 'no site', args: ['nowhere'], files: {}, stdout: /folder-not-found/ },
  {
    name: 'a database that is none',
    args: [],
    files: { '.reviewkit/comments.sqlite': 'no database at all' },
    stdout: /comments-not-opened/,
  },
  {
    name: 'a file in the way',
    args: ['--out', 'site.yaml'],
    files: {},
    stdout: /file-not-(?:written|readable)\n.*a part of its path is a file/,
  },
  {
    name: 'an earlier export that cannot be read',
    args: ['--out', 'out'],
    files: { 'out/her.ndjson': '{' },
    stdout: /comments-not-merged/,
  },
]
test.concurrent.for(failing)(
  '$name is told, and ends with 1',
  { timeout: 30_000 },
  async ({ args, files: more, stdout }, { onTestFinished }) => {
    const cwd = folderWith({ ...files, ...more }, onTestFinished)
    const ended = await reviewkit(['export', ...args], { cwd })
    expect(ended).toEqual({ code: 1, stderr: '', stdout: expect.stringMatching(stdout) })
    expect(existsSync(join(cwd, 'comments'))).toBe(false)
  },
)

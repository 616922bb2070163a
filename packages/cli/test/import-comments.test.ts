import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { powerless, reviewkit } from './program.ts'
import { commentLine, folderWith, reviewFile, site } from './site-folder.ts'

const old = 'https://old.example'

/** A comment as Remark42 keeps it. */
const line = (id: string, url: string, rest: object = {}) =>
  JSON.stringify({
    id,
    pid: '',
    orig: `Words of ${id}.`,
    user: { name: 'Wim' },
    locator: { url },
    time: '2020-01-02T03:04:05Z',
    ...rest,
  })

const backup = (...lines: readonly string[]) =>
  `{"version":1,"users":[],"posts":[{"url":"${old}/dusk/","read_only":true}]}\n${lines.join('\n')}\n`

const reviews = {
  ...site,
  'reviews/her/review.md': reviewFile('Her, again'),
  'reviews/dusk/review.md': reviewFile('Dusk'),
  'reviews/dawn/review.md': reviewFile('Dawn'),
}

const files = {
  ...reviews,
  'reviews/her/comments.ndjson': commentLine('a', 'Words of a.', {
    posted: '2020-01-02T03:04:05Z',
  }),
  'backup.ndjson': backup(
    line('a', `${old}/2014/her.html`, { title: 'Her' }),
    line('b', `${old}/2014/her.html`, { time: '2020-01-04T00:00:00Z', pid: 'a' }),
    line('c', 'http://www.old.example/2014/her.html?utm_source=x#c', {
      time: '2020-01-03T00:00:00Z',
    }),
    line('d', `${old}/dusk/`),
    line('e', `${old}/p/7`, { title: '  DAWN ' }),
    line('f', `${old}/about`, { title: 'About \u001B[2J me' }),
    line('g', `${old}/about`),
  ),
}

const read = (folder: string, slug: string) =>
  readFileSync(join(folder, 'reviews', slug, 'comments.ndjson'), 'utf8')
const idsIn = (ndjson: string) =>
  ndjson
    .trim()
    .split('\n')
    .map(text => JSON.parse(text).id)

test('a dry run says thread by thread what it would do, and writes nothing', async () => {
  const cwd = folderWith(files)
  const before = readdirSync(cwd, { recursive: true })
  const ended = await reviewkit(['import', 'remark42', 'backup.ndjson', '--dry-run'], { cwd })
  expect(ended.stderr).toBe('')
  expect(ended.stdout).toBe(`https://old.example/2014/her.html  “Her”
  2 new, 1 as it is → reviews/her/comments.ndjson
https://old.example/dusk/  (locked)
  1 new → reviews/dusk/comments.ndjson
https://old.example/p/7  “DAWN”
  1 new → reviews/dawn/comments.ndjson

No review was found for:

https://old.example/about  “About [2J me”
  2 comments, left in the file

Say which review is meant, for example: --map 'https://old.example/about=SLUG'

One discussion was locked. A site keeps no note of that, so it is open again.

Would write 4 new comments to 3 files. Nothing is written yet.
`)
  expect(ended.code).toBe(0)
  expect(readdirSync(cwd, { recursive: true })).toEqual(before)
  expect(read(cwd, 'her')).toBe(files['reviews/her/comments.ndjson'])
}, 30_000)

test('an import writes it: what was there first, the new by their dates; a second one changes nothing', async () => {
  const cwd = folderWith({ ...files, 'packed.gz': gzipSync(files['backup.ndjson']) })
  const first = await reviewkit(['import', 'remark42', 'backup.ndjson'], { cwd })
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toMatch(/\n\nWrote 4 new comments to 3 files\.\n$/)
  expect(idsIn(read(cwd, 'her'))).toEqual(['a', 'c', 'b'])
  expect(read(cwd, 'her')).toMatch(files['reviews/her/comments.ndjson'])
  expect(idsIn(read(cwd, 'dusk'))).toEqual(['d'])
  expect(idsIn(read(cwd, 'dawn'))).toEqual(['e'])

  const before = ['her', 'dusk', 'dawn'].map(slug => read(cwd, slug))
  const stamps = statSync(join(cwd, 'reviews/her/comments.ndjson')).mtimeMs
  for (const name of ['backup.ndjson', 'packed.gz']) {
    const second = await reviewkit(['import', 'remark42', name, '--out', 'reviews'], { cwd })
    expect(second.stdout).toMatch(/\n\nNothing new: all 5 comments are there already\.\n$/)
  }
  expect(['her', 'dusk', 'dawn'].map(slug => read(cwd, slug))).toEqual(before)
  expect(statSync(join(cwd, 'reviews/her/comments.ndjson')).mtimeMs).toBe(stamps)
  const built = await reviewkit(['check'], { cwd })
  expect(built.stdout).toBe('No problems.\n')
}, 60_000)

test('a comment that changed since is changed at its line', async () => {
  const cwd = folderWith(files)
  await reviewkit(['import', 'remark42', 'backup.ndjson'], { cwd })
  const edited = line('c', `${old}/2014/her.html`, {
    time: '2020-01-03T00:00:00Z',
    orig: 'Other words.',
    edit: { time: '2021-01-01T00:00:00Z' },
  })
  writeFileSync(join(cwd, 'later.ndjson'), backup(edited, line('d', `${old}/dusk/`)))
  const ended = await reviewkit(['import', 'remark42', 'later.ndjson'], { cwd })
  expect(ended.stdout).toContain('her.html\n  1 changed → reviews/her/comments.ndjson\n')
  expect(ended.stdout).toContain('Wrote 1 changed comment to reviews/her/comments.ndjson.\n')
  expect(idsIn(read(cwd, 'her'))).toEqual(['a', 'c', 'b'])
  expect(read(cwd, 'her')).toContain('"body":"Other words."')
}, 60_000)

const maps = [
  { name: 'its address', map: `${old}/about=her` },
  { name: 'its address as others write it', map: 'http://www.old.example/about/#x=her' },
  { name: 'its path', map: '/about=her' },
]
test.concurrent.for(maps)(
  '--map names a thread by $name',
  { timeout: 30_000 },
  async ({ map }, context) => {
    const cwd = folderWith(files, context.onTestFinished)
    const { stdout } = await reviewkit(['import', 'remark42', 'backup.ndjson', '--map', map], {
      cwd,
    })
    expect(stdout).toContain('  2 new → reviews/her/comments.ndjson\n')
    expect(idsIn(read(cwd, 'her'))).toEqual(['a', 'f', 'g', 'c', 'b'])
  },
)

test('--map with nothing behind it leaves a thread out', async () => {
  const cwd = folderWith(files)
  const args = ['import', 'remark42', 'backup.ndjson', '--map', '/dusk=', '--map', '/p/7=dusk']
  await reviewkit(args, { cwd })
  expect(idsIn(read(cwd, 'dusk'))).toEqual(['e'])
}, 30_000)

test('an id of another old site is not taken for the same comment', async () => {
  const cwd = folderWith({
    ...reviews,
    'reviews/her/comments.ndjson': commentLine('1', 'From elsewhere.', { posted: '2001-01-01' }),
    'isso.json': JSON.stringify([
      {
        id: '/her/',
        comments: [
          { id: 1, author: 'Ben', created: '2020-01-02 03:04:05', text: 'Yes.' },
          { id: 2, author: 'Ben', created: '2020-01-03 03:04:05', text: 'Yes.' },
        ],
      },
    ]),
  })
  await reviewkit(['import', 'isso', 'isso.json'], { cwd })
  expect(idsIn(read(cwd, 'her'))).toEqual(['1', 'isso-1', '2'])
  const again = await reviewkit(['import', 'isso', 'isso.json'], { cwd })
  expect(again.stdout).toContain('Nothing new: all 2 comments are there already.')
}, 30_000)

interface Row {
  name: string
  args: readonly string[]
  files?: Readonly<Record<string, string>>
  stdout: RegExp
}

const failing: Row[] = [
  {
    name: 'a file that is not there',
    args: ['disqus', 'no.xml'],
    stdout: /^no\.xml {2}error {2}file-not-found\n {2}There is no file no\.xml\.\n/,
  },
  { name: 'a folder for a file', args: ['isso', '.'], stdout: /import-stopped\n.*it is a folder/ },
  {
    name: 'no site',
    args: ['isso', 'x', '--out', 'no'],
    stdout: /^no {2}error {2}folder-not-found/,
  },
  {
    name: 'a file of another site',
    args: ['disqus', 'backup.ndjson'],
    stdout:
      /^backup\.ndjson.*format-unknown\n {2}This is a backup of Remark42, not an export of Disqus\.\n {2}Write: reviewkit import remark42 backup\.ndjson\n/,
  },
  {
    name: 'a review that is not there',
    args: ['remark42', 'backup.ndjson', '--map', '/about=hre'],
    stdout:
      /review-not-found\n {2}--map names the review hre, .*\n {2}Write her, if you mean that one\./,
  },
  {
    name: 'no thread that is about a review',
    args: ['remark42', 'other.ndjson'],
    files: { 'other.ndjson': backup(line('x', `${old}/about`)) },
    stdout:
      /threads-not-matched\n(?:.*\n)+\nNo review was found for:\n\nhttps:\/\/old\.example\/about\n {2}1 comment, left/,
  },
  {
    name: 'a line that is none, between others',
    args: ['remark42', 'other.ndjson'],
    files: { 'other.ndjson': backup(line('x', `${old}/dusk`), '{', line('y', `${old}/dusk`)) },
    stdout: /^other\.ndjson:3 {2}error {2}line-not-readable\n(?:.*\n)+Wrote 2 new comments/,
  },
  {
    name: 'many problems of one kind',
    args: ['remark42', 'other.ndjson'],
    files: { 'other.ndjson': backup(line('x', `${old}/dusk`), ...Array(40).fill('{')) },
    stdout:
      /^(?:other\.ndjson:\d+ {2}error {2}line-not-readable\n(?:.*\n){3}){5}other\.ndjson:7 {2}error {2}line-not-readable\n {2}There are 35 more of this kind\.\n\n40 errors, 0 warnings\n/,
  },
  {
    name: 'comments that cannot be read, which would be lost',
    args: ['remark42', 'backup.ndjson'],
    files: { 'reviews/dusk/comments.ndjson': '{"id":\n' },
    stdout:
      /reviews\/dusk\/comments\.ndjson {2}error {2}comments-not-merged\n(?:.*\n)+Wrote 3 new comments to 2 files/,
  },
  {
    name: 'a review with an error, which takes no comments',
    args: ['remark42', 'backup.ndjson'],
    files: { 'reviews/dusk/review.md': reviewFile('Dusk', 'rating: 6/5\n') },
    stdout:
      /^reviews\/dusk\/review\.md:5:9 {2}error(?:.*\n)+.*old\.example\/dusk\/ {2}\(locked\)\n {2}1 comment, left/,
  },
]
test.concurrent.for(failing)(
  '$name is told, and ends with 1',
  { timeout: 30_000 },
  async ({ args, files: more = {}, stdout }, { onTestFinished }) => {
    const cwd = folderWith({ ...files, ...more }, onTestFinished)
    const ended = await reviewkit(['import', ...args], { cwd })
    expect(ended).toEqual({ code: 1, stderr: '', stdout: expect.stringMatching(stdout) })
    const broken = more['reviews/dusk/comments.ndjson']
    if (broken) expect(read(cwd, 'dusk')).toBe(broken)
  },
)

test('without the right to write, the file stays as it was, and the others are written', async () => {
  const cwd = folderWith(files)
  const user = powerless(cwd)
  for (const slug of ['her', 'dusk', 'dawn']) chmodSync(join(cwd, 'reviews', slug), 0o777)
  chmodSync(join(cwd, 'reviews/her'), 0o555)
  const ended = await reviewkit(['import', 'remark42', 'backup.ndjson'], { cwd, user })
  expect(ended).toMatchObject({ code: 1, stderr: '' })
  expect(ended.stdout).toContain('reviews/her/comments.ndjson  error  file-not-written\n')
  expect(ended.stdout).toMatch(/Wrote 2 new comments to 2 files\.\n$/)
  expect(read(cwd, 'her')).toBe(files['reviews/her/comments.ndjson'])
  expect(readdirSync(join(cwd, 'reviews/her')).sort()).toEqual(['comments.ndjson', 'review.md'])
}, 30_000)

describe('the comments of', () => {
  const sources = [
    {
      from: 'disqus',
      file: `<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<thread dsq:id="1"><id/><link>${old}/her/</link><title>Her</title><isClosed>true</isClosed></thread>
<post dsq:id="9"><message><![CDATA[<p>Yes!</p>]]></message><createdAt>2014-02-01T20:10:05Z</createdAt><author><name>Ann</name></author><thread dsq:id="1"/></post>
</disqus>`,
    },
    {
      from: 'wordpress',
      file: `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Her</title><link>${old}/her/</link><wp:post_id>1</wp:post_id><wp:comment><wp:comment_id>9</wp:comment_id><wp:comment_author>Ann</wp:comment_author><wp:comment_date_gmt>2014-02-01 20:10:05</wp:comment_date_gmt><wp:comment_content>Yes!</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment></item></channel></rss>`,
    },
    {
      from: 'isso',
      file: '[{"id":"/her/","title":"Her","comments":[{"id":9,"author":"Ann","created":"2014-02-01 20:10:05","text":"Yes!"}]}]',
    },
    { from: 'remark42', file: backup(line('9', `${old}/her/`, { orig: 'Yes!' })) },
    {
      from: 'webmentions',
      file: `{"type":"feed","children":[{"wm-id":9,"wm-target":"${old}/her/","wm-property":"in-reply-to","published":"2014-02-01T20:10:05Z","content":{"text":"Yes!"}}]}`,
    },
  ]
  test.concurrent.for(sources)(
    '$from reach their review',
    { timeout: 30_000 },
    async ({ from, file }, context) => {
      const cwd = folderWith({ ...reviews, file }, context.onTestFinished)
      const ended = await reviewkit(['import', from, 'file'], { cwd })
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      expect(ended.stdout).toContain('  1 new → reviews/her/comments.ndjson\n')
      expect(JSON.parse(read(cwd, 'her'))).toMatchObject({ id: '9', body: 'Yes!' })
    },
  )
})

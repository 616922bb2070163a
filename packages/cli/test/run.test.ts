import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { powerless, reviewkit } from './program.ts'
import { commentLine, folderWith, reviewFile, site } from './site-folder.ts'

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const good = { ...site, 'reviews/dawn/review.md': reviewFile('Dawn') }
const bad = { ...good, 'reviews/dusk/review.md': reviewFile('Dusk', 'rating: 6/5\n') }
const page = 'Dawn, again\n\nIt opens.\n\n© 2019 Ann Lee\n\nBen on July 01, 2019:\n\nYes.\n'

const problem = (...lines: readonly string[]) => lines.join('\n')
const noFolder = problem(
  'nowhere  error  folder-not-found',
  '  There is no folder nowhere.',
  '  Name the folder of a site: one that holds reviews/SLUG/review.md.',
  '',
  '1 error, 0 warnings',
  '',
)
const wrongRating = problem(
  'reviews/dusk/review.md:5:9  error  rating-out-of-range',
  '  The rating is 6, but its scale ends at 5.',
  '  Write a value from 0 to 5, or give the scale: rating: 6/10.',
  '',
  '1 error, 0 warnings',
  '',
)

interface Row {
  args: readonly string[]
  files?: Readonly<Record<string, string>>
  code: number
  stdout?: string | RegExp
  stderr?: string | RegExp
}

const rows: Row[] = [
  // texts
  { args: [], code: 0, stdout: /^reviewkit: .*\n\n {2}reviewkit check/ },
  { args: ['--help'], code: 0, stdout: /^reviewkit: / },
  { args: ['build', '-h'], code: 0, stdout: /^reviewkit: / },
  { args: ['help'], code: 0, stdout: /^reviewkit: / },
  { args: ['--version'], code: 0, stdout: `${manifest.version}\n` },
  // commands that are done
  { args: ['check'], files: good, code: 0, stdout: 'No problems.\n' },
  { args: ['build'], files: good, code: 0, stdout: 'Built 1 review in dist\n' },
  { args: ['build', '.', '--out=a/b'], files: good, code: 0, stdout: 'Built 1 review in a/b\n' },
  {
    args: ['import', 'page', 'page.txt'],
    files: { 'page.txt': page },
    code: 0,
    stdout: problem(
      'page.txt:1  warning  movie-title-not-found',
      '  No block of movie details names the film.',
      '  The title of the review stands in for it: write the film’s own under movie, and set language: where it is not en.',
      '',
      '0 errors, 1 warning',
      '',
      'Wrote reviews/dawn-again/review.md',
      'Wrote reviews/dawn-again/comments.ndjson',
      '',
    ),
  },
  // problems
  { args: ['check'], files: bad, code: 1, stdout: wrongRating },
  { args: ['build'], files: bad, code: 1, stdout: `${wrongRating}\nBuilt 1 review in dist\n` },
  { args: ['check', 'nowhere'], code: 1, stdout: noFolder },
  { args: ['build', 'nowhere'], code: 1, stdout: noFolder },
  { args: ['serve', 'nowhere'], code: 1, stdout: noFolder },
  {
    args: ['check'],
    code: 1,
    stdout: /^\. {2}error {2}site-without-reviews\n {2}There is no folder reviews\.\n/,
  },
  { args: ['check', 'site.yaml'], files: good, code: 1, stdout: / folder-is-a-file\n/ },
  { args: ['serve', 'site.yaml'], files: good, code: 1, stdout: / folder-is-a-file\n/ },
  { args: ['build', '--out', '.'], files: good, code: 1, stdout: / out-not-a-build\n/ },
  { args: ['serve', '--host', 'no.such.invalid'], files: good, code: 1, stdout: /host-not-here/ },
  { args: ['import', 'page', 'nowhere.txt'], code: 1, stdout: /file-not-found/ },
  { args: ['import', 'page', '.'], code: 1, stdout: /file-not-readable\n.*it is a folder/ },
  { args: ['import', 'page', 'a.txt'], files: { 'a.txt': '' }, code: 1, stdout: /page-empty/ },
  {
    args: ['import', 'page', 'a.txt', '--out', 'a.txt'],
    files: { 'a.txt': page },
    code: 1,
    stdout: /file-not-written\n.*a part of its path is a file/,
  },
  {
    args: ['import', 'page', 'a.txt'],
    files: { 'a.txt': page, 'reviews/dawn-again/review.md': 'mine' },
    code: 1,
    stdout: /file-exists\n(?:.*\n)+\nWrote reviews\/dawn-again\/comments\.ndjson\n$/,
  },
  // not understood
  {
    args: ['bild'],
    code: 2,
    stderr: 'There is no command bild.\nWrite: reviewkit build\n',
  },
  {
    args: ['xyzzy'],
    code: 2,
    stderr: 'There is no command xyzzy.\nWrite: reviewkit --help\n',
  },
  {
    args: ['constructor'],
    code: 2,
    stderr: 'There is no command constructor.\nWrite: reviewkit --help\n',
  },
  {
    args: ['serve', '--prot', '4000'],
    code: 2,
    stderr: 'There is no option --prot.\nWrite --port, if you mean that.\n',
  },
  { args: ['-x'], code: 2, stderr: 'There is no option -x.\nWrite: reviewkit --help\n' },
  {
    args: ['check', '--port', '1'],
    code: 2,
    stderr: 'check takes no --port.\nWrite: reviewkit check [DIR]\n',
  },
  {
    args: ['check', 'a', 'b'],
    code: 2,
    stderr: 'check takes one folder, and b is one too many.\nWrite: reviewkit check [DIR]\n',
  },
  {
    args: ['build', '--out'],
    code: 2,
    stderr: '--out lacks its value.\nWrite: reviewkit build [DIR] [--out DIR]\n',
  },
  { args: ['build', '--out', ''], code: 2, stderr: /^--out lacks its value\.\n/ },
  { args: ['serve', '--port', '--host'], code: 2, stderr: /^--port lacks its value\.\n/ },
  { args: ['build', '--out', 'a', '--out', 'b'], code: 2, stderr: /^--out is there twice\.\n/ },
  {
    args: ['serve', '--port', '65536'],
    code: 2,
    stderr: 'The port is a whole number from 0 to 65535, not 65536.\nWrite: --port 4000\n',
  },
  { args: ['serve', '--port', '-1'], code: 2, stderr: /not -1\.\n/ },
  { args: ['serve', '--port', '4e3'], code: 2, stderr: /not 4e3\.\n/ },
  { args: ['serve', '--port', 'http'], code: 2, stderr: /not http\.\n/ },
  { args: ['import'], code: 2, stderr: /^It is not said what to import\.\nWrite: / },
  { args: ['import', 'page'], code: 2, stderr: /^It is not said what to import\.\nWrite: / },
  { args: ['import', 'pgae', 'x'], code: 2, stderr: /^There is no import from pgae\.\nWrite: / },
  {
    args: ['import', 'wordpres', 'x'],
    code: 2,
    stderr: 'There is no import from wordpres.\nWrite: reviewkit import wordpress FILE\n',
  },
  { args: ['import', 'blogger', 'x'], code: 2, stderr: /blogger\.\nWrite one of page, disqus, / },
  {
    args: ['import', 'page', 'x', '--dry-run'],
    code: 2,
    stderr: 'import page takes no --dry-run.\nWrite: reviewkit import page FILE [--out DIR]\n',
  },
  {
    args: ['import', 'page', 'x', '--map', 'a=b'],
    code: 2,
    stderr: /^import page takes no --map\./,
  },
  {
    args: ['import', 'isso', 'x', '--map', 'her'],
    code: 2,
    stderr:
      '--map her says no slug.\nWrite the address of the old page and the slug of its review: --map /2014/her/=her\n',
  },
  { args: ['import', 'isso', 'x', '--map', '=her'], code: 2, stderr: /^--map =her says no slug\./ },
  { args: ['import', 'isso', 'x', '--map'], code: 2, stderr: /^--map lacks its value\./ },
  { args: ['import', 'isso', 'x', '--dry-run=no'], code: 2, stderr: /^--dry-run takes no value\./ },
  { args: ['check', '--dry-run'], code: 2, stderr: /^check takes no --dry-run\./ },
  {
    args: ['export', 'a', 'b'],
    code: 2,
    stderr: /^export takes one folder, and b is one too many/,
  },
  { args: ['import', 'page', 'a', 'b'], code: 2, stderr: /^import takes one file, and b / },
]

const commands = rows.map(row => ({ ...row, command: ['reviewkit', ...row.args].join(' ') }))
test.concurrent.for(commands)(
  '$command ends with $code',
  { timeout: 30_000 },
  async ({ args, files = {}, code, stdout = '', stderr = '' }, { onTestFinished }) => {
    const ended = await reviewkit(args, { cwd: folderWith(files, onTestFinished) })
    expect(ended).toEqual({
      code,
      stdout: typeof stdout === 'string' ? stdout : expect.stringMatching(stdout),
      stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
    })
    expect(ended.stdout + ended.stderr).not.toMatch(/\n {4}at /)
  },
)

test('a port that another program listens on is a problem', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const ended = await reviewkit(['serve', '--port', String(port)], { cwd: folderWith(good) })
  other.close()
  expect(ended).toMatchObject({ code: 1, stderr: '' })
  expect(ended.stdout).toMatch(
    `error  port-taken\n  Another program listens on port ${port}.\n  Leave --port out`,
  )
}, 30_000)

test('an import done twice writes the same, and is no problem', async () => {
  const cwd = folderWith({ 'page.txt': page })
  const args = ['import', 'page', 'page.txt', '--out', 'here']
  const first = await reviewkit(args, { cwd })
  expect(await reviewkit(args, { cwd })).toEqual(first)
  const comments = readFileSync(join(cwd, 'here/dawn-again/comments.ndjson'), 'utf8')
  expect(comments.trim().split('\n')).toHaveLength(1)
}, 30_000)

test('what is imported can be checked, built, and has nothing wrong', async () => {
  const cwd = folderWith({ ...site, 'page.txt': page })
  await reviewkit(['import', 'page', 'page.txt'], { cwd })
  const { code, stdout } = await reviewkit(['build'], { cwd })
  expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({
    code: 0,
    last: 'Built 1 review in dist',
  })
  const html = readFileSync(join(cwd, 'dist/reviews/dawn-again/index.html'), 'utf8')
  for (const words of ['Dawn, again', 'It opens.', '© 2019 Ann Lee', 'Yes.']) {
    expect(html).toContain(words)
  }
}, 30_000)

describe('without the right to', () => {
  const rights = [
    {
      name: 'read a review',
      path: 'reviews/dawn/review.md',
      args: ['check'],
      code: 'file-not-readable',
    },
    {
      name: 'read comments',
      path: 'reviews/dawn/comments.ndjson',
      args: ['check'],
      code: 'file-not-readable',
    },
    {
      name: 'read the configuration',
      path: 'site.yaml',
      args: ['check'],
      code: 'file-not-readable',
    },
    { name: 'list the reviews', path: 'reviews', args: ['check'], code: 'folder-not-readable' },
    {
      name: 'list the files of a review',
      path: 'reviews/dawn/more',
      args: ['check'],
      code: 'folder-not-readable',
    },
    {
      name: 'copy a file',
      path: 'reviews/dawn/street.svg',
      args: ['build', '--out', 'free/dist'],
      code: 'build-not-written',
    },
    { name: 'write the build', path: undefined, args: ['build'], code: 'build-not-written' },
    { name: 'write what is served', path: undefined, args: ['serve'], code: 'build-not-written' },
    {
      name: 'write an import',
      path: undefined,
      args: ['import', 'page', 'page.txt'],
      code: 'file-not-written',
    },
  ]
  test.concurrent.for(rights)(
    '$name, a command says so and ends with 1',
    { timeout: 30_000 },
    async ({ path, args, code }, { onTestFinished }) => {
      const files = {
        ...good,
        'page.txt': page,
        'reviews/dawn/street.svg': '<svg/>',
        'reviews/dawn/more/a.txt': '',
        'reviews/dawn/comments.ndjson': commentLine('a', 'Yes.'),
      }
      const cwd = folderWith(files, onTestFinished)
      mkdirSync(join(cwd, 'free'))
      const user = powerless(cwd)
      chmodSync(join(cwd, 'free'), 0o777)
      if (path === undefined) {
        for (const folder of ['reviews', '.']) chmodSync(join(cwd, folder), 0o555)
      } else chmodSync(join(cwd, path), 0)
      const ended = await reviewkit(args, { cwd, user })
      for (const folder of ['.', 'reviews']) chmodSync(join(cwd, folder), 0o755)
      expect(ended).toMatchObject({ code: 1, stderr: '' })
      expect(ended.stdout).toContain(`error  ${code}\n`)
      expect(ended.stdout).toContain(': this user has no right to it.\n  Give the right with chmod')
      expect(existsSync(join(cwd, 'dist'))).toBe(false)
    },
  )
})

test('comments that stand in no database are a problem of serve', async () => {
  const cwd = folderWith({ ...good, '.reviewkit/comments.sqlite': 'no database at all' })
  const { code, stdout, stderr } = await reviewkit(['serve', '--port', '0'], { cwd })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toMatch(
    /^\.reviewkit\/comments\.sqlite {2}error {2}comments-not-opened\n {2}The file \.reviewkit\/comments\.sqlite is not a SQLite file\./,
  )
}, 30_000)

test('a file in the place of the folder for comments is a problem of serve', async () => {
  const cwd = folderWith({ ...good })
  writeFileSync(join(cwd, '.reviewkit'), '')
  const { code, stdout, stderr } = await reviewkit(['serve', '--port', '0'], { cwd })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toContain('error  comments-not-opened\n')
}, 30_000)

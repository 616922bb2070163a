import { once } from 'node:events'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { build } from '../src/index.ts'
import { start } from './program.ts'
import { folderWith, picture, reviewFile, site } from './site-folder.ts'

/** Builds a site that can be built. */
async function built(folder: string, where?: string) {
  const { out, ...rest } = await build(folder, where)
  if (out === undefined) throw new Error(rest.problems.map(({ message }) => message).join('\n'))
  const read = (name: string) => readFileSync(join(out, name), 'utf8')
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort()
  return { ...rest, out, read, names }
}

const dawn = { 'reviews/dawn/review.md': reviewFile('Dawn') }
const codes = ({ problems }: { problems: readonly { code: string }[] }) =>
  problems.map(({ code }) => code)

describe('a build', () => {
  test('has a home page, a page a review, its pictures, its embed and the styles', async () => {
    const folder = folderWith({
      ...site,
      'reviews/dawn/review.md': reviewFile('Dawn', '', '![A street](street.svg "Rain")'),
      'reviews/dawn/street.svg': picture,
      'reviews/dawn/more/notes.txt': 'notes',
      'reviews/dawn/.hidden': 'hidden',
      'reviews/dawn/.git/config': 'hidden',
    })
    const { problems, names, read } = await built(folder)
    expect(problems).toEqual([])
    expect(names).toEqual([
      '.reviewkit-build',
      '404.html',
      'assets/article.css',
      'assets/icon.svg',
      'assets/page.css',
      'embed.js',
      'index.html',
      'reviews/dawn/embed.json',
      'reviews/dawn/index.html',
      'reviews/dawn/more/notes.txt',
      'reviews/dawn/street.svg',
    ])
    expect(read('index.html')).toContain('href="/reviews/dawn/"')
    expect(read('reviews/dawn/index.html')).toContain('src="street.svg"')
    expect(read('404.html')).toContain('There is no such page')
  })

  test('replaces an older one, with what is gone from it, and leaves nothing beside it', async () => {
    const folder = folderWith({ ...site, ...dawn })
    const { out } = await built(folder)
    writeFileSync(join(out, 'old.html'), 'old')
    await built(folder)
    expect(existsSync(join(out, 'old.html'))).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['dist', 'reviews', 'site.yaml'])
  })

  test('leaves out drafts, and a review with a wrong value, and stops nothing else', async () => {
    const folder = folderWith({
      ...site,
      ...dawn,
      'reviews/dusk/review.md': reviewFile('Dusk', 'rating: 6/5\n'),
      'reviews/night/review.md': reviewFile('Night', 'draft: true\n'),
    })
    const { problems, reviews, names } = await built(folder)
    expect(problems).toMatchObject([{ severity: 'error', line: 5, column: 9 }])
    expect(reviews.map(({ slug }) => slug)).toEqual(['dawn'])
    expect(names.filter(name => name.startsWith('reviews/'))).toEqual([
      'reviews/dawn/embed.json',
      'reviews/dawn/index.html',
    ])
  })

  test('lists the newest review first, and one without a date last', async () => {
    const dated = (title: string, date: string) =>
      reviewFile(title).replace('published: 2024-02-03\n', date)
    const folder = folderWith({
      ...site,
      'reviews/a/review.md': dated('A', ''),
      'reviews/b/review.md': dated('B', 'published: 2020-01-01\n'),
      'reviews/c/review.md': dated('C', 'published: 2020-01-01T10:00:00+09:00\n'),
      'reviews/d/review.md': dated('D', 'published: 2021-01-01\n'),
    })
    const { reviews } = await built(folder)
    expect(reviews.map(({ slug }) => slug)).toEqual(['d', 'c', 'b', 'a'])
  })

  test('is the same twice', async () => {
    const folder = folderWith({ ...site, ...dawn })
    const first = await built(folder)
    const pages = first.names.map(first.read)
    const second = await built(folder)
    expect(second.names.map(second.read)).toEqual(pages)
  })

  test('of two builds at the same moment is one of them, whole', async () => {
    const folder = folderWith({ ...site, ...dawn })
    const both = await Promise.all([build(folder), build(folder), build(folder)])
    expect(both.map(codes)).toEqual([[], [], []])
    expect((await built(folder)).names).toHaveLength(9)
    expect(readdirSync(folder).sort()).toEqual(['dist', 'reviews', 'site.yaml'])
  })
})

const names = [
  { folder: 'with a space', place: 'reviews/with%20a%20space/' },
  { folder: '夜明け', place: 'reviews/%E5%A4%9C%E6%98%8E%E3%81%91/' },
  { folder: 'فجر', place: 'reviews/%D9%81%D8%AC%D8%B1/' },
  { folder: "it's & more", place: "reviews/it's%20%26%20more/" },
  { folder: 'a..b', place: 'reviews/a..b/' },
]
test.each(names)(
  'the page of a folder “$folder” lies where its address leads',
  async ({ folder, place }) => {
    const made = folderWith({
      ...site,
      [`reviews/${folder}/review.md`]: reviewFile('Dawn', '', '![A street](street.svg)'),
      [`reviews/${folder}/street.svg`]: picture,
    })
    const { names, read, problems } = await built(made)
    expect(problems).toEqual([])
    const home = parse(read('index.html'))
    expect(hrefsIn(home)).toContain(`/${place}`)
    expect(names).toContain(`${decodeURIComponent(place)}index.html`)
    expect(names).toContain(`${decodeURIComponent(place)}street.svg`)
  },
)

/** Where the links of a page lead. */
function hrefsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'href') : []
  const below = 'childNodes' in node ? node.childNodes.flatMap(hrefsIn) : []
  return [...own.map(({ value }) => value), ...below]
}

test('a slug of its own is the place of a review', async () => {
  const folder = folderWith({
    ...site,
    'reviews/draft 3/review.md': reviewFile('Dawn', 'slug: dawn\n'),
  })
  expect((await built(folder)).names).toContain('reviews/dawn/index.html')
})

describe('where a build goes', () => {
  test('a folder that no build wrote is left as it is', async () => {
    const folder = folderWith({ ...site, ...dawn })
    const outcome = await build(folder, folder)
    expect(outcome.out).toBeUndefined()
    expect(outcome.problems).toMatchObject([{ severity: 'error', code: 'out-not-a-build' }])
    expect(readdirSync(folder).sort()).toEqual(['reviews', 'site.yaml'])
  })

  test('an empty folder, and one whose parents are not there, may be named', async () => {
    const folder = folderWith({ ...site, ...dawn })
    mkdirSync(join(folder, 'empty'))
    expect((await built(folder, join(folder, 'empty'))).names).toContain('index.html')
    expect((await built(folder, join(folder, 'a/b/c'))).names).toContain('index.html')
  })

  test('a link is kept, and the folder it leads to is replaced', async () => {
    const folder = folderWith({ ...site, ...dawn })
    mkdirSync(join(folder, 'public'))
    symlinkSync('public', join(folder, 'dist'))
    await built(folder)
    await built(folder)
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(folder, 'public', 'index.html'))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['dist', 'public', 'reviews', 'site.yaml'])
  })

  const refusals = [
    { name: 'among the reviews', out: 'reviews/site', code: 'out-among-reviews' },
    { name: 'the reviews themselves', out: 'reviews', code: 'out-among-reviews' },
    { name: 'among them by a link', out: 'link/site', code: 'out-among-reviews' },
    { name: 'a file', out: 'site.yaml', code: 'out-not-a-folder' },
    { name: 'below a file', out: 'site.yaml/dist', code: 'build-not-written' },
    { name: 'a link to nowhere', out: 'nowhere', code: 'out-not-a-folder' },
    { name: 'a name too long', out: 'x'.repeat(300), code: 'folder-not-readable' },
  ]
  test.each(refusals)(
    '$name is refused with a hint, and nothing is written',
    async ({ out, code }) => {
      const folder = folderWith({ ...site, ...dawn })
      symlinkSync('reviews', join(folder, 'link'))
      symlinkSync('not-there', join(folder, 'nowhere'))
      const before = readdirSync(folder, { recursive: true })
      const outcome = await build(folder, join(folder, out))
      expect(outcome.out).toBeUndefined()
      expect(outcome.problems).toMatchObject([
        { severity: 'error', code, hint: expect.stringMatching(/./) },
      ])
      expect(readdirSync(folder, { recursive: true })).toEqual(before)
    },
  )

  test('the old build stays where a new one cannot be completed', async () => {
    const long = '夜'.repeat(100)
    const folder = folderWith({ ...site, ...dawn })
    const { out, names } = await built(folder)
    mkdirSync(join(folder, 'reviews', 'night'))
    const night = reviewFile('Night', `slug: ${long}\n`)
    writeFileSync(join(folder, 'reviews', 'night', 'review.md'), night)
    const outcome = await build(folder)
    expect(outcome.out).toBeUndefined()
    expect(outcome.problems).toMatchObject([{ code: 'build-not-written' }])
    expect(names.every(name => existsSync(join(out, name)))).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['dist', 'reviews', 'site.yaml'])
  })

  test('the old build stays where a new one is killed on its way', async () => {
    const folder = folderWith({ ...site, ...dawn })
    const { out } = await built(folder)
    for (let number = 0; number < 200; number += 1) {
      mkdirSync(join(folder, 'reviews', `r${number}`))
      writeFileSync(join(folder, 'reviews', `r${number}`, 'review.md'), reviewFile('Dusk'))
    }
    const child = start(['build'], { cwd: folder })
    const ended = once(child, 'exit')
    const isDraft = (name: string) => name.startsWith('.dist.')
    while (child.exitCode === null && !readdirSync(folder).some(isDraft)) await setTimeout(5)
    child.kill('SIGKILL')
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(readdirSync(join(out, 'reviews'))).toEqual(['dawn'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('Dusk')
    expect((await built(folder)).reviews).toHaveLength(201)
  }, 60_000)

  test.each(['index.html', 'embed.json', 'INDEX.html', 'index.html/part.txt'])(
    'a file %s beside a review does not take the place of its page',
    async name => {
      const folder = folderWith({ ...site, ...dawn, [`reviews/dawn/${name}`]: 'mine' })
      const { problems, names, read } = await built(folder)
      expect(problems).toMatchObject([{ severity: 'error', code: 'file-name-taken' }])
      expect(names.filter(each => each.startsWith('reviews/'))).toHaveLength(2)
      expect(read('reviews/dawn/index.html')).toContain('It holds up.')
    },
  )
})

test.each([
  { name: 'a folder that is not there', folder: 'nowhere', code: 'folder-not-found' },
  { name: 'a file', folder: 'site.yaml', code: 'folder-is-a-file' },
  { name: 'a folder without reviews', folder: '.', code: 'site-without-reviews' },
])('$name is told, and nothing is written', async ({ folder, code }) => {
  const made = folderWith(site)
  const { problems, out } = await build(join(made, folder))
  expect(problems).toMatchObject([{ severity: 'error', code, hint: expect.stringMatching(/./) }])
  expect(out).toBeUndefined()
  expect(readdirSync(made)).toEqual(['site.yaml'])
})

test('a site without a review yet has a home page', async () => {
  const folder = folderWith(site)
  mkdirSync(join(folder, 'reviews'))
  const { problems, names } = await built(folder)
  expect(problems).toEqual([])
  expect(names).toContain('index.html')
})

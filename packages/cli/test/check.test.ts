import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../src/index.ts'
import { commentLine, folderWith, picture, reviewFile, site } from './site-folder.ts'

const dawn = { ...site, 'reviews/dawn/review.md': reviewFile('Dawn') }

/** The problems of a site, with their files as paths from its folder. */
async function checked(files: Readonly<Record<string, string | Buffer>>) {
  const folder = folderWith(files)
  const problems = await check(folder)
  return problems.map(problem => ({
    ...problem,
    file: problem.file && relative(folder, problem.file).replaceAll('\\', '/'),
  }))
}

test('a site without a mistake has no problem, and nothing is written into it', async () => {
  const folder = folderWith(dawn)
  expect(await check(folder)).toEqual([])
  expect(readdirSync(folder).sort()).toEqual(['reviews', 'site.yaml'])
})

const utf16 = Buffer.from(`\uFEFF${reviewFile('Dawn')}`, 'utf16le')

const mistakes = [
  // in the configuration
  {
    name: 'no site.yaml',
    files: { 'reviews/dawn/review.md': reviewFile('Dawn') },
    problem: { severity: 'warning', code: 'site-without-configuration', file: 'site.yaml' },
  },
  {
    name: 'a wrong address in site.yaml',
    files: { ...dawn, 'site.yaml': 'title: Small screens\nurl: javascript:alert(1)\n' },
    problem: { severity: 'error', file: 'site.yaml', line: 2, column: 6 },
  },
  {
    name: 'a picture of an author that is not there',
    files: {
      ...dawn,
      'site.yaml':
        'title: Small screens\nauthors:\n  - name: Ada Example\n    image: { src: ada.svg, alt: Ada }\n',
    },
    problem: { code: 'picture-not-found', file: 'site.yaml', line: 4, column: 19 },
  },
  {
    name: 'a picture of an author outside the site',
    files: {
      ...dawn,
      'site.yaml':
        'title: Small screens\nauthors:\n  - name: Bob\n    image: { src: "..%2f..%2fetc/passwd", alt: Bob }\n',
    },
    problem: { code: 'picture-not-found', file: 'site.yaml' },
  },
  // in a review
  {
    name: 'a wrong value',
    files: { ...dawn, 'reviews/dawn/review.md': reviewFile('Dawn', 'rating: 6/5\n') },
    problem: { severity: 'error', file: 'reviews/dawn/review.md', line: 5, column: 9 },
  },
  {
    name: 'a mistake in the text of a draft',
    files: {
      ...dawn,
      'reviews/dawn/review.md': reviewFile('Dawn', 'draft: true\n', '![Door](door.svg)'),
    },
    problem: { code: 'picture-not-found', file: 'reviews/dawn/review.md', line: 9 },
  },
  {
    name: 'a picture whose name is misspelt',
    files: {
      ...dawn,
      'reviews/dawn/review.md': reviewFile('Dawn', '', 'First.\n\n![A street](stret.svg)'),
      'reviews/dawn/street.svg': picture,
    },
    problem: {
      code: 'picture-not-found',
      line: 10,
      hint: 'Write street.svg, if you mean that one.',
    },
  },
  {
    name: 'a poster that is not there',
    files: {
      ...dawn,
      'reviews/dawn/review.md': reviewFile('Dawn', 'images: [{ src: x.svg, alt: A wall }]\n'),
    },
    problem: { code: 'picture-not-found', line: 5, column: 17 },
  },
  {
    name: 'a link that could lead anywhere, in the language of the review',
    files: {
      ...dawn,
      'reviews/dawn/review.md': reviewFile(
        'Dawn',
        'language: nl\n',
        'Lees [hier](https://example.org).',
      ),
    },
    problem: {
      code: 'link-text-vague',
      line: 9,
      column: 6,
      endLine: 9,
      message: 'The words “hier” do not say where this link leads.',
    },
  },
  {
    name: 'a raw heading as high as the title',
    files: {
      ...dawn,
      'reviews/dawn/review.md': reviewFile('Dawn', '', '# One\n\n<h1>Two</h1>'),
    },
    problem: { code: 'heading-level-one', line: 10, hint: 'Write <h2> in place of <h1>.' },
  },
  {
    name: 'a picture without a size beside one that has one',
    files: {
      ...dawn,
      'reviews/dawn/review.md': reviewFile(
        'Dawn',
        'images: [{ src: a.svg, alt: A street, width: 4, height: 3 }]\n',
        '![A street](a.svg)\n\n![A wall](b.svg)',
      ),
      'reviews/dawn/a.svg': picture,
      'reviews/dawn/b.svg': picture,
    },
    problem: { code: 'image-without-size', line: 11 },
  },
  {
    name: 'bytes that are not UTF-8',
    files: { ...dawn, 'reviews/dawn/review.md': utf16 },
    problem: { severity: 'error', code: 'file-not-utf8', file: 'reviews/dawn/review.md' },
  },
  // in comments
  {
    name: 'a comment that is not JSON',
    files: {
      ...dawn,
      'reviews/dawn/comments.ndjson': `${commentLine('a', 'Yes.')}{"id":}\n`,
    },
    problem: { severity: 'error', file: 'reviews/dawn/comments.ndjson', line: 2, column: 7 },
  },
  // in the folders
  {
    name: 'a folder whose review has another name',
    files: { ...dawn, 'reviews/dusk/index.md': reviewFile('Dusk') },
    problem: { code: 'folder-without-review', hint: 'Rename index.md to review.md.' },
  },
  {
    name: 'a folder without a review',
    files: { ...dawn, 'reviews/dusk/street.svg': picture },
    problem: { severity: 'warning', code: 'folder-without-review', file: 'reviews/dusk' },
  },
  {
    name: 'a review without a folder',
    files: { ...dawn, 'reviews/dusk.md': reviewFile('Dusk') },
    problem: { code: 'review-without-folder', file: 'reviews/dusk.md' },
  },
  {
    name: 'a folder whose name is no part of an address',
    files: { ...dawn, 'reviews/2:1?/review.md': reviewFile('Dusk') },
    problem: {
      severity: 'error',
      code: 'slug-not-readable',
      message: 'The name of the folder cannot be one part of an address.',
    },
  },
  {
    name: 'a slug that another review has, in capitals',
    files: { ...dawn, 'reviews/later/review.md': reviewFile('Later', 'slug: DAWN\n') },
    problem: { severity: 'error', code: 'slug-taken', file: 'reviews/later/review.md' },
  },
  {
    name: 'a file that would take the place of the page',
    files: { ...dawn, 'reviews/dawn/index.html': 'mine' },
    problem: { severity: 'error', code: 'file-name-taken', file: 'reviews/dawn/index.html' },
  },
]
test.each(mistakes)('$name is told, with what to write instead', async ({ files, problem }) => {
  const problems = await checked(files)
  expect(problems).toMatchObject([problem])
  expect(problems[0]?.hint).toMatch(/./)
})

describe('what is left in peace', () => {
  const fine = [
    { name: 'hidden folders', files: { 'reviews/..foo/x.txt': '', 'reviews/.git/config': '' } },
    { name: 'notes beside the folders', files: { 'reviews/todo.txt': 'Dusk' } },
    {
      name: 'a picture in a folder, with a space, escaped',
      files: {
        'reviews/dusk/review.md': reviewFile('Dusk', '', '![A street](./more/a%20street.svg?1)'),
        'reviews/dusk/more/a street.svg': picture,
      },
    },
    {
      name: 'headings that begin at the first level, which a page moves below its title',
      files: { 'reviews/dusk/review.md': reviewFile('Dusk', '', '# One\n\n## Two\n\n# Three') },
    },
    {
      name: 'pictures without a size, where none has one',
      files: {
        'reviews/dusk/review.md': reviewFile(
          'Dusk',
          'images: [{ src: a.svg, alt: A }]\n',
          '![B](a.svg)',
        ),
        'reviews/dusk/a.svg': picture,
      },
    },
    {
      name: 'pictures elsewhere',
      files: {
        'reviews/dusk/review.md': reviewFile(
          'Dusk',
          '',
          '![A](https://pictures.example/a.svg)\n\n![B](/assets/b.svg)\n\n![C](../dawn/c.svg)',
        ),
      },
    },
  ]
  test.each(fine)('$name', async ({ files }) => {
    expect(await checked({ ...dawn, ...files })).toEqual([])
  })
})

test('a link is not followed, and that is told', async () => {
  const folder = folderWith({
    ...dawn,
    'elsewhere/review.md': reviewFile('Dusk'),
    'a.svg': picture,
  })
  symlinkSync('../elsewhere', join(folder, 'reviews', 'dusk'))
  symlinkSync('../../a.svg', join(folder, 'reviews', 'dawn', 'a.svg'))
  const problems = await check(folder)
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning link-not-followed',
    'warning link-not-followed',
  ])
})

test.each(['reviews/dawn/review.md', 'reviews/dawn/comments.ndjson', 'site.yaml'])(
  'a folder named %s is an error, not silence',
  async name => {
    const { [name]: _, ...others } = dawn as Record<string, string>
    const folder = folderWith({ 'reviews/dusk/review.md': reviewFile('Dusk'), ...others })
    mkdirSync(join(folder, name), { recursive: true })
    const problems = await check(folder)
    expect(problems).toMatchObject([{ severity: 'error', code: 'file-not-readable' }])
    expect(problems[0]?.message).toMatch(/ cannot be read: it is a folder\.$/)
  },
)

test('all mistakes of all files are told at once, in the order of the files', async () => {
  const problems = await checked({
    ...site,
    'reviews/b/review.md': reviewFile('B', 'rating: 6/5\n'),
    'reviews/a/review.md': reviewFile('A', '', '![](a.svg "b")\n\n![B](b.svg)'),
    'reviews/c/review.md': 'no front matter',
  })
  const files = problems.map(({ file }) => file)
  expect(new Set(files).size).toBe(3)
  expect(files).toEqual([...files].sort())
})

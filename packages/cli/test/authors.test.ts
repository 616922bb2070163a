import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../src/index.ts'
import { folderWith, picture, reviewFile } from './site-folder.ts'

const ada = `title: Small screens
authors:
  - name: Ada Example
    from: Bremen
    bio: Ada counts doors.
    url: about.html
    image: { src: people/ada.svg, alt: A drawing of Ada, width: 10, height: 10 }
`

async function authorsOf(configuration: string, review: string) {
  const folder = folderWith({
    'site.yaml': configuration,
    'people/ada.svg': picture,
    'reviews/dawn/review.md': review,
  })
  const { reviews, problems, out = '' } = await build(folder)
  expect(problems).toEqual([])
  return { authors: reviews[0]?.review.authors, out }
}

const known = {
  name: 'Ada Example',
  from: 'Bremen',
  bio: 'Ada counts doors.',
  url: '/about.html',
  image: { src: '/people/ada.svg', alt: 'A drawing of Ada', width: 10, height: 10 },
}
const by = (author: string) =>
  reviewFile('Dawn').replace('author: Ada Example\n', author === '' ? '' : `author: ${author}\n`)

const authors = [
  { name: 'a name the site knows', author: 'Ada Example', expected: [known] },
  { name: 'nobody', author: '', expected: [known] },
  {
    name: 'a known name with words of its own',
    author: '{ name: Ada Example, bio: Here as a guest. }',
    expected: [{ ...known, bio: 'Here as a guest.' }],
  },
  { name: 'another name', author: 'Bob', expected: [{ name: 'Bob' }] },
  { name: 'a part of a known name', author: 'Ada', expected: [{ name: 'Ada' }] },
  {
    name: 'two people, one known',
    author: '[Bob, Ada Example]',
    expected: [{ name: 'Bob' }, known],
  },
  { name: 'a name of a prototype', author: 'constructor', expected: [{ name: 'constructor' }] },
]
test.each(authors)(
  'a review by $name gets what the site knows of them',
  async ({ author, expected }) => {
    expect((await authorsOf(ada, by(author))).authors).toEqual(expected)
  },
)

test('a name is known however its accents are written', async () => {
  const site = 'title: Small screens\nauthor: { name: "Ren\\u00e9e", from: Lyon }\n'
  const { authors } = await authorsOf(site, by('"Rene\\u0301e"'))
  expect(authors?.[0]?.from).toBe('Lyon')
})

test('the picture of an author is in the build, and every page finds it', async () => {
  const { out } = await authorsOf(ada, by('Ada Example'))
  expect(existsSync(join(out, 'people', 'ada.svg'))).toBe(true)
  const page = readFileSync(join(out, 'reviews', 'dawn', 'index.html'), 'utf8')
  expect(page).toContain('src="/people/ada.svg"')
  expect(page).toContain('Ada counts doors.')
})

const addresses = [
  { src: 'ada.svg', src2: '/ada.svg' },
  { src: './a/../ada.svg', src2: '/ada.svg' },
  { src: '../../ada.svg', src2: '/ada.svg' },
  { src: '/ada.svg', src2: '/ada.svg' },
  { src: 'https://pictures.example/ada.svg', src2: 'https://pictures.example/ada.svg' },
  { src: '//pictures.example/ada.svg', src2: '//pictures.example/ada.svg' },
]
test.each(addresses)('$src in site.yaml is $src2 in a page', async ({ src, src2 }) => {
  const folder = folderWith({
    'site.yaml': `title: S\nauthor: { name: Ada Example, image: { src: "${src}", alt: Ada } }\n`,
    'ada.svg': picture,
    'reviews/dawn/review.md': reviewFile('Dawn'),
  })
  const { reviews, problems } = await build(folder)
  expect(problems).toEqual([])
  expect(reviews[0]?.review.authors[0]?.image?.src).toBe(src2)
})

test('a picture of an author takes the place of none of our files', async () => {
  const folder = folderWith({
    'site.yaml': 'title: S\nauthor: { name: Ada Example, image: { src: index.html, alt: Ada } }\n',
    'index.html': 'mine',
    'reviews/dawn/review.md': reviewFile('Dawn'),
  })
  const { out = '' } = await build(folder)
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<!doctype html>')
})

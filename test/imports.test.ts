import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOf, type Rules, type Source } from './imports.ts'
import { type Package, packages } from './packages.ts'

/** Who may import whom among the packages: each stands above everything it names. */
const below: Record<string, readonly string[]> = {
  html: [],
  problem: [],
  locale: [],
  schema: ['html', 'problem'],
  renderer: ['html', 'locale', 'problem'],
  'movie-details': ['html', 'locale', 'problem', 'schema'],
  comments: ['html', 'locale', 'problem', 'schema'],
  page: ['comments', 'html', 'locale', 'movie-details', 'problem', 'renderer', 'schema'],
  'comment-server': ['comments', 'html', 'locale', 'problem', 'renderer', 'schema'],
  embed: ['html', 'renderer'],
  cli: [
    'comment-server',
    'comments',
    'embed',
    'html',
    'locale',
    'movie-details',
    'page',
    'problem',
    'renderer',
    'schema',
  ],
}

/** Entry points that need Node; every other one runs in a browser and at the edge too. */
const nodeEntries = [
  'reviewkit',
  '@reviewkit/comment-server/postgres',
  '@reviewkit/comment-server/sqlite',
]

/** Dev dependencies that are published within a package: of the renderer, by its build/parser.ts. */
const bundled: Record<string, readonly string[]> = {
  renderer: [
    'decode-named-character-reference',
    'mdast-util-gfm-autolink-literal',
    'micromark',
    'micromark-core-commonmark',
    'micromark-extension-gfm',
    'micromark-util-decode-numeric-character-reference',
    'micromark-util-decode-string',
    'micromark-util-edit-map',
    'micromark-util-normalize-identifier',
    'micromark-util-types',
  ],
}

const rulesFor = ({ folder, path, entries }: Package): Rules => ({
  below: below[folder] ?? [],
  packages,
  bundled: bundled[folder] ?? [],
  browser: entries
    .filter(({ specifier }) => !nodeEntries.includes(specifier))
    .map(({ source }) => relative(join(path, 'src'), source)),
})

function sourcesOf({ path }: Package): Source[] {
  const folder = join(path, 'src')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => ({
      path: name.replaceAll(sep, '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

test('every package of the repository stands in the table', () => {
  expect(packages.map(({ folder }) => folder)).toEqual(Object.keys(below).sort())
})

test.each(packages)('packages/$folder imports what it may', item => {
  expect(faultsOf(item, sourcesOf(item), rulesFor(item))).toEqual([])
})

describe('what the check refuses', () => {
  const manifest = { name: 'probe', version: '0.0.0', exports: {}, engines: { node: '>=20' } }
  const rules = { below: ['html'], packages, browser: ['index.ts'], bundled: ['own'] }
  const own = { devDependencies: { own: '*' }, imports: { '#own': './own.ts' } }
  const html = { dependencies: { '@reviewkit/html': '*' } }
  const cases: { text: string; declares?: object; fault: RegExp | undefined }[] = [
    { text: "import { html } from '@reviewkit/html'", declares: html, fault: undefined },
    // upwards
    { text: "import { renderPage } from '@reviewkit/page'", fault: /does not stand below/ },
    { text: "import type { Site } from '@reviewkit/schema'", fault: /does not stand below/ },
    { text: "const page = import('@reviewkit/page')", fault: /does not stand below/ },
    // into another's insides
    { text: "import { x } from '@reviewkit/html/src/escape.ts'", declares: html, fault: /insides/ },
    { text: "import { x } from '../../html/src/escape.ts'", fault: /outside its package/ },
    // what is not declared, or not used
    { text: "import { html } from '@reviewkit/html'", fault: /does not declare/ },
    { text: "import x from 'left-pad'", fault: /does not declare/ },
    { text: "import { x } from 'own'", declares: own, fault: undefined },
    { text: "import { x } from '#own'", declares: own, fault: undefined },
    { text: "import { x } from '#other'", declares: own, fault: /does not list/ },
    { text: 'export {}', declares: html, fault: /nothing imports @reviewkit\/html/ },
    // Node where a browser runs
    { text: "import { readFile } from 'node:fs'", fault: /on the path of a browser/ },
    {
      text: "import { x } from './deep.ts'",
      fault: /deep.ts imports fs, on the path of a browser/,
    },
    // cycles
    { text: "import { x } from './again.ts'", fault: /index.ts → again.ts → index.ts is a cycle/ },
    { text: "import type { x } from './again.ts'", fault: undefined },
  ]
  test.each(cases)('$text: $fault', ({ text, declares = {}, fault }) => {
    const sources = [
      { path: 'index.ts', text },
      { path: 'deep.ts', text: "import 'fs'" },
      { path: 'again.ts', text: "import { y } from './index.ts'" },
    ]
    const faults = faultsOf({ manifest: { ...manifest, ...declares } }, sources, rules)
    if (fault) expect(faults.join('\n')).toMatch(fault)
    else expect(faults).toEqual([])
  })
})

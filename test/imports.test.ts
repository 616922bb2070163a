import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packages, root } from './packages.ts'

/** Who may import whom among the packages; a package stands below everything it names. */
const allowed: Record<string, readonly string[]> = {
  html: [],
  problem: [],
  locale: [],
  schema: ['problem'],
  renderer: ['html', 'problem', 'locale'],
  'movie-details': ['schema', 'html', 'problem', 'locale'],
  comments: ['schema', 'html', 'problem', 'locale'],
  page: ['html', 'problem', 'locale', 'schema', 'renderer', 'movie-details', 'comments'],
  'comment-server': ['comments', 'renderer', 'schema', 'html', 'problem', 'locale'],
  embed: ['renderer', 'html'],
  cli: [
    'html',
    'problem',
    'locale',
    'schema',
    'renderer',
    'movie-details',
    'comments',
    'page',
    'comment-server',
    'embed',
  ],
}

/** Entry points that need Node; every other one runs in a browser and at the edge too. */
const nodeEntries = ['reviewkit', '@reviewkit/comment-server/sqlite']

interface Import {
  from: string
  specifier: string
  typeOnly: boolean
}

function sourcesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))
    .sort()
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ from: file, specifier: specifier.text, typeOnly })
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyExport(node))
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every(element => element.isTypeOnly)
  )
}

function isTypeOnlyExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true
  const clause = node.exportClause
  return (
    clause !== undefined &&
    ts.isNamedExports(clause) &&
    clause.elements.every(element => element.isTypeOnly)
  )
}

const manifestOf = (folder: string) => {
  const found = packages.find(item => item.folder === folder)
  if (!found) throw new Error(`packages/${folder} stands in the table, but not in the repository`)
  return found.manifest
}

const folderOf = new Map(packages.map(({ manifest, folder }) => [manifest.name, folder]))
const packageName = (specifier: string) =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

test('every package of the repository stands in the table', () => {
  expect(packages.map(({ folder }) => folder)).toEqual(Object.keys(allowed).sort())
})

describe.each(Object.keys(allowed))('packages/%s', name => {
  const manifest = manifestOf(name)
  const imports = sourcesOf(join(root, 'packages', name, 'src')).flatMap(importsOf)
  const place = ({ from, specifier }: Import) => `${relative(root, from)} imports ${specifier}`
  const own = imports.filter(({ specifier }) => specifier.startsWith('.'))
  const foreign = imports.filter(({ specifier }) => !specifier.startsWith('.'))
  const builtin = foreign.filter(
    ({ specifier }) => specifier.startsWith('node:') || builtinModules.includes(specifier),
  )
  const declared = foreign.filter(item => !builtin.includes(item))

  test('imports only packages below it', () => {
    const wrong = declared.filter(({ specifier }) => {
      const folder = folderOf.get(packageName(specifier))
      return folder !== undefined && !allowed[name]?.includes(folder)
    })
    expect(wrong.map(place)).toEqual([])
  })

  test('imports another package by a public name', () => {
    const wrong = declared.filter(({ specifier }) => {
      const folder = folderOf.get(packageName(specifier))
      if (folder === undefined) return false
      const entry = `.${specifier.slice(packageName(specifier).length)}`
      return !(entry in manifestOf(folder).exports)
    })
    expect(wrong.map(place)).toEqual([])
  })

  test('declares every module it uses', () => {
    const known = {
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.peerDependencies,
    }
    const types = (module: string) => `@types/${module.replace(/^@(.+)\//, '$1__')}`
    const wrong = declared.filter(({ specifier, typeOnly }) => {
      const module = packageName(specifier)
      return !(module in known) && !(typeOnly && types(module) in known)
    })
    expect(wrong.map(place)).toEqual([])
  })

  test('uses every module it declares', () => {
    const used = new Set(declared.map(({ specifier }) => packageName(specifier)))
    const unused = Object.keys(manifest.dependencies ?? {}).filter(module => {
      const plain = module.replace(/^@types\//, '')
      return !used.has(plain) && !used.has(module)
    })
    expect(unused).toEqual([])
  })

  test('has no relative import that leaves it', () => {
    const source = join(root, 'packages', name, 'src')
    const wrong = own.filter(({ from, specifier }) =>
      relative(source, resolve(dirname(from), specifier)).startsWith('..'),
    )
    expect(wrong.map(place)).toEqual([])
  })

  test('has no cycle of values', () => {
    const edges = new Map<string, string[]>()
    for (const { from, specifier, typeOnly } of own) {
      if (typeOnly) continue
      edges.set(from, [...(edges.get(from) ?? []), resolve(dirname(from), specifier)])
    }
    expect(cycles(edges).map(path => path.map(file => relative(root, file)))).toEqual([])
  })

  test.each(entriesFor(name))('$specifier has no Node module on its path', ({ source }) => {
    const reached = new Set([source])
    for (const file of reached) {
      for (const { from, specifier, typeOnly } of own) {
        if (from === file && !typeOnly) reached.add(resolve(dirname(from), specifier))
      }
    }
    expect(builtin.filter(({ from }) => reached.has(from)).map(place)).toEqual([])
  })
})

function entriesFor(name: string) {
  const entries = packages.find(({ folder }) => folder === name)?.entries ?? []
  return entries.filter(({ specifier }) => !nodeEntries.includes(specifier))
}

function cycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) {
      found.push([...path.slice(start), file])
      return
    }
    if (done.has(file)) return
    for (const next of edges.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of edges.keys()) walk(file, [])
  return found
}

import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'
import type { Package } from './packages.ts'

/** A source file: its path in the `src` folder of its package, and what it holds. */
export interface Source {
  path: string
  text: string
}

interface Import {
  from: string
  specifier: string
  typeOnly: boolean
}

/** What a package may import. */
export interface Rules {
  /** The packages below it, by folder. */
  below: readonly string[]
  /** Every package of the repository. */
  packages: readonly Package[]
  /** Sources of entry points that run in a browser, by path. */
  browser: readonly string[]
  /** Dev dependencies that are published within the package. */
  bundled?: readonly string[]
}

/** What is wrong with a package’s imports, a sentence each. */
export function faultsOf(
  { manifest }: Pick<Package, 'manifest'>,
  sources: readonly Source[],
  { below, packages, browser, bundled = [] }: Rules,
): string[] {
  const imports = sources.flatMap(importsOf)
  const own = imports.filter(({ specifier }) => specifier.startsWith('.'))
  const builtin = imports.filter(({ specifier }) => isBuiltin(specifier))
  const chosen = imports.filter(({ specifier }) => specifier.startsWith('#'))
  const foreign = imports.filter(
    item => !own.includes(item) && !builtin.includes(item) && !chosen.includes(item),
  )
  const siblings = new Map(packages.map(item => [item.manifest.name, item]))
  const declared = {
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
    // Published within the package, so whoever installs it needs them not.
    ...Object.fromEntries(bundled.map(name => [name, manifest.devDependencies?.[name]])),
  }
  const faults: string[] = []
  for (const { from, specifier, typeOnly } of foreign) {
    const module = moduleOf(specifier)
    const sibling = siblings.get(module)
    if (sibling && !below.includes(sibling.folder)) {
      faults.push(`${from} imports ${module}, which does not stand below`)
    } else if (sibling && !(`.${specifier.slice(module.length)}` in sibling.manifest.exports)) {
      faults.push(`${from} imports ${specifier}, the insides of another package`)
    }
    if (!(module in declared) && !(typeOnly && typesOf(module) in declared)) {
      faults.push(`${from} imports ${specifier}, which its package does not declare`)
    }
  }
  for (const { from, specifier } of chosen) {
    if (!(specifier in (manifest.imports ?? {}))) {
      faults.push(`${from} imports ${specifier}, which its manifest does not list`)
    }
  }
  for (const { from, specifier } of own) {
    if (target(from, specifier).startsWith('..')) {
      faults.push(`${from} imports ${specifier}, outside its package`)
    }
  }
  const used = new Set(
    foreign.flatMap(({ specifier }) => [moduleOf(specifier), typesOf(moduleOf(specifier))]),
  )
  for (const module of Object.keys(manifest.dependencies ?? {})) {
    if (!used.has(module)) faults.push(`nothing imports ${module}, which the package declares`)
  }
  const values = own.filter(({ typeOnly }) => !typeOnly)
  for (const path of cycles(values)) faults.push(`${path.join(' → ')} is a cycle of values`)
  const reached = new Set(browser)
  for (const file of reached) {
    for (const { from, specifier } of values)
      if (from === file) reached.add(target(from, specifier))
  }
  for (const { from, specifier } of builtin) {
    if (reached.has(from)) faults.push(`${from} imports ${specifier}, on the path of a browser`)
  }
  return faults
}

const isBuiltin = (specifier: string) =>
  specifier.startsWith('node:') || builtinModules.includes(specifier)

const moduleOf = (specifier: string) =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

const typesOf = (module: string) => `@types/${module.replace(/^@(.+)\//, '$1__')}`

const target = (from: string, specifier: string) =>
  posix.normalize(posix.join(posix.dirname(from), specifier))

function importsOf({ path, text }: Source): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ from: path, specifier: specifier.text, typeOnly })
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

function isTypeOnlyImport({ importClause: clause }: ts.ImportDeclaration): boolean {
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

function isTypeOnlyExport({ isTypeOnly, exportClause: clause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true
  return (
    clause !== undefined &&
    ts.isNamedExports(clause) &&
    clause.elements.every(element => element.isTypeOnly)
  )
}

function cycles(imports: readonly Import[]): string[][] {
  const edges = new Map<string, Import[]>()
  for (const each of imports) edges.set(each.from, [...(edges.get(each.from) ?? []), each])
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const { from, specifier } of edges.get(file) ?? []) {
      walk(target(from, specifier), [...path, file])
    }
    done.add(file)
  }
  for (const file of edges.keys()) walk(file, [])
  return found
}

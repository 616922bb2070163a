import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isHtml } from '@reviewkit/html'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type PostgresServer,
  startPostgres,
} from '../packages/comment-server/test/support/postgres-server.ts'
import { type Package, packages, root } from './packages.ts'

/** Where the examples are written as modules, to be run like any other source. */
const workshop = join(root, 'test', '.examples')
rmSync(workshop, { recursive: true, force: true })
mkdirSync(workshop)
afterAll(() => rmSync(workshop, { recursive: true, force: true }))

/** The database of examples that keep something in one. */
let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' })
  process.env.DATABASE_URL = postgres.url
}, 60_000)
afterAll(() => postgres.stop())

interface Example {
  place: string
  code: string
}

/** A value as an example shows it: HTML as its text. */
function shown(value: unknown): unknown {
  if (isHtml(value)) return String(value)
  if (Array.isArray(value)) return value.map(shown)
  return value
}

let ran = 0
/** Runs an example; each line `expression // value` is an assertion. */
async function run({ code, place }: Example, imports: string): Promise<void> {
  const asserted = withAssertions(code, place)
  const file = join(workshop, `${ran++}.ts`)
  writeFileSync(file, `${imports}\n${asserted.code}\nexport {}\n`)
  const seen: { actual: unknown; expected: unknown; text: string }[] = []
  Reflect.set(globalThis, '__example', (text: string, actual: unknown, expected: unknown) => {
    seen.push({ actual: shown(actual), expected, text })
  })
  await import(/* @vite-ignore */ file)
  for (const { actual, expected, text } of seen) expect(actual, text).toEqual(expected)
  expect(seen.length, 'every value of an example is reached').toBe(asserted.count)
}

function withAssertions(code: string, place: string): { code: string; count: number } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  let count = 0
  const edits: { start: number; end: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const comment = /^;?[ \t]*\/\/[ \t]*(.+)/.exec(code.slice(node.end))?.[1]?.trim()
      if (comment) {
        const expression = argumentOfLog(node.expression) ?? node.expression
        const text = expression.getText(source)
        count += 1
        edits.push({
          start: node.getStart(source),
          end: node.end,
          text: `;__example(${JSON.stringify(`${place}: ${text}`)}, await (${text}), (${comment}));`,
        })
        return
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  let result = code
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end)
  }
  return { code: `declare const __example: (...args: unknown[]) => void\n${result}`, count }
}

/** `console.log(x) // value` shows x. */
function argumentOfLog(expression: ts.Expression): ts.Expression | undefined {
  return ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
    ? expression.arguments[0]
    : undefined
}

/** The code of each `@example` in the doc comments of a file. */
function examplesIn(file: string): Example[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(comment => {
    const lines = comment[0]
      .slice(3, -2)
      .split('\n')
      .map(line => line.replace(/^\s*\* ?/, ''))
    const examples: Example[] = []
    let current: string[] | undefined
    lines.forEach((line, index) => {
      if (/^\s*@/.test(line)) {
        if (current) examples.push(example(current, index))
        current = /^\s*@example\b/.test(line) ? [line.replace(/^\s*@example\b/, '')] : undefined
      } else current?.push(line)
    })
    if (current) examples.push(example(current, lines.length))
    return examples

    function example(body: readonly string[], end: number): Example {
      const before = text.slice(0, comment.index).split('\n').length
      return {
        place: `${relative(root, file)}:${before + end - body.length}`,
        code: body.filter(line => !line.startsWith('```')).join('\n'),
      }
    }
  })
}

function sourcesOf({ path }: Package): string[] {
  return readdirSync(join(path, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(path, 'src', name))
    .sort()
}

/** Imports of the public names that an example mentions, from whichever entry point has them. */
async function importsFor(item: Package, code: string): Promise<string> {
  const taken = new Set<string>()
  const lines: string[] = []
  for (const { specifier } of item.entries) {
    const module: object = await import(/* @vite-ignore */ specifier)
    const names = Object.keys(module).filter(
      name =>
        !taken.has(name) &&
        new RegExp(`\\b${name}\\b`).test(code) &&
        !new RegExp(`import[^;\\n]*\\b${name}\\b`).test(code),
    )
    for (const name of names) taken.add(name)
    if (names.length > 0) lines.push(`import { ${names.join(', ')} } from '${specifier}'`)
  }
  return lines.join('\n')
}

describe.each(packages)('the doc comments of packages/$folder', item => {
  const examples = sourcesOf(item).flatMap(examplesIn)
  test.each(examples)('the example at $place shows what happens', async example => {
    expect(withAssertions(example.code, example.place).count).toBeGreaterThan(0)
    await run(example, await importsFor(item, example.code))
  })
})

/** The doc comment right before the declaration of a name, wherever in the package it stands. */
function docOf(item: Package, name: string): string | undefined {
  const declaration = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export (?:async )?(?:function\\*?|const|class) ${name}\\b`,
  )
  for (const file of sourcesOf(item)) {
    const found = declaration.exec(readFileSync(file, 'utf8'))
    if (found) return found[1]
  }
  return undefined
}

describe('every public name', async () => {
  const names = await Promise.all(
    packages.flatMap(item =>
      item.entries.map(async ({ specifier }) => {
        const module: object = await import(/* @vite-ignore */ specifier)
        return Object.keys(module).map(name => ({ item, specifier, name }))
      }),
    ),
  )
  test.each(names.flat())(
    '$name of $specifier has a doc comment with an example',
    ({ item, name }) => {
      expect(docOf(item, name)).toContain('@example')
    },
  )
})

const readmes = ['README.md', ...packages.map(({ folder }) => `packages/${folder}/README.md`)]

const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md'))
  .map(name => `docs/${name}`)
  .sort()

describe.each([...readmes, ...pages])('%s', readme => {
  const path = join(root, readme)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const examples = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(match => ({
    place: `${readme}:${text.slice(0, match.index).split('\n').length}`,
    code: match[1] ?? '',
  }))

  test.each(examples)('the program at $place runs and prints what it says', async example => {
    await run(example, '')
  })

  test('is there, and begins with a title', () => {
    expect(text).toMatch(/^(<!--.*-->\s+)?# \S/)
  })

  test('shows code in TypeScript, shell, HTML, CSS, YAML, JSON, Markdown or plain text', () => {
    const languages = [...text.matchAll(/^(```+)([^`\s]*)\n[\s\S]*?^\1$/gm)].map(match => match[2])
    const known = ['ts', 'sh', 'html', 'css', 'yaml', 'json', 'md', 'text']
    expect(languages.filter(language => !known.includes(language ?? ''))).toEqual([])
  })

  test('links only to files that are there', () => {
    const prose = text.replace(/^(```+)[^`]*\n[\s\S]*?^\1$/gm, '').replace(/(`+)[^`].*?\1/g, '')
    const links = [...prose.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(match => match[1])
    const folder = join(root, readme, '..')
    const missing = links.filter(link => !existsSync(join(folder, link ?? '')))
    expect(missing).toEqual([])
  })
})

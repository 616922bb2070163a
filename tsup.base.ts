import { defineConfig } from 'tsup'

/** One way to build every package: entries in, ES modules and their types out. */
export function library(entry: string[]) {
  return defineConfig({
    entry,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
    clean: true,
    splitting: true,
    // For most packages no platform is meant; the few entry points for Node name its modules whole,
    // as node:sqlite exists under that name alone.
    external: [/^node:/, /^#/],
    removeNodeProtocol: false,
  })
}

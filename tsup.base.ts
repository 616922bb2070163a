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
    // node:sqlite exists under that name alone.
    removeNodeProtocol: false,
  })
}

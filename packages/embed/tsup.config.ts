import { defineConfig } from 'tsup'
import { library } from '../../tsup.base.ts'

export default [
  // Both are built at once: the one must not clear away what the other just wrote.
  { ...library(['src/index.ts', 'src/define.ts']), clean: ['!loader.js'] },
  // The loader is one file for a plain script tag: everything is inside, and nothing is exported.
  defineConfig({
    entry: ['src/loader.ts'],
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    noExternal: [/./],
    outExtension: () => ({ js: '.js' }),
  }),
]

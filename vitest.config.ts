import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

/** Tests import the sources of every package: nothing has to be built first. */
const source = '@reviewkit/source'

const tested = (folder: string) =>
  readdirSync(folder)
    .map(name => `${folder}/${name}`)
    .filter(path => existsSync(`${path}/test`))

const browser = fileURLToPath(new URL('test/browser.ts', import.meta.url))

const project = (root: string, globalSetup: string[] = []) => ({
  extends: true as const,
  root,
  test: {
    name: root === '.' ? 'repository' : root,
    include: ['test/**/*.test.ts'],
    globalSetup,
  },
})

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    projects: [
      ...tested('packages').map(root => project(root, root === 'packages/embed' ? [browser] : [])),
      ...tested('examples').map(root => project(root, [browser])),
      project('.'),
    ],
  },
})

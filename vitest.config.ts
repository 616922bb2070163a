import { existsSync, readdirSync } from 'node:fs'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

/** Tests import the sources of every package: nothing has to be built first. */
const source = '@reviewkit/source'

const tested = (folder: string) =>
  readdirSync(folder)
    .map(name => `${folder}/${name}`)
    .filter(path => existsSync(`${path}/test`))

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    projects: [...tested('packages'), ...tested('examples'), '.'].map(root => ({
      extends: true,
      root,
      test: { name: root === '.' ? 'repository' : root, include: ['test/**/*.test.ts'] },
    })),
  },
})

import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests import the sources of every package: nothing has to be built first. */
const source = '@reviewkit/source'

const tested = (folder: string) =>
  readdirSync(folder)
    .map(name => `${folder}/${name}`)
    .filter(path => existsSync(`${path}/test`))

const browser = fileURLToPath(new URL('test/browser.ts', import.meta.url))

const postgres = fileURLToPath(
  new URL('packages/comment-server/test/support/postgres-setup.ts', import.meta.url),
)

/** What must run before the tests of a package: a real browser, a real database. */
const needs: Readonly<Record<string, string[]>> = {
  'packages/comment-server': [postgres],
  'packages/comments': [browser],
  'packages/embed': [browser],
  'packages/renderer': [browser],
}

const project = (root: string, globalSetup: string[] = []) => ({
  extends: true as const,
  root,
  test: {
    name: root === '.' ? 'repository' : root,
    include: ['test/**/*.test.ts'],
    isolate: false,
    globalSetup,
  },
})

/** What takes longest starts first, so that no worker is left alone with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = ['readme-commands', 'site', 'run', 'packed']
    const rank = ({ moduleId }: TestSpecification) => {
      const index = long.indexOf(basename(moduleId, '.test.ts'))
      return index < 0 ? long.length : index
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    // On a machine of two cores the default is one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // For a machine that is busy; no test waits for time to pass.
    testTimeout: 30_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      ...tested('packages').map(root => project(root, needs[root])),
      ...tested('examples').map(root => project(root, [browser])),
      project('.'),
    ],
  },
})

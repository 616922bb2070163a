import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export interface Manifest {
  name: string
  version: string
  private?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  imports?: Record<string, unknown>
  engines: { node: string }
}

export interface Package {
  /** The name of its folder in `packages/`. */
  folder: string
  path: string
  manifest: Manifest
  /** Entry points that hold code: the name one imports, and the source it stands in. */
  entries: readonly { specifier: string; source: string }[]
}

/** The published packages, as their manifests describe them. */
export const packages: readonly Package[] = readdirSync(join(root, 'packages'))
  .sort()
  .map(folder => {
    const path = join(root, 'packages', folder)
    const manifest: Manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
    const entries = Object.entries(manifest.exports).flatMap(([entry, target]) => {
      const source = typeof target === 'string' ? undefined : target['@reviewkit/source']
      return source
        ? [{ specifier: `${manifest.name}${entry.slice(1)}`, source: join(path, source) }]
        : []
    })
    return { folder, path, manifest, entries }
  })

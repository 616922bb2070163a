import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

/** The loader as tsup makes it, from the sources: nothing has to be built first. */
export async function bundleLoader(): Promise<{ script: string; sources: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: packageFolder,
    entryPoints: ['src/loader.ts'],
    bundle: true,
    conditions: ['@reviewkit/source'],
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    write: false,
    metafile: true,
  })
  const inputs = Object.values(metafile.outputs).flatMap(output => Object.entries(output.inputs))
  return {
    script: outputFiles[0]?.text ?? '',
    sources: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  }
}

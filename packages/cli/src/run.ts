import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Problem } from '@reviewkit/problem'
import { type Arguments, readArguments, usage } from './arguments.ts'
import type { Served, ServeOptions } from './commands/serve.ts'
import { NotServed } from './not-served.ts'
import { amount, type Counts, textReport } from './reports/text.ts'
import { shown } from './shown.ts'

/**
 * Runs a command. Returns the exit code: 0, 1 where there was an error, 2 where the command was not
 * understood. A command is loaded when it is asked for: a slip is told at once.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if ('misuse' in asked) return misused(asked.misuse, asked.hint)
  if ('print' in asked) {
    console.log(asked.print === 'usage' ? usage : version())
    return 0
  }
  const { command, operands, values } = asked
  const folder = resolve(operands[0] ?? '.')
  switch (command) {
    case 'check': {
      const { check } = await import('./commands/check.ts')
      const problems = await check(folder)
      return report(problems, problems.length > 0 ? '' : 'No problems.')
    }
    case 'build': {
      const { build } = await import('./commands/build.ts')
      const { problems, reviews, out } = await build(folder, values.out && resolve(values.out))
      const built = `Built ${amount(reviews.length, 'review')} in`
      return report(problems, out === undefined ? '' : `${built} ${shown(out)}`)
    }
    case 'import':
      return await imported(asked)
    case 'export': {
      const { exportComments } = await import('./commands/export.ts')
      const { problems, text } = await exportComments(folder, values.out && resolve(values.out))
      return report(problems, text)
    }
    case 'serve': {
      const { port = '', host } = values
      if (!/^\d{0,5}$/.test(port) || Number(port) > 65_535) {
        return misused(
          `The port is a whole number from 0 to 65535, not ${port}.`,
          'Write: --port 4000',
        )
      }
      return await serveUntilStopped(folder, {
        ...(port !== '' && { port: Number(port) }),
        ...(host !== undefined && { host }),
      })
    }
  }
  command satisfies never
}

function misused(misuse: string, hint: string): number {
  console.error(`${misuse}\n${hint}`)
  return 2
}

/** From beside the sources and the built files alike. */
function version(): string {
  return createRequire(import.meta.url)('../package.json').version
}

/** Prints what is wrong, then what was done. Returns the exit code. */
function report(problems: readonly Problem[], done: string, counts?: Counts): number {
  const parts = [problems.length > 0 ? textReport(problems, counts) : '', done]
  console.log(parts.filter(part => part !== '').join('\n\n'))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function imported({ from, operands, values, maps, dryRun }: Arguments): Promise<number> {
  const [, file = ''] = operands
  if (from === 'page' || from === undefined) {
    const { importPageFile } = await import('./commands/import-page.ts')
    const out = resolve(values.out ?? 'reviews')
    const { written, problems } = await importPageFile(resolve(file), out)
    return report(problems, written.map(path => `Wrote ${shown(path)}`).join('\n'))
  }
  // A file may be larger than the memory. Measured with a gigabyte of XML: 171 MB instead of 338, for
  // up to a third more time.
  setFlagsFromString('--optimize-for-size')
  const { importComments } = await import('./commands/import-comments.ts')
  const { createProgress } = await import('./import/progress.ts')
  const terminal = process.stderr.isTTY ? process.stderr : undefined
  let progress: ReturnType<typeof createProgress> | undefined
  const { text, problems, ...counts } = await importComments({
    source: from,
    path: resolve(file),
    folder: resolve(values.out ?? '.'),
    mappings: maps,
    dryRun,
    ...(terminal && {
      progress: (bytes, size) => {
        progress ??= createProgress({ terminal, name: shown(resolve(file)), size })
        progress.read(bytes)
      },
    }),
  })
  progress?.end()
  return report(problems, text || (problems.length > 0 ? '' : 'No comments.'), counts)
}

async function serveUntilStopped(folder: string, options: ServeOptions): Promise<number> {
  const { serve } = await import('./commands/serve.ts')
  let served: Served
  try {
    served = await serve(folder, options)
  } catch (error) {
    if (!(error instanceof NotServed)) throw error
    return report(error.problems, '')
  }
  const { problems, site, reviews, url, close } = served
  report(
    problems,
    `${site.title}: ${amount(reviews.length, 'review')}\n\n  ${url}\n\nControl-C ends it.`,
  )
  await new Promise<void>(stopped => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped())
  })
  await close()
  return 0
}

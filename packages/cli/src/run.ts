import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Problem } from '@reviewkit/problem'
import { readArguments, usage } from './arguments.ts'
import type { Served, ServeOptions } from './commands/serve.ts'
import { NotServed } from './not-served.ts'
import { amount, textReport } from './reports/text.ts'
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
    case 'import': {
      const { importPageFile } = await import('./commands/import.ts')
      const [, file = ''] = operands
      const out = resolve(values.out ?? 'reviews')
      const { written, problems } = await importPageFile(resolve(file), out)
      return report(problems, written.map(path => `Wrote ${shown(path)}`).join('\n'))
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
function report(problems: readonly Problem[], done: string): number {
  const parts = [problems.length > 0 ? textReport(problems) : '', done]
  console.log(parts.filter(part => part !== '').join('\n\n'))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
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

import { parseArgs } from 'node:util'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { serve } from './commands/serve.ts'
import { textReport } from './reports/text.ts'
import { shown } from './site.ts'
import type { Problem } from '@reviewkit/problem'
import { resolve } from 'node:path'

const usage = `reviewkit: movie reviews in Markdown, as pages people like to read

  reviewkit check [DIR]             every problem of a site: file, line, column, what to write instead
  reviewkit build [DIR] [--out DIR] the site as files, in DIR/dist unless told otherwise
  reviewkit serve [DIR] [--port N] [--host NAME]
                                    the site and its discussions, on this machine
  reviewkit import page FILE [--out DIR]
                                    a review and its comments from the text of a scraped page

DIR is the folder of a site: site.yaml, and reviews/SLUG/review.md. It is this folder unless named.`

/** Runs a command. Returns the exit code: 0, 1 where there was an error, 2 where the command was not understood. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parse(args)
  if ('misuse' in parsed) {
    console.error(`${parsed.misuse}\n\n${usage}`)
    return 2
  }
  const { values, positionals } = parsed
  const [command, ...rest] = positionals
  if (values.help || command === undefined || command === 'help') {
    console.log(usage)
    return 0
  }
  const folder = resolve(rest[0] ?? '.')
  switch (command) {
    case 'check':
      return report(await check(folder))
    case 'build': {
      const { problems, reviews, out } = await build(folder, values.out && resolve(values.out))
      const code = report(problems)
      console.log(`Built ${reviews.length} reviews in ${shown(out)}`)
      return code
    }
    case 'serve':
      return await serveUntilStopped(folder, values)
    default:
      console.error(`There is no command ${command}.\n\n${usage}`)
      return 2
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return { misuse: error instanceof Error ? error.message : String(error) }
  }
}

/** Prints problems where a terminal and a script each expect them. */
function report(problems: readonly Problem[]): number {
  console.log(textReport(problems))
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function serveUntilStopped(folder: string, values: { port?: string; host?: string }): Promise<number> {
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    console.error(`The port is a whole number from 0 to 65535, not ${values.port}.`)
    return 2
  }
  const served = await serve(folder, { ...(port !== undefined && { port }), ...(values.host && { host: values.host }) })
  if (served.problems.length > 0) console.log(`${textReport(served.problems)}\n`)
  console.log(`${served.site.title}: ${served.reviews.length} reviews\n\n  ${served.url}\n\nControl-C ends it.`)
  await new Promise<void>(stopped => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped())
  })
  await served.close()
  return 0
}

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestWord } from '@reviewkit/problem'

/** What `--help` prints. */
export const usage = `reviewkit: movie reviews in Markdown, as pages people like to read

  reviewkit check [DIR]            every problem of a site: where, what, and what to write instead
  reviewkit build [DIR]            the site as files
      --out DIR                    where to: the folder dist of the site, unless named
  reviewkit serve [DIR]            the site and its discussions, on this machine
      --port NUMBER                0 is any free port; the first free one from 4000, unless named
      --host NAME                  who can see it: 127.0.0.1, this machine alone, unless named
  reviewkit import page FILE       a review and its comments, from the text of a scraped page
      --out DIR                    where to: the folder reviews, unless named

  reviewkit --help                 this text
  reviewkit --version              the version

DIR is the folder of a site: site.yaml, and reviews/SLUG/review.md. It is this folder, unless named.`

type Value = 'out' | 'port' | 'host'

interface Command {
  /** As one would type it, to show after a slip. */
  form: string
  /** How many words may follow the name. */
  least: number
  most: number
  options: readonly Value[]
}

const commands = {
  check: { form: 'reviewkit check [DIR]', least: 0, most: 1, options: [] },
  build: { form: 'reviewkit build [DIR] [--out DIR]', least: 0, most: 1, options: ['out'] },
  serve: {
    form: 'reviewkit serve [DIR] [--port NUMBER] [--host NAME]',
    least: 0,
    most: 1,
    options: ['port', 'host'],
  },
  import: {
    form: 'reviewkit import page FILE [--out DIR]',
    least: 2,
    most: 2,
    options: ['out'],
  },
} as const satisfies Record<string, Command>

export interface Arguments {
  command: keyof typeof commands
  operands: readonly string[]
  values: Readonly<Partial<Record<Value, string>>>
}

/** What was asked for: a command, a text to print, or what was not understood and what to write instead. */
export type Asked = Arguments | { print: 'usage' | 'version' } | { misuse: string; hint: string }

const options = {
  out: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options']

/** Reads what follows `reviewkit` on a command line. */
export function readArguments(args: readonly string[]): Asked {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const given = tokens.filter(token => token.kind === 'option')
  const [name, ...operands] = tokens.flatMap(token =>
    token.kind === 'positional' ? [token.value] : [],
  )
  const unknown = given.find(token => !Object.hasOwn(options, token.name))
  if (unknown) return unknownOption(unknown.rawName, name)
  if (given.some(token => token.name === 'version')) return { print: 'version' }
  if (given.some(token => token.name === 'help') || name === undefined || name === 'help') {
    return { print: 'usage' }
  }
  if (!isCommand(name)) return unknownCommand(name)
  const command: Command = commands[name]

  const values: Partial<Record<Value, string>> = {}
  for (const { name: option, rawName, value } of given) {
    const known = command.options.find(each => each === option)
    const hint = `Write: ${command.form}`
    if (!known) return { misuse: `${name} takes no ${rawName}.`, hint }
    if (values[known] !== undefined) return { misuse: `${rawName} is there twice.`, hint }
    if (!value || /^--?[a-z]/i.test(value)) return { misuse: `${rawName} lacks its value.`, hint }
    values[known] = value
  }
  if (operands.length < command.least || operands.length > command.most) {
    return wrongOperands(name, operands)
  }
  if (name === 'import' && operands[0] !== 'page') return unknownSource(operands[0] ?? '')
  return { command: name, operands, values }
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const everything = 'Write: reviewkit --help'

function unknownOption(written: string, command: string | undefined): Asked {
  const some = command !== undefined && isCommand(command)
  const known = some ? commands[command].options : Object.keys(options)
  const near = nearestWord(written.replace(/^-+/, ''), [...known, 'help', 'version'])
  const hint = near ? `Write --${near}, if you mean that.` : everything
  return { misuse: `There is no option ${written}.`, hint }
}

function unknownCommand(written: string): Asked {
  const near = nearestWord(written, Object.keys(commands))
  const hint = near ? `Write: reviewkit ${near}` : everything
  return { misuse: `There is no command ${written}.`, hint }
}

function wrongOperands(name: keyof typeof commands, operands: readonly string[]): Asked {
  const { form, most } = commands[name]
  const surplus = operands[most]
  const misuse =
    surplus === undefined
      ? 'It is not said what to import.'
      : `${name} takes ${most === 1 ? 'one folder' : 'one file'}, and ${surplus} is one too many.`
  return { misuse, hint: `Write: ${form}` }
}

function unknownSource(written: string): Asked {
  return {
    misuse: `There is no import from ${written}.`,
    hint: `Write: ${commands.import.form}`,
  }
}

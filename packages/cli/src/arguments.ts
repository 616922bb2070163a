import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestWord } from '@reviewkit/problem'
import type { Mapping } from './import/match-threads.ts'
import type { Source } from './import/sources.ts'

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
  reviewkit import FROM FILE       the comments of an old site, each to the review it was about;
                                   FROM is disqus, wordpress, isso, remark42 or webmentions
      --out DIR                    the folder of the site: this one, unless named
      --map ADDRESS=SLUG           which review a discussion is about, where that is not found;
                                   may be there many times; ADDRESS= leaves one out
      --dry-run                    what it would do; writes nothing
  reviewkit export [DIR]           all comments of a site, imported and written since
      --out DIR                    where to: the folder comments of the site, unless named

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
  options: readonly (Value | 'map' | 'dry-run')[]
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
    form: 'reviewkit import FROM FILE [--out DIR] [--map ADDRESS=SLUG] [--dry-run]',
    least: 2,
    most: 2,
    options: ['out', 'map', 'dry-run'],
  },
  export: { form: 'reviewkit export [DIR] [--out DIR]', least: 0, most: 1, options: ['out'] },
} as const satisfies Record<string, Command>

/** A review with its comments, unlike the other imports. */
const importPage: Command = {
  form: 'reviewkit import page FILE [--out DIR]',
  least: 2,
  most: 2,
  options: ['out'],
}

/** From where comments, or a page, can be imported. */
const sources = [
  'page',
  'disqus',
  'wordpress',
  'isso',
  'remark42',
  'webmentions',
] as const satisfies readonly ('page' | Source)[]

export interface Arguments {
  command: keyof typeof commands
  operands: readonly string[]
  /** Of an import, which is also its first operand. */
  from?: (typeof sources)[number]
  values: Readonly<Partial<Record<Value, string>>>
  maps: readonly Mapping[]
  dryRun: boolean
}

/** What was asked for: a command, a text to print, or what was not understood and what to write instead. */
export type Asked = Arguments | { print: 'usage' | 'version' } | { misuse: string; hint: string }

const options = {
  out: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  map: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
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
  const isPage = name === 'import' && operands[0] === 'page'
  const command: Command = isPage ? importPage : commands[name]
  const called = isPage ? 'import page' : name

  const values: Partial<Record<Value, string>> = {}
  const maps: Mapping[] = []
  let dryRun = false
  for (const { name: option, rawName, value } of given) {
    const known = command.options.find(each => each === option)
    const hint = `Write: ${command.form}`
    if (!known) return { misuse: `${called} takes no ${rawName}.`, hint }
    if (known === 'dry-run') {
      if (value !== undefined) return { misuse: `${rawName} takes no value.`, hint }
      dryRun = true
      continue
    }
    if (!value || /^--?[a-z]/i.test(value)) return { misuse: `${rawName} lacks its value.`, hint }
    if (known === 'map') {
      // An address may have signs of equality, and a slug has none.
      const end = value.lastIndexOf('=')
      if (end < 1) return { misuse: `${rawName} ${value} says no slug.`, hint: mapHint }
      maps.push({ thread: value.slice(0, end), slug: value.slice(end + 1) })
      continue
    }
    if (values[known] !== undefined) return { misuse: `${rawName} is there twice.`, hint }
    values[known] = value
  }
  if (operands.length < command.least || operands.length > command.most) {
    return wrongOperands(name, operands)
  }
  const rest = { operands, values, maps, dryRun }
  if (name !== 'import') return { command: name, ...rest }
  const from = sources.find(each => each === operands[0])
  return from ? { command: name, from, ...rest } : unknownSource(operands[0] ?? '')
}

const mapHint = 'Write the address of the old page and the slug of its review: --map /2014/her/=her'

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
  const near = nearestWord(written, sources)
  const hint = near
    ? `Write: reviewkit import ${near} FILE`
    : `Write one of ${sources.join(', ')}: ${commands.import.form}`
  return { misuse: `There is no import from ${written}.`, hint }
}

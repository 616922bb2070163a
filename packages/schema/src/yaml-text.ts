/** What is written as YAML: words, bare tokens (numbers, dates), lists and mappings of these. */
export type Yaml =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'bare'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Yaml[] }
  | { readonly kind: 'map'; readonly entries: readonly YamlPair[]; readonly stacked: boolean }

export type YamlPair = readonly [key: string, value: Yaml | undefined]

/** Words: quoted where YAML, of any version, would read something else. */
export const words = (text: string): Yaml => ({ kind: 'words', text })
/** A token that needs no quotes, by its form: the caller's claim. */
export const bare = (text: string): Yaml => ({ kind: 'bare', text })
export const list = (items: readonly Yaml[]): Yaml => ({ kind: 'list', items })
/** A mapping, in braces where it is short; a key without a value is left out. */
export const map = (entries: readonly YamlPair[]): Yaml => ({
  kind: 'map',
  entries,
  stacked: false,
})
/** A mapping with each key on a line of its own, however short. */
export const section = (entries: readonly YamlPair[]): Yaml => ({
  kind: 'map',
  entries,
  stacked: true,
})

const widest = 80

/** Writes a mapping, each key on its line, short lists in brackets. */
export function writeYaml(entries: readonly YamlPair[], indent = ''): string {
  return entries
    .map(([key, value]) => (value === undefined ? '' : `${indent}${key}:${below(value, indent)}`))
    .join('')
}

/** What follows a colon: on the same line where it fits, else indented on the next. */
export function below(value: Yaml, indent: string): string {
  const flow = inline(value, indent)
  if (flow !== undefined) return ` ${flow}\n`
  const deeper = `${indent}  `
  if (value.kind === 'map') return `\n${writeYaml(value.entries, deeper)}`
  if (value.kind === 'list') return `\n${value.items.map(item => listItem(item, deeper)).join('')}`
  return ` ${block(value.text, deeper)}\n`
}

function listItem(item: Yaml, indent: string): string {
  const short = inline(item, indent)
  if (short !== undefined) return `${indent}- ${short}\n`
  const deeper = `${indent}  `
  if (item.kind === 'map') return `${indent}- ${writeYaml(item.entries, deeper).trimStart()}`
  if (item.kind === 'list') return `${indent}-${below(item, indent)}`
  return `${indent}- ${block(item.text, deeper)}\n`
}

/** A list, each item on its line, behind dashes at one column. */
export function dashes(items: readonly Yaml[], indent: string): string {
  return items.map(item => listItem(item, indent)).join('')
}

/** On one line, in brackets and braces however long. */
export function flow(value: Yaml): string {
  switch (value.kind) {
    case 'bare':
      return value.text
    case 'words':
      return scalar(value.text, true)
    case 'list':
      return `[${value.items.map(flow).join(', ')}]`
    case 'map': {
      const pairs = value.entries.flatMap(([key, item]) => (item ? [`${key}: ${flow(item)}`] : []))
      return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
    }
  }
}

/** On one line, or nothing where that would not be one line, or hard to read. */
export function inline(value: Yaml, indent: string): string | undefined {
  if (value.kind === 'bare') return value.text
  if (value.kind === 'words') return isBlock(value.text) ? undefined : scalar(value.text, false)
  if (value.kind === 'map' && value.stacked) return undefined
  const parts = value.kind === 'list' ? value.items.map(flowItem) : value.entries.map(flowPair)
  const [open, close] = value.kind === 'list' ? ['[', ']'] : ['{ ', ' }']
  if (parts.length === 0) return value.kind === 'list' ? '[]' : '{}'
  const text = `${open}${parts.filter(part => part !== '').join(', ')}${close}`
  return parts.includes(undefined) || indent.length + text.length > widest ? undefined : text
}

function flowItem(value: Yaml): string | undefined {
  if (value.kind === 'bare') return value.text
  return value.kind === 'words' && !isBlock(value.text) ? scalar(value.text, true) : undefined
}

function flowPair([key, value]: YamlPair): string | undefined {
  if (value === undefined) return ''
  const text = flowItem(value)
  return text === undefined ? undefined : `${key}: ${text}`
}

/** Several clean lines stand as they are, below a bar. */
function isBlock(text: string): boolean {
  return (
    text.includes('\n') &&
    !unprintable.test(text.replaceAll('\n', '')) &&
    text.split('\n').every(line => !/^\s|\s$/u.test(line)) &&
    !text.startsWith('\n') &&
    !text.endsWith('\n')
  )
}

function block(text: string, indent: string): string {
  return `|-\n${text
    .split('\n')
    .map(line => (line === '' ? '' : indent + line))
    .join('\n')}`
}

function scalar(text: string, flow: boolean): string {
  const plain =
    text !== '' &&
    !unprintable.test(text) &&
    !/^\s|\s$|^[-?:,[\]{}#&*!|>'"%@`~=<.+]|: |:$| #/u.test(text) &&
    !(flow && /[,[\]{}:]/u.test(text)) &&
    !looksTyped.test(text)
  return plain ? text : inQuotes(text)
}

/** In double quotes, which hold any text. */
export function inQuotes(text: string): string {
  return JSON.stringify(text).replace(
    allUnprintable,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** In single quotes, which hold any printable line. */
export function inSingleQuotes(text: string): string | undefined {
  return unprintable.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`
}

// Control characters, line separators, halves of pairs, the byte order mark and what is no character.
const signs = String.raw`[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF\uFFFE\uFFFF]`
const unprintable = new RegExp(signs, 'u')
const allUnprintable = new RegExp(signs, 'gu')

// Ours reads 1917 and No as titles; other readers of the same file, and those of YAML 1.1, do not.
const looksTyped =
  /^(?:true|false|yes|no|on|off|y|n|null|\P{L}*\d\P{L}*|[-+]?0[xo][\da-f_]+|[\d.]+e[-+]?\d+|\d{4}-\d\d?-\d\d?.*)$/iu

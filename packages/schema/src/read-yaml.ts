import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Report, Span } from './report.ts'
import { deepest, withoutLineEnds, type YamlNode, type YamlText } from './yaml-node.ts'
import { nestedTooDeeply, reportYamlErrors } from './yaml-problems.ts'

const mostAliases = 100
const plainTags: readonly string[] = ['str', 'map', 'seq'].map(name => `tag:yaml.org,2002:${name}`)

/** Reads YAML into text, lists and maps with their places; nothing when it is not YAML at all. */
export function readYaml(yaml: string, offset: number, report: Report): YamlNode | undefined {
  // A lone CR ends a line here as in every editor; the length stays the same, and so do places.
  const text = yaml.replace(/\r(?!\n)/gu, '\n')
  const document = parse(text)
  if (document === undefined) {
    // A line of ten thousand dashes is ten thousand lists, and the parser has no end of its own.
    report.error({ start: offset, end: offset + text.length }, nestedTooDeeply)
    return undefined
  }
  if (document.errors.length > 0) {
    reportYamlErrors(document, text, offset, report)
    return undefined
  }
  const anchors = new Map<string, YamlNode>()
  let aliases = 0
  let tooDeep = false
  return convert(document.contents, offset, 0)

  function convert(node: unknown, at: number, depth: number): YamlNode {
    if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return nothing(at)
    const span = spanOf(node, at)
    if (depth > deepest) {
      // One mistake, told once, however many branches go down there.
      if (!tooDeep) {
        report.error(span, {
          code: 'front-matter-too-deep',
          message: `The front matter goes more than ${deepest} levels deep.`,
          hint: 'Write lists and keys side by side, not one inside the other.',
        })
      }
      tooDeep = true
      return told(span)
    }
    if (isAlias(node)) return follow(node.source, span)
    if (isForeign(node.tag, span)) return told(span)
    const made = build(node, span, depth)
    if (node.anchor !== undefined) anchors.set(node.anchor, made)
    return made
  }

  function build(node: Node, span: Span, depth: number): YamlNode {
    if (isSeq(node)) {
      const items = node.items.map(item => convert(item, span.end, depth + 1))
      return { kind: 'list', ...span, items }
    }
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => {
        const name = keyOf(convert(key, span.start, depth + 1))
        return { key: name, value: convert(value, name.end, depth + 1) }
      })
      return { kind: 'map', ...span, entries }
    }
    const value = isScalar(node) && typeof node.value === 'string' ? node.value : ''
    const type = isScalar(node) ? node.type : undefined
    const words = type?.startsWith('BLOCK') ? withoutLineEnds(value) : value
    return { kind: 'text', ...span, value: words, blank: type === 'PLAIN' && value === '' }
  }

  function follow(name: string, span: Span): YamlNode {
    aliases += 1
    const target = anchors.get(name)
    if (target !== undefined && aliases <= mostAliases) return { ...target, ...span }
    if (target === undefined) {
      report.error(span, {
        code: 'alias-unknown',
        message: `An unquoted * asks for an anchor called ${name}, and there is none before it.`,
        hint: `Put the value in quotes if it begins with a star: "*${name}".`,
      })
    } else if (aliases === mostAliases + 1) {
      report.error(span, {
        code: 'too-many-aliases',
        message: `The front matter uses anchors more than ${mostAliases} times.`,
        hint: 'Write the values out.',
      })
    }
    return told(span)
  }

  function isForeign(tag: string | undefined, span: Span): boolean {
    if (tag === undefined || plainTags.includes(tag)) return false
    const written = text.lastIndexOf('!', span.start - offset)
    const start = written > 0 && text.charAt(written - 1) === '!' ? written - 1 : written
    report.error(written < 0 ? span : { start: start + offset, end: span.end }, {
      code: 'tag-not-read',
      message: 'An unquoted ! at the beginning names a type, and types are not read.',
      hint: 'Put the value in quotes if it begins with an exclamation mark.',
    })
    return true
  }

  function spanOf(node: Node, at: number): Span {
    const [start, end] = node.range ?? [at - offset, at - offset]
    return { start: start + offset, end: Math.max(start, trimmedEnd(start, end)) + offset }
  }

  // A block ends where its last line does, not at the beginning of the next.
  function trimmedEnd(start: number, end: number): number {
    let last = end
    while (last > start && ' \t\n\r'.includes(text.charAt(last - 1))) last -= 1
    return last
  }
}

function parse(yaml: string): Document | undefined {
  try {
    return parseDocument(yaml, {
      // No numbers, dates, booleans: who wants one asks for it, where it belongs.
      schema: 'failsafe',
      prettyErrors: false,
      // Ours names the key, and takes linear time.
      uniqueKeys: false,
      logLevel: 'error',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function keyOf(node: YamlNode): YamlText {
  if (node.kind === 'text') return node
  return { kind: 'text', start: node.start, end: node.end, value: '', blank: true, broken: true }
}

function told({ start, end }: Span): YamlText {
  return { kind: 'text', start, end, value: '', blank: true, told: true }
}

function nothing(at: number): YamlText {
  return { kind: 'text', start: at, end: at, value: '', blank: true }
}

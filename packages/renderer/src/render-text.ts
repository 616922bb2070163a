import { lookUp } from '@reviewkit/locale'
import type { Problem } from '@reviewkit/problem'
import type { Root } from 'mdast'
import { applyConstructs } from './constructs/constructs.ts'
import { createIds } from './constructs/ids.ts'
import { missingReferences } from './facts/missing-references.ts'
import { labels } from './labels.ts'
import type { CommonOptions, Dialect } from './options.ts'
import { parseBounded } from './parse/depth.ts'
import { parseFences } from './parse/fences.ts'
import { findParser, type Parse, parserOf } from './parse/markdown.ts'
import { normalise } from './parse/normalise.ts'
import type { ProfileRules, Settings, Text } from './settings.ts'

/** Options with their defaults, for one profile. */
export function settingsOf(
  profile: ProfileRules,
  {
    dialect = 'review',
    parser: wanted = 'auto',
    spoilers = 'hide',
    headingShift = 0,
    idPrefix = '',
    baseUrl,
    locale = 'en',
  }: CommonOptions,
): Settings {
  const parser = findParser(wanted)
  if (!parser)
    throw new TypeError(
      'The parser satteri is not installed, or not for this machine: `npm install satteri`, or leave out `parser`',
    )
  return {
    profile,
    dialect,
    parser,
    spoilers,
    headingShift,
    idPrefix,
    baseUrl,
    locale,
    labels: lookUp(labels, locale, 'en'),
  }
}

/** Markdown to the finished tree: parsed, with our constructs in place. */
export function readText(markdown: string, settings: Settings): Text {
  const source = normalise(markdown)
  const { tree, messages } = parseText(
    source,
    settings.dialect,
    parserOf(settings.parser, settings.dialect),
  )
  return constructed(source, tree, settings, messages)
}

/** Parses text that is normalised, fences and all, however deep it nests. */
export function parseText(source: string, dialect: Dialect, parse: Parse) {
  let messages: Problem[] = []
  const bounded: Parse = text => {
    // A text with fences may be parsed more than once: the last time counts.
    messages = []
    return parseBounded(text, parse, messages)
  }
  const tree = dialect === 'review' ? parseFences(source, bounded) : bounded(source)
  return { tree, messages }
}

/** Puts our constructs in a parsed tree, in place. */
export function constructed(
  source: string,
  tree: Root,
  settings: Settings,
  parsing: readonly Problem[],
): Text {
  const messages = [...parsing, ...missingReferences(tree, source)]
  const text: Text = { source, tree, settings, ids: createIds(settings.idPrefix), messages }
  applyConstructs(text)
  return text
}

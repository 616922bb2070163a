import { lookUp } from '@reviewkit/locale'
import { type Problem, positionsOf } from '@reviewkit/problem'
import type { Root } from 'mdast'
import { createBudget } from './constructs/budget.ts'
import { applyConstructs } from './constructs/constructs.ts'
import { createIds } from './constructs/ids.ts'
import { missingReferences } from './facts/missing-references.ts'
import { labels } from './labels.ts'
import { lazy } from './lazy.ts'
import type { CommonOptions, RendererOptions } from './options.ts'
import { parseBounded } from './parse/bounded.ts'
import { addRest, cutAt } from './parse/cut.ts'
import { type FenceSurroundings, parseFences } from './parse/fences.ts'
import { defaultLimits } from './parse/limits.ts'
import { findParser, type Parse, parserOf } from './parse/markdown.ts'
import { normalise } from './parse/normalise.ts'
import { quotes } from './quotes.ts'
import type { ProfileRules, Settings, Text } from './settings.ts'
import { survey } from './survey.ts'

/** Options with their defaults, for one profile. */
export function settingsOf(
  profile: ProfileRules,
  {
    dialect = 'review',
    parser: wanted = 'auto',
    spoilers = 'hide',
    typography = false,
    headingShift = 0,
    idPrefix = '',
    baseUrl,
    locale = 'en',
    ignore = [],
    imageSize,
    limits,
  }: CommonOptions & Pick<RendererOptions, 'imageSize'>,
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
    quotes: typography ? lookUp(quotes, locale, 'en') : undefined,
    headingShift,
    idPrefix,
    baseUrl,
    locale,
    labels: lookUp(labels, locale, 'en'),
    ignore,
    imageSize,
    limits: { ...defaultLimits[profile.name], ...limits },
    isVague: profile.vague?.(locale) ?? (() => false),
  }
}

/** Markdown to the finished tree: parsed, with our constructs in place. */
export function readText(markdown: string, settings: Settings): Text {
  const source = normalise(markdown)
  const { tree, messages } = parseText(
    source,
    settings,
    parserOf(settings.parser, settings.dialect),
  )
  return constructed(source, tree, settings, messages)
}

/** Parses text that is normalised, fences and all, within the limits. */
export function parseText(
  source: string,
  { dialect, limits }: Pick<Settings, 'dialect' | 'limits'>,
  parse: Parse,
  around?: FenceSurroundings,
) {
  let messages: Problem[] = []
  const bounded: Parse = text => {
    // A text with fences may be parsed more than once: the last time counts.
    messages = []
    return parseBounded(text, parse, messages, limits)
  }
  // A part of a longer text is never too long.
  const head = around ? source : cutAt(source, limits.length)
  const tree = dialect === 'review' ? parseFences(head, bounded, around) : bounded(head)
  if (dialect !== 'review') around?.watch(tree, [])
  if (head !== source) addRest(tree, source, head.length, limits.length, messages)
  return { tree, messages }
}

/** A text that is parsed, before our constructs. */
export const textOf = (source: string, tree: Root, settings: Settings): Text => ({
  source,
  tree,
  holds: survey(tree),
  settings,
  ids: createIds(settings.idPrefix, settings.profile),
  budget: createBudget(source.length),
  positions: lazy(() => positionsOf(source)),
  messages: [],
})

/** Puts our constructs in a parsed tree, in place. */
export function constructed(
  source: string,
  tree: Root,
  settings: Settings,
  parsing: readonly Problem[],
): Text {
  const text = textOf(source, tree, settings)
  text.messages.push(...parsing)
  missingReferences(text)
  applyConstructs(text)
  return text
}

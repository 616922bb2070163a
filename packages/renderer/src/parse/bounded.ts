import { type Problem, positionsOf } from '@reviewkit/problem'
import type { Root } from 'mdast'
import { type Placed, problemAt } from '../problem-at.ts'
import { boundContainers } from './bound-containers.ts'
import { boundMarks } from './bound-marks.ts'
import { flatten } from './flatten.ts'
import type { Limits } from './limits.ts'
import type { Parse } from './markdown.ts'
import { loud, restoreMarks } from './stand-in.ts'

/**
 * Parses, however deep the text nests and however many marks it holds: beyond the
 * limits, marks and formatting are shown as plain text and told as Problems, each
 * at the first place. No words are lost.
 */
export function parseBounded(
  source: string,
  parse: Parse,
  messages: Problem[],
  limits: Limits,
): Root {
  const shallow = boundContainers(source, limits.containers)
  const bounded = boundMarks(shallow, limits)
  const tree = parse(bounded)
  let deep: Placed | undefined
  let many: Placed | undefined
  if (bounded !== source)
    restoreMarks(tree, ({ position }) => {
      const start = position?.start.offset ?? 0
      const at = start + bounded.slice(start, position?.end.offset).search(loud)
      if (at < start) return
      if (shallow.charAt(at) !== source.charAt(at)) deep ??= placeOf(source, at)
      else many ??= placeOf(source, at)
    })
  const deepest = flatten(tree)
  deep ??= deepest
  if (deep) messages.push(problemAt(deep, 'nested-too-deep', { most: limits.containers }))
  if (many) messages.push(problemAt(many, 'marks-too-many'))
  return tree
}

function placeOf(source: string, at: number): Placed {
  const positions = positionsOf(source)
  return { position: { start: positions.at(at), end: positions.at(at + 1) } }
}

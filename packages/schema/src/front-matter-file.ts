import { cutFrontMatter } from './front-matter.ts'
import type { Path } from './path.ts'
import { movieFields } from './read-movie.ts'
import { reviewFields } from './read-review.ts'
import { readYaml } from './read-yaml.ts'
import { nameOf } from './reading.ts'
import { createReport, type Span } from './report.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'

/** A file whose front matter can be read, with the nodes of it. */
export interface File {
  readonly source: string
  readonly yaml: string
  readonly fence: Span
  readonly root: YamlMap
}

export function fileOf(source: string): File | undefined {
  const report = createReport(source)
  const cut = cutFrontMatter(report)
  const root = cut && readYaml(cut.yaml, cut.offset, report)
  // An empty front matter holds no review, and such a file is not edited.
  if (cut === undefined || root?.kind !== 'map' || report.problems.length > 0) return undefined
  return { source, yaml: cut.yaml, fence: cut.fence, root }
}

/** The node of a path. */
export function nodeIn(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const [depth, part] of path.entries()) {
    if (node?.kind === 'map') {
      const above = path.slice(0, depth)
      node = node.entries.find(({ key }) => canonical(above, key.value) === part)?.value
    } else node = node?.kind === 'list' && typeof part === 'number' ? node.items[part] : undefined
  }
  return node
}

/** Where the value of a path stands, or the nearest above it; but the whole is no place. */
export function placeIn(root: YamlMap, path: Path): Span | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeIn(root, path.slice(0, length))
    if (node !== undefined) return node
  }
  return undefined
}

export function canonical(above: Path, key: string): string {
  if (above.length === 0) return nameOf(reviewFields, key)
  return above.length === 1 && above[0] === 'movie' ? nameOf(movieFields, key) : key
}

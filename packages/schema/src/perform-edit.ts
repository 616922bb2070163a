import { isDeepEqual } from './deep-equal.ts'
import type { Refused } from './edit-refusal.ts'
import type { Edit, Splice } from './edit-yaml.ts'
import { canonical, type File, fileOf } from './front-matter-file.ts'
import { type Path, valueAt } from './path.ts'
import { type ParseReviewOptions, readReview } from './read-review.ts'
import { readYaml } from './read-yaml.ts'
import type { Review } from './review.ts'
import { commentsIn } from './yaml-comments.ts'
import type { YamlNode } from './yaml-node.ts'

/** The text after the first way that changes this value and nothing else, or why there is none. */
export function performEdit(
  file: File,
  { path, ways }: Edit,
  wanted: Review,
  options: ParseReviewOptions,
): { text: string } | Refused {
  const { source, yaml, root } = file
  const eol = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n'
  const rest = JSON.stringify(without(root, path, []))
  let why: Refused = 'harm'
  for (const way of ways) {
    const text = spliced(source, { ...way, text: way.text.replaceAll('\n', eol) })
    const after = fileOf(text)
    if (after === undefined || JSON.stringify(without(after.root, path, [])) !== rest) {
      if (/&/u.test(yaml)) why = 'shared'
      continue
    }
    if (!isDeepEqual(commentsIn(after.yaml), commentsIn(yaml))) {
      why = 'comment'
      continue
    }
    // A part of a rating may be off its scale until the other parts have changed.
    const { review } = readReview(text, options, readYaml)
    if (review === undefined || isDeepEqual(valueAt(review, path), valueAt(wanted, path))) {
      return { text }
    }
  }
  return why
}

function spliced(source: string, { start, end, text }: Splice): string {
  return source.slice(0, start) + text + source.slice(end)
}

/** What a node says, but for one part of it. */
function without(node: YamlNode, path: Path, above: Path): unknown {
  switch (node.kind) {
    case 'text':
      return node.value
    case 'list':
      return node.items.map(item => without(item, path, [...above, '']))
    case 'map':
      return node.entries
        .map(({ key, value }) => {
          const here = [...above, canonical(above, key.value)]
          return isDeepEqual(here, path) ? [] : [key.value, without(value, path, here)]
        })
        .filter(entry => entry.length > 0)
  }
}

import { readPlainYaml } from '../../src/plain-yaml.ts'
import { readReview } from '../../src/read-review.ts'
import { readYaml } from '../../src/read-yaml.ts'
import { createReport } from '../../src/report.ts'
import type { YamlNode } from '../../src/yaml-node.ts'

/** What the careful way makes of a file, whatever the quick one would. */
export const carefully = (source: string) => readReview(source, { file: 'a.md' }, readYaml)

/** Whether the quick way has an answer for a file. */
export function isQuick(source: string): boolean {
  const { review, problems } = readReview(source, { file: 'a.md' }, readPlainYaml)
  return review !== undefined && problems.length === 0
}

/** The nodes of some YAML in both ways; nothing in the quick one stands for its silence. */
export function nodesBothWays(yaml: string) {
  const report = createReport(`---\n${yaml}`)
  const careful = readYaml(yaml, 4, report)
  const quick = readPlainYaml(yaml, 4, createReport(`---\n${yaml}`))
  return {
    quick: quick && shown(quick),
    careful: careful && { ...shown(careful), problems: report.problems.length },
  }
}

/** All of a node that matters where nothing is told: of its places, the ends of keys that are words. */
function shown(node: YamlNode): object {
  switch (node.kind) {
    case 'text':
      return { value: node.value, blank: node.blank }
    case 'list':
      return { items: node.items.map(shown) }
    case 'map':
      return {
        entries: node.entries.map(({ key, value }) => ({
          ...{ key: key.value, end: /^\w+$/u.test(key.value) ? key.end : 0 },
          value: shown(value),
        })),
      }
  }
}

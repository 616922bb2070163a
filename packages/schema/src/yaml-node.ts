import type { Report, Span } from './report.ts'

/** YAML as people see it: every scalar is the text it was written as, so that 1917 is a title. */
export type YamlNode = YamlText | YamlList | YamlMap

export interface YamlText extends Span {
  readonly kind: 'text'
  readonly value: string
  /** Nothing was written: `summary:` and then the end of the line. */
  readonly blank: boolean
  /** Something was written that YAML's parser reads and we do not: it has been told. */
  readonly told?: true
  /** A list or a mapping stands where a key does: to tell, if anyone reads that mapping. */
  readonly broken?: true
}

export interface YamlList extends Span {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
}

export interface YamlMap extends Span {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: YamlText
  readonly value: YamlNode
}

/** One way to read YAML: nothing where it cannot, which it tells if it knows what there is to tell. */
export type ReadYaml = (yaml: string, offset: number, report: Report) => YamlNode | undefined

/** A review is four levels deep: movie, cast, a person, the person’s picture. */
export const deepest = 12

/** The line ends that close a block belong to the layout, not to the words. */
export function withoutLineEnds(block: string): string {
  return block.replace(/[\r\n]+$/u, '')
}

import { createRequire } from 'node:module'
import { isDeepStrictEqual } from 'node:util'
import type { Root } from 'mdast'
import type { NativeParse } from './no-native.ts'
import { repair } from './satteri-repair.ts'
import { treeOf } from './satteri-tree.ts'

// Front matter is the schema’s: a text may well begin with a rule.
const features = (gfm: boolean) => ({ gfm, frontmatter: false })
const plain = features(false)
const extended = features(true)

interface Satteri {
  markdownToMdast(source: string, options: { features: typeof plain }): Root
  createMdastHandle(source: string, options: typeof plain, positions: boolean): object
  serializeHandle(handle: object): Uint8Array
  dropHandle(handle: object): void
}

type Read = (source: string, gfm: boolean) => Root

let found: NativeParse | null | undefined

/** satteri’s parser, or nothing where its package or its binary for this machine is missing. */
export function nativeParse(): NativeParse | undefined {
  found ??= load()
  return found ?? undefined
}

function load(): NativeParse | null {
  try {
    const satteri: Satteri = createRequire(import.meta.url)('satteri')
    const theirs: Read = (source, gfm) =>
      satteri.markdownToMdast(source, { features: gfm ? extended : plain })
    const ours: Read = (source, gfm) => {
      const handle = satteri.createMdastHandle(source, gfm ? extended : plain, true)
      try {
        return treeOf(satteri.serializeHandle(handle), source) ?? theirs(source, gfm)
      } finally {
        satteri.dropHandle(handle)
      }
    }
    const expected = theirs(everything, true)
    if (expected.type !== 'root') return null
    const read = reads(ours, expected) ? ours : theirs
    return (source, gfm, remark) => repair(read(source, gfm), source, gfm, remark)
  } catch {
    return null
  }
}

/** Whether our reader of satteri’s tree understands the version that is installed. */
function reads(parse: Read, expected: Root): boolean {
  try {
    return isDeepStrictEqual(asJson(parse(everything, true)), asJson(expected))
  } catch {
    return false
  }
}

const asJson = (tree: Root): unknown => JSON.parse(JSON.stringify(tree))

/** One of each kind of node, with and without what may be missing, beside wide characters. */
const everything = `# “É” 🎬

Setext *é* **b** ***c*** ~~d~~ \`e\` <b>f</b>\\
over &amp; over [g](/h "i") [j](/k) ![l 🎬](/m 'n') ![](o) [p][q] [q][] [q] ![r][q] ![q][] ![q]
<https://example.org/é> https://example.org/s. www.example.org [^t] \\[u\\]
===

> v
> 1. w
> 4) x

7. - [ ] y

   - [x] z

***

| ä | b | c | d |
| - | :- | -: | :-: |
| 1 | **ö** | \\| |

~~~js meta
code “1”
~~~

    code 2

<div>
</div>

[q]: /q "ü"
[Ä]: <>
[^t]: Note

    with two paragraphs
`

import {
  createPreview,
  createRenderer,
  type Preview,
  type PreviewBlock,
  type Renderer,
  type RendererOptions,
} from '../../src/index.ts'

/** A preview beside a renderer of the same options: each text is shown by both. */
export function createPair(options: RendererOptions) {
  return pairOf(createPreview(options), createRenderer(options))
}

function pairOf(preview: Preview, renderer: Renderer) {
  let shown: string[] = []
  /** @returns what is not as it is promised, or nothing */
  return (text: string): string | undefined => {
    const { html, blocks, changed } = preview.update(text)
    const rendered = String(renderer.render(text).html)
    if (String(html) !== rendered) return `the page is ${difference(String(html), rendered)}`
    if (blocks.map(block => String(block.html)).join('') !== rendered) return 'blocks are not html'
    const now = blocks.slice(changed.from, changed.from + changed.inserted)
    shown = shown.toSpliced(changed.from, changed.removed, ...now.map(({ html }) => String(html)))
    if (shown.join('\0') !== blocks.map(({ html }) => String(html)).join('\0'))
      return `changes do not lead to the blocks: ${JSON.stringify(changed)}`
    return misplaced(blocks, text)
  }
}

/** Both from shortly before they part. */
function difference(one: string, other: string): string {
  let at = 0
  while (one[at] === other[at]) at++
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))
  return `${around(one)}, not ${around(other)}`
}

function misplaced(blocks: readonly PreviewBlock[], text: string): string | undefined {
  const last = text.split(/\r\n|\n|\r/).length
  let before = 1
  for (const { startLine, endLine } of blocks) {
    if (!(before <= startLine && startLine <= endLine && endLine <= last))
      return `lines ${startLine} to ${endLine} after ${before} of ${last}`
    before = endLine
  }
  return undefined
}

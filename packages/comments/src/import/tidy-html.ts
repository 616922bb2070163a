import { decodeReferences, isSafeUrl } from '@reviewkit/html'
import { htmlAttributes } from './html-attributes.ts'
import { htmlTokens } from './html-tokens.ts'
import { createTidyWriter, type Mark } from './tidy-writer.ts'

const markOf: ReadonlyMap<string, Mark> = new Map(
  Object.entries({
    spoiler: 'spoiler',
    a: 'a',
    b: 'strong',
    strong: 'strong',
    i: 'em',
    em: 'em',
    mark: 'em',
    u: 'em',
    del: 'del',
    s: 'del',
    strike: 'del',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
  } as const),
)

const containers = new Set(['blockquote', 'ul', 'ol', 'li'])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** What begins and ends a paragraph. */
const blocks = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html legend main nav p section summary table tbody tfoot thead tr'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th', 'option'])
const frames = new Set(['iframe', 'video', 'audio', 'embed', 'source', 'object'])
/**
 * HTML as a browser may get it, from HTML as people write it: a few elements, closed in their order,
 * none empty, not deep, marks within blocks, no space or break at the edge of either. It is what can
 * be said in Markdown: pictures and frames are links, tables are paragraphs, and all other elements
 * are their words.
 */
export function tidyHtml(html: string): string {
  const writer = createTidyWriter()
  const opened = new Map<string, (Mark | undefined)[]>()
  for (const token of htmlTokens(html)) {
    if (token.tag === undefined) {
      writer.words(token.text)
      continue
    }
    const { tag, closes } = token
    if (containers.has(tag)) closes ? writer.close(tag) : writer.open(tag)
    else if (headings.has(tag)) writer.block(closes ? 'p' : tag)
    else if (tag === 'pre' || tag === 'listing' || tag === 'xmp') writer.block(closes ? 'p' : 'pre')
    else if (blocks.has(tag)) writer.block('p')
    else if (cells.has(tag)) writer.words(' ')
    else if (tag === 'br') writer.lineBreak()
    else if (tag === 'hr') writer.rule()
    else if (tag === 'q') writer.words('"')
    else if (tag === 'img' && !closes) picture(token.attributes)
    else if (frames.has(tag) && !closes) frame(token.attributes)
    if (closes) {
      const mark = opened.get(tag)?.pop()
      if (mark) writer.unmark(mark)
      continue
    }
    const mark = isSpoiler(token.attributes) ? 'spoiler' : markOf.get(tag)
    // The end of a paragraph is often not written: its class would cover the rest.
    if (tag === 'p' || tag === 'li' || (!mark && !opened.has(tag))) continue
    const others = opened.get(tag)
    if (others) others.push(mark)
    else opened.set(tag, [mark])
    if (mark) writer.mark(mark, mark === 'a' ? address(token.attributes, 'href') : undefined)
  }
  return writer.end()

  function picture(written: string) {
    const attributes = htmlAttributes(written)
    const alt = attributes.get('alt') ?? ''
    const url = address(written, 'src')
    const isLetter = /\b(?:emoji|wp-smiley)\b/.test(attributes.get('class') ?? '')
    if (isLetter || url === undefined || writer.isLink()) writer.words(alt)
    else writer.link(url, alt.trim() === '' ? url : alt)
  }

  function frame(written: string) {
    const url = address(written, 'src') ?? address(written, 'data')
    if (url !== undefined) writer.link(url, url)
  }
}

function isSpoiler(written: string): boolean {
  if (!written.includes('spoiler')) return false
  return /(?:^|\s)spoiler(?:\s|$)/.test(htmlAttributes(written).get('class') ?? '')
}

/** An address that leads somewhere, as it is written in an attribute. */
function address(written: string, name: string): string | undefined {
  const raw = htmlAttributes(written).get(name)?.trim() ?? ''
  const url = decodeReferences(raw)
  if (url === '' || !isSafeUrl(url)) return undefined
  return url.startsWith('//') ? `https:${raw}` : raw
}

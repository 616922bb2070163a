/** Words in italics or in bold, a link, or an address among the words. */
const mark =
  /<(em|strong)>([^<]*)<\/\1>|<a href="([^"]*)">([^<]*)<\/a>|\bhttps?:\/\/[^\s<>"|\\^`{}[\]&]+/gi

/** What is no plain word, even with an escape: what stands together with its neighbours. */
const special = /[\\@_]|\]\(|!\[|:\/|w\.[-.\w]|www|[^\S ]|[\p{Surrogate}\u007F]/iu
const escaped = /[`*~|[]|&(?=[#A-Za-z])|<(?=[!/?A-Za-z])/g
/** No sign that would be written otherwise in a link. */
const address = /^https?:\/\/[^\s<>()\\*_~`|[\]"{}]+$/i
/** Of a bare address that stands at the end of a sentence. */
const tail = /[!'*),.:;?\]_~]+$/
/** Where no mark of a block can be: a letter, or a number that is none of a list. */
const lineStart = /^["'“‘«(]?(?:\*{1,2}|\[|<)?["'“‘«(]?(?:\p{L}|\d+(?![\d.)]))/u
const space = /^[\s"'“”‘’«»(),.;:!?…]?$/
const letter = /^[\p{L}\p{N}]$/u

/**
 * Tidy HTML as Markdown where it is paragraphs of words with some in italics or in bold and some
 * links, as nine comments in ten are: the same as by way of a tree, in a twentieth of the time.
 *
 * @returns undefined where it is more than that
 */
export function plainMarkdown(tidy: string): string | undefined {
  if (!tidy.startsWith('<p>')) return undefined
  const paragraphs: string[] = []
  for (const paragraph of tidy.slice(3, -4).split('</p><p>')) {
    const lines: string[] = []
    for (const line of paragraph.split('<br>')) {
      const written = lineOf(line)
      if (written === undefined || !lineStart.test(written)) return undefined
      lines.push(written)
    }
    paragraphs.push(lines.join('\\\n'))
  }
  return paragraphs.join('\n\n')
}

function lineOf(line: string): string | undefined {
  let text = ''
  let from = 0
  for (const match of line.matchAll(mark)) {
    const before = plain(line.slice(from, match.index))
    if (before === undefined || (before === '' && match.index > 0)) return undefined
    const [whole, tag, marked = '', href, label = ''] = match
    from = match.index + whole.length
    const after = line.startsWith('&quot;', from) ? '"' : line.charAt(from)
    let part: string | undefined
    if (tag !== undefined) part = emphasis(tag, marked, before.slice(-1), after)
    else if (href !== undefined) part = before.endsWith('!') ? undefined : link(href, label)
    else if (after !== '&') {
      const url = whole.replace(tail, '')
      from -= whole.length - url.length
      part = link(url, url)
    }
    if (part === undefined) return undefined
    text += before + part
  }
  const rest = plain(line.slice(from))
  return rest === undefined ? undefined : text + rest
}

/** The sign is one that has a letter on its inside, or a space or a sign of the sentence on its outside. */
function emphasis(tag: string, marked: string, before: string, after: string): string | undefined {
  const words = plain(marked)
  const fits =
    words !== undefined &&
    space.test(before) &&
    space.test(after) &&
    letter.test(words.charAt(0)) &&
    (letter.test(words.slice(-1)) || /[.,!?…]$/.test(words))
  if (!fits) return undefined
  const sign = tag.toLowerCase() === 'em' ? '*' : '**'
  return sign + words + sign
}

function link(href: string, label: string): string | undefined {
  const url = href.replaceAll('&amp;', '&')
  const words = plain(label, true)
  if (words === undefined || !address.test(url) || !URL.canParse(url)) return undefined
  if (url === words) return `<${url}>`
  return `[${words}](${url.replace(/&(?=[#A-Za-z])/g, '\\&')})`
}

/** Words as they are, or with a few escapes; undefined where that is not all. */
function plain(written: string, isLabel = false): string | undefined {
  // A tag that is none of ours.
  if (written.includes('<')) return undefined
  let text = written
  if (/[&\n\r\t\f]| {2}/.test(text)) {
    text = text
      .replace(/[ \n\r\t\f]+/g, ' ')
      .replaceAll('&quot;', '"')
      .replace(/&(?:#39|#x27|apos);/gi, "'")
      .replaceAll('&lt;', '\u003C')
      .replaceAll('&gt;', '>')
    // What else begins like a reference is read by whoever knows them all.
    if (/&(?!amp;)(?=[#A-Za-z])/.test(text)) return undefined
    text = text.replaceAll('&amp;', '&')
  }
  if (special.test(isLabel ? text.replace(/:\/|w+\./gi, ' ') : text)) return undefined
  if (isLabel && /[[\]]/.test(text)) return undefined
  return text.replace(escaped, '\\$&')
}

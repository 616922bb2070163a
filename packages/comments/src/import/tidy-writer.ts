/** How words may be marked, from the outside in: a spoiler covers all else, and code holds nothing. */
const marks = ['spoiler', 'a', 'strong', 'em', 'del', 'code'] as const
export type Mark = (typeof marks)[number]

/** A comment that is shown does not go deeper. */
const deepest = 8

/**
 * Writes tidy HTML from what is told in any order. Nothing is opened before there are words for it,
 * and a space or a break waits until there are words on its other side.
 */
export function createTidyWriter() {
  let html = ''
  /** What was opened, and whether it is written: what is too deep is not. */
  const within: { tag: string; written: boolean }[] = []
  const opened = new Map<string, number>()
  let depth = 0
  let wanted = 'p'
  /** The block that is written: a paragraph, a heading, or code. */
  let block = ''
  const count: Record<Mark, number> = { spoiler: 0, a: 0, strong: 0, em: 0, del: 0, code: 0 }
  const addresses: (string | undefined)[] = []
  /** The tags of marks as they are written within the block, from the outside in. */
  let marked: string[] = []
  let space = false
  let breaks = 0

  const tagOf = (mark: Mark): string | undefined => {
    if (count[mark] === 0) return undefined
    if (mark !== 'a') return mark
    const address = addresses.at(-1)
    return address === undefined ? undefined : `a href="${escaped(address)}"`
  }

  const marking = (tags: readonly string[]) => {
    let same = 0
    while (same < marked.length && marked[same] === tags[same]) same++
    // In code a break would be a space.
    if (breaks > 0 && marked[same - 1] === 'code') same--
    for (const tag of marked.slice(same).reverse()) html += `</${tag.split(' ', 1)[0]}>`
    if (space) html += breaks > 0 ? '' : ' '
    if (breaks > 0) html += '<br>'
    for (const tag of tags.slice(same)) html += `<${tag}>`
    marked = [...tags]
    space = false
    breaks = 0
  }

  const endBlock = () => {
    space = false
    breaks = 0
    if (block === '') return
    marking([])
    html += block === 'pre' ? '</code></pre>' : `</${block}>`
    block = ''
  }

  /** A link does not last longer than its block: one that is not closed would be all that follows. */
  const endLinks = () => {
    count.a = 0
    addresses.length = 0
  }

  const open = (tag: string) => {
    const written = depth < deepest
    within.push({ tag, written })
    opened.set(tag, (opened.get(tag) ?? 0) + 1)
    if (!written) return
    depth++
    html += `<${tag}>`
  }

  const closeLast = () => {
    const { tag, written } = within.pop() ?? { tag: '', written: false }
    opened.set(tag, (opened.get(tag) ?? 1) - 1)
    if (!written) return
    depth--
    html += `</${tag}>`
  }

  const isList = () => /^[uo]l$/.test(within.at(-1)?.tag ?? '')

  const startBlock = () => {
    if (block !== '') return
    if (isList()) open('li')
    block = wanted
    html += block === 'pre' ? '<pre><code>' : `<${block}>`
  }

  const writer = {
    words(text: string) {
      if (wanted === 'pre' && count.spoiler === 0) {
        // The first line of code may begin on the line of its tag, or on the next.
        const code = block === 'pre' ? text : text.replace(/^\r?\n/, '')
        if (code === '') return
        startBlock()
        html += escaped(code)
        return
      }
      const [from, to] = innerOf(text)
      if (from > 0 || from === to) space ||= block !== ''
      if (from === to) return
      if (breaks > 1) endBlock()
      startBlock()
      marking(marks.map(tagOf).filter(tag => tag !== undefined))
      html += escaped(text.slice(from, to))
      space = to < text.length
    },
    mark(mark: Mark, address?: string) {
      count[mark]++
      if (mark === 'a') addresses.push(address)
    },
    unmark(mark: Mark) {
      count[mark] = Math.max(0, count[mark] - 1)
      if (mark === 'a') addresses.pop()
    },
    isLink: () => count.a > 0 && addresses.at(-1) !== undefined,
    link(address: string, words: string) {
      writer.mark('a', address)
      writer.words(words)
      writer.unmark('a')
    },
    lineBreak() {
      if (block === 'pre') html += '\n'
      else if (block !== '') breaks++
    },
    block(tag: string) {
      endBlock()
      endLinks()
      wanted = tag === 'pre' && count.spoiler > 0 ? 'p' : tag
    },
    rule() {
      writer.block('p')
      if (!isList()) html += '<hr>'
    },
    open(tag: string) {
      writer.block('p')
      if (tag !== 'li') {
        if (isList()) open('li')
        open(tag)
        return
      }
      const list = within.findLastIndex(({ tag }) => tag !== 'li')
      if (list < 0 || within[list]?.tag === 'blockquote') return
      while (within.length > list + 1) closeLast()
      open('li')
    },
    close(tag: string) {
      writer.block('p')
      if (!opened.get(tag)) return
      while (within.at(-1)?.tag !== tag) closeLast()
      closeLast()
    },
    end(): string {
      endBlock()
      while (within.length > 0) closeLast()
      return html
    },
  }
  return writer
}

const escaped = (words: string) => words.replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const isSpace = (letter: string) => letter <= ' ' || (letter > '~' && /\s/.test(letter))

/** Where words begin and end between white space of any kind. */
function innerOf(text: string): [from: number, to: number] {
  let from = 0
  let to = text.length
  while (from < to && isSpace(text.charAt(from))) from++
  while (to > from && isSpace(text.charAt(to - 1))) to--
  return [from, to]
}

import { createRenderer, type Profile, type Rendered } from '../../src/index.ts'

/** How a text is rendered for the comparison: the dialects and profiles that differ in what they read. */
export const ways = [
  { dialect: 'review', profile: 'article' },
  { dialect: 'gfm', profile: 'trusted' },
  { dialect: 'commonmark', profile: 'trusted' },
  { dialect: 'review', profile: 'comment' },
] as const satisfies { dialect: string; profile: Profile }[]

export type Way = (typeof ways)[number]

const renderers = new Map(
  ways.map(way => [
    way,
    {
      satteri: createRenderer({ ...way, parser: 'satteri' }),
      remark: createRenderer({ ...way, parser: 'remark' }),
    },
  ]),
)

/** All that a page gets to know of a text, by both parsers. */
export function byBoth(text: string, way: Way) {
  const both = renderers.get(way)
  if (!both) throw new TypeError('This way is not one of the list')
  return { satteri: seen(both.satteri.render(text)), remark: seen(both.remark.render(text)) }
}

const seen = (rendered: Rendered) => ({
  html: String(rendered.html),
  text: rendered.text,
  excerpt: rendered.excerpt,
  headings: rendered.headings,
  images: rendered.images,
  links: rendered.links,
  words: rendered.words,
  readingMinutes: rendered.readingMinutes,
  messages: rendered.messages,
})

export function isSame(text: string, way: Way): boolean {
  const { satteri, remark } = byBoth(text, way)
  return JSON.stringify(satteri) === JSON.stringify(remark)
}

/** The shortest text within this one, by leaving out, of which the same still holds. */
export function shortest(text: string, holds: (text: string) => boolean): string {
  let size = Math.ceil(text.length / 2)
  while (size >= 1) {
    let shorter = false
    for (let at = 0; at < text.length; ) {
      const rest = text.slice(0, at) + text.slice(at + size)
      if (rest.isWellFormed() && holds(rest)) {
        text = rest
        shorter = true
      } else at += size
    }
    if (size === 1 && !shorter) break
    size = size === 1 ? 1 : Math.ceil(size / 2)
  }
  return text
}

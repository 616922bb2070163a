import { decodeReferences } from '@reviewkit/html'
import type { Html } from 'mdast'
import { schemeOf } from '../constructs/link.ts'
import { linkProblems } from '../messages/link-problems.ts'
import { problemAt } from '../problem-at.ts'
import { dropsContent } from '../profiles/lists.ts'
import type { Text } from '../settings.ts'
import { placesIn } from './place.ts'
import type { OpenTag } from './tokens.ts'

/** Told by a cleaner as it goes; whoever holds the node knows the place. */
export interface Report {
  /** The element went: it is not on the list. */
  removed(tag: OpenTag): void
  /** It went where it stood: a block in running text, a cell without its table. */
  misplaced(tag: OpenTag): void
  /** It stays, without these attributes. */
  bare(tag: OpenTag, attributes: readonly string[]): void
  /** An address in it went. */
  unsafeUrl(tag: OpenTag, url: string): void
  /** It stays. */
  kept(tag: OpenTag, hasSize: boolean): void
  /** It was a link, and these were its words. */
  linked(tag: OpenTag, words: string): void
  /** It ends where its block does. */
  unclosed(tag: OpenTag): void
  /** The level of the last heading that stays. */
  heading?: number
}

/** Puts what a cleaner tells of one piece of raw HTML among the messages, each but once a piece. */
export function reportOn(node: Html, text: Text): Report {
  const { messages, settings } = text
  const seen = new Set<string>()
  const isNew = (what: string) => !seen.has(what) && seen.add(what)
  const places = placesIn(node, text)
  const at = ({ start, end }: OpenTag) => places(start, end)
  const report: Report = {
    removed(tag) {
      const { name } = tag
      if (!isNew(`-${name}`)) return
      const rest = dropsContent.includes(name) ? ' with all that is in it' : ''
      messages.push(problemAt(at(tag), 'element-removed', { name, rest }))
    },
    misplaced(tag) {
      const { name } = tag
      if (isNew(`/${name}`)) messages.push(problemAt(at(tag), 'element-misplaced', { name }))
    },
    bare(tag, attributes) {
      const { name } = tag
      for (const attribute of attributes)
        if (isNew(`${name} ${attribute}`))
          messages.push(problemAt(at(tag), 'attribute-removed', { name, attribute }))
    },
    unsafeUrl(tag, url) {
      if (!isNew(`:${tag.name}`)) return
      const code = tag.name === 'img' ? 'image-dangerous' : 'link-dangerous'
      messages.push(problemAt(at(tag), code, { scheme: schemeOf(url) }))
    },
    kept(tag, hasSize) {
      const { name, attributes } = tag
      if (/^h[1-6]$/.test(name)) report.heading = Number(name.charAt(1))
      if (name === 'h1')
        messages.push(problemAt(at(tag), 'heading-level-one', { wanted: '<h2>', written: '<h1>' }))
      if (name !== 'img') return
      if (!attributes.has('alt'))
        messages.push(
          problemAt(at(tag), 'image-without-alt', { example: 'alt="what it shows" in the tag' }),
        )
      if (!hasSize)
        messages.push(
          problemAt(at(tag), 'image-without-size', {
            example: 'width="800" height="450" in the tag',
          }),
        )
    },
    linked(tag, words) {
      const url = decodeReferences(tag.attributes.get('href') ?? '')
      const example = '<a href="…">what is there</a>'
      messages.push(...linkProblems(at(tag), { url, words, example }, settings))
    },
    unclosed(tag) {
      const { name } = tag
      if (!isNew(name)) return
      const or = name === 'details' ? ', or :::spoiler[Label] and ::: around Markdown' : ''
      messages.push(problemAt(at(tag), 'element-unclosed', { name, or }))
    },
  }
  return report
}

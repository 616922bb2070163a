import { type Html, raw } from '@reviewkit/html'
import type { Problem } from '@reviewkit/problem'
import { excerptOf } from './facts/excerpt.ts'
import { type Heading, headingsOf } from './facts/headings.ts'
import { imagesOf, type RenderedImage } from './facts/images.ts'
import { linksOf, type RenderedLink } from './facts/links.ts'
import { countMinutes, countWords, textOf } from './facts/words.ts'
import { messagesOf } from './messages/messages-of.ts'
import type { Text } from './settings.ts'

/** A text as HTML, and what a page needs to know about it. Each is worked out when first read. */
export interface Rendered {
  /** Ends with a line end, where there is anything. Put it in an element with the class `rk-article`. */
  readonly html: Html
  /** The words alone, each block on lines of its own, spoilers included unless they are omitted. */
  readonly text: string
  /** The first sentences, at most 200 characters. Never holds a spoiler. */
  readonly excerpt: string
  /** For a table of contents. */
  readonly headings: readonly Heading[]
  readonly images: readonly RenderedImage[]
  readonly links: readonly RenderedLink[]
  readonly words: number
  /** Rounded up; 0 only where there is nothing to read. */
  readonly readingMinutes: number
  /** Advice for the writer and what the renderer took away, in the order of the text. */
  readonly messages: readonly Problem[]
}

/** @param write - the writer whose output the profile answers for */
export const createRendered = (text: Text, write: (text: Text) => string): Rendered =>
  new LazyRendered(text, write)

/**
 * A class, for its getters: an object literal with getters gets a hidden class of its
 * own each time, which costs more than the rest of a short text and keeps it in memory.
 */
class LazyRendered implements Rendered {
  readonly #text: Text
  readonly #write: (text: Text) => string
  #made: Partial<Rendered> = {}

  constructor(text: Text, write: (text: Text) => string) {
    this.#text = text
    this.#write = write
  }

  get html() {
    // Trust is deserved here: every word and attribute in it was escaped by the writer,
    // every URL judged, and raw HTML is gone, cleaned by the allow list, or the site’s own.
    return this.#once('html', text => raw(this.#write(text)))
  }
  get text() {
    return this.#once('text', textOf)
  }
  get excerpt() {
    return this.#once('excerpt', excerptOf)
  }
  get headings() {
    return this.#once('headings', headingsOf)
  }
  get images() {
    return this.#once('images', imagesOf)
  }
  get links() {
    return this.#once('links', linksOf)
  }
  get words() {
    return this.#once('words', ({ settings }) => countWords(this.text, settings.locale))
  }
  get readingMinutes() {
    return this.#once('readingMinutes', ({ settings }) =>
      countMinutes(this.text, this.images.length, settings.locale),
    )
  }
  get messages() {
    return this.#once('messages', messagesOf)
  }

  #once<Name extends keyof Rendered>(
    name: Name,
    work: (text: Text) => Rendered[Name],
  ): Rendered[Name] {
    const made: Partial<Rendered>[Name] = this.#made[name]
    if (made !== undefined) return made
    const value = work(this.#text)
    this.#made = { ...this.#made, [name]: value }
    return value
  }
}

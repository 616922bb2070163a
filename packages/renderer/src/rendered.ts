import { type Html, raw } from '@reviewkit/html'
import { compareProblems, type Problem } from '@reviewkit/problem'
import { checksOf } from './facts/checks.ts'
import { excerptOf } from './facts/excerpt.ts'
import { type Heading, headingsOf } from './facts/headings.ts'
import { imagesOf, type RenderedImage } from './facts/images.ts'
import { linksOf, type RenderedLink } from './facts/links.ts'
import { countMinutes, countWords, textOf } from './facts/words.ts'
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
export function createRendered(text: Text, write: (text: Text) => string): Rendered {
  // Trust is deserved here: every word and attribute in it was escaped by the writer,
  // every URL judged, and raw HTML is gone, cleaned by the allow list, or the site’s own.
  const html = lazy(() => raw(write(text)))
  const plain = lazy(() => textOf(text))
  const excerpt = lazy(() => excerptOf(text))
  const headings = lazy(() => headingsOf(text))
  const images = lazy(() => imagesOf(text))
  const links = lazy(() => linksOf(text))
  const { locale } = text.settings
  const words = lazy(() => countWords(plain(), locale))
  const minutes = lazy(() => countMinutes(plain(), images().length, locale))
  const messages = lazy(() => [...text.messages, ...checksOf(text)].sort(compareProblems))
  return {
    get html() {
      return html()
    },
    get text() {
      return plain()
    },
    get excerpt() {
      return excerpt()
    },
    get headings() {
      return headings()
    },
    get images() {
      return images()
    },
    get links() {
      return links()
    },
    get words() {
      return words()
    },
    get readingMinutes() {
      return minutes()
    },
    get messages() {
      return messages()
    },
  }
}

function lazy<T>(work: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: work() }
    return made.value
  }
}

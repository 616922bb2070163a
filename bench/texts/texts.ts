import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { comments } from './comments.ts'
import { essay } from './essay.ts'

/** What is rendered in one go: one document, or many small ones after one another. */
export interface BenchText {
  readonly name: string
  readonly kind: 'document' | 'comments'
  readonly sources: readonly string[]
  /** Every renderer keeps these, or it has not done its work. */
  readonly words: readonly string[]
  /** Markup that HTML of these texts holds. */
  readonly markup: readonly string[]
}

const review = readFileSync(new URL('review.md', import.meta.url), 'utf8')

const specification = () =>
  readFileSync(createRequire(import.meta.url).resolve('commonmark-spec/spec.txt'), 'utf8')

export const texts = (): BenchText[] => [
  {
    name: 'review, 3 KB',
    kind: 'document',
    sources: [review],
    words: ['The Clock at Low Water', 'harbour mistress', 'Two accordions'],
    markup: ['<h2', '<table', '<ol', '<strong>', 'src="images/quay.jpg"'],
  },
  {
    name: 'essay, 50 KB',
    kind: 'document',
    sources: [essay(50_000)],
    words: ['Sixty-two seats', 'behind a piano', 'nobody apologises for crying'],
    markup: ['<h3', '<table', '<blockquote', '<pre', 'href="https://example.org/festival/talks"'],
  },
  {
    name: '10,000 comments of 200 bytes',
    kind: 'comments',
    sources: comments(10_000),
    words: ['Saw it last night', 'Greetings from Gdynia', '@ilse'],
    markup: ['<p>', '<em>', '<blockquote', '<li>', 'href="https://example.org/films/6"'],
  },
  {
    name: 'CommonMark specification, 200 KB',
    kind: 'document',
    sources: [specification()],
    words: ['John MacFarlane', 'Tabs in lines are not expanded', 'doubly linked list'],
    markup: ['<h2', '<blockquote', '<pre', '<ol', '<code>foo'],
  },
]

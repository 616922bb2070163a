import type { Problem } from '@reviewkit/problem'

/** A file as it comes, in pieces of any length: a stream of Node or of a browser, or a list. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Takes what is found wrong with a file while it is read. */
export type Tell = (problem: Problem) => void

/** jsdom ships no types: what the benchmark uses of it. */
declare module 'jsdom' {
  import type { WindowLike } from 'dompurify'

  export class JSDOM {
    constructor(html: string)
    readonly window: WindowLike
  }
}

import { type FetchedDocument, fetchDocument } from './fetch-document.ts'
import { followInside } from './follow-inside.ts'
import { appendNodes } from './nodes.ts'
import { styles } from './styles.ts'

/** On a server there are no elements to extend: importing must still work there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * `<reviewkit-article src="https://…/reviews/her/">`: a review on another site’s page. What stands
 * inside it, such as a link to the review, is shown until the review is there, and stays where it
 * cannot be read.
 *
 * It asks for `embed.json` beside the page named by `src`, without cookies, and builds it with
 * `createElement`: nothing the file says is run. Takes the host’s type and colours.
 *
 * Fires `reviewkit-load` when the review is shown, and `reviewkit-error`, whose `detail` is a
 * sentence, when it cannot be. Both bubble and cross shadow roots. Setting `src` again, also to the
 * same address, reads again.
 *
 * Importing this class registers nothing: `@reviewkit/embed/define` does.
 *
 * @example
 * ReviewkitArticle.observedAttributes // ['src']
 */
export class ReviewkitArticle extends Base {
  static observedAttributes = ['src']

  #reading: AbortController | undefined
  #scheduled = false
  /** What is shown, and for which `src`. */
  #shown = { src: '', page: '' }

  /** The address of the review’s page, as the attribute has it. */
  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  set src(value: string) {
    this.setAttribute('src', value)
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' })
      root.appendChild(document.createElement('slot'))
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(styles)
      root.adoptedStyleSheets = [sheet]
      root.addEventListener('click', event => followInside(event, this.#shown.page))
    }
    // An element that was only moved keeps what it shows, and which spoilers are open.
    if (this.src !== this.#shown.src) this.#schedule()
  }

  disconnectedCallback(): void {
    this.#reading?.abort()
  }

  attributeChangedCallback(): void {
    this.#schedule()
  }

  /** Several changes in one task are read once. */
  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      void this.#update()
    })
  }

  async #update(): Promise<void> {
    this.#reading?.abort()
    if (!this.isConnected) return
    const { src } = this
    if (src === '') return this.#showFallback()
    const reading = new AbortController()
    this.#reading = reading
    const found = await fetchDocument(src, reading.signal)
    if (reading.signal.aborted) return
    if (typeof found === 'string') {
      this.#showFallback()
      this.#report('reviewkit-error', found)
    } else {
      this.#show(found)
      this.#shown = { src, page: found.page }
      this.#report('reviewkit-load')
    }
  }

  #show({ review, page }: FetchedDocument): void {
    const content = document.createElement('div')
    content.lang = review.language
    content.dir = review.direction
    appendNodes(content, review.nodes, page)
    this.shadowRoot?.replaceChildren(content)
  }

  #showFallback(): void {
    this.#shown = { src: '', page: '' }
    this.shadowRoot?.replaceChildren(document.createElement('slot'))
  }

  #report(type: 'reviewkit-load' | 'reviewkit-error', detail?: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }))
  }
}

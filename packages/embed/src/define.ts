import { ReviewkitArticle } from './article.ts'

declare global {
  interface HTMLElementTagNameMap {
    'reviewkit-article': ReviewkitArticle
  }
  interface GlobalEventHandlersEventMap {
    'reviewkit-load': CustomEvent<null>
    /** Its `detail` says in a sentence why the review cannot be shown. */
    'reviewkit-error': CustomEvent<string>
  }
}

if (globalThis.customElements && !customElements.get('reviewkit-article')) {
  customElements.define('reviewkit-article', ReviewkitArticle)
}

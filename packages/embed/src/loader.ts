import './define.ts'

/** Quotes that stand in an article already are what it shows until its review is there. */
const quotes = 'blockquote.reviewkit[cite]:not([cite=""], reviewkit-article *)'

/** Each `<blockquote class="reviewkit" cite="https://…/reviews/her/">` becomes the review it names. */
function replaceQuotes(): void {
  for (const quote of document.querySelectorAll<HTMLQuoteElement>(quotes)) {
    const article = document.createElement('reviewkit-article')
    article.src = quote.cite
    quote.replaceWith(article)
    // Until the review is there, and where it cannot be read, the quote stands as it was.
    article.appendChild(quote)
  }
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', replaceQuotes, { once: true })
} else replaceQuotes()

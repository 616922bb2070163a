import { escapeText } from '@reviewkit/html'

const reference = /(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);)/

/** As a reference a line end means more than as itself: it is neither folded nor left out. */
const lineEnd = /^&(?:NewLine|#0*1[03]|#x0*[ad]);$/i

/** Words between raw tags: references stay references, since they are text wherever they lead. */
export const writtenText = (text: string) =>
  text
    .split(reference)
    .map((part, index) => (index % 2 === 0 ? escapeText(part) : lineEnd.test(part) ? '\n' : part))
    .join('')

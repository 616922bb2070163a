import { escapeText } from '@reviewkit/html'

const reference = /(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);)/

/** Words between raw tags: references stay references, since they are text wherever they lead. */
export const writtenText = (text: string) =>
  text
    .split(reference)
    .map((part, index) => (index % 2 === 1 ? part : escapeText(part)))
    .join('')

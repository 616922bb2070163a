/** What each character becomes. U+0000 cannot be written in HTML at all. */
const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
}

const escapeCharacter = (character: string) => written[character] ?? character

const inText = /[&<>\0]/
const inTexts = /[&<>\0]/g
const inAttribute = /[&<>"'\0]/
const inAttributes = /[&<>"'\0]/g

/**
 * Writes a string as the text of an element. A parser reads the same string
 * back, save for what HTML itself changes: U+0000 becomes U+FFFD, and a
 * carriage return (alone or before a line feed) is read as a line feed.
 *
 * Quotes stay as they are: in an attribute use `escapeAttribute`.
 *
 * @example
 * escapeText('Tom & "Jerry" <3') // 'Tom &amp; "Jerry" &lt;3'
 */
export function escapeText(text: string): string {
  return inText.test(text) ? text.replace(inTexts, escapeCharacter) : text
}

/**
 * Writes a string as the value of an attribute, for either kind of quotes;
 * the quotes themselves are yours to write. Angle brackets are escaped too, so
 * that the value stays a value inside `noscript`, where scripting browsers
 * look for an end tag even between quotes.
 *
 * @example
 * escapeAttribute('"><b>') // '&quot;&gt;&lt;b&gt;'
 * escapeAttribute("it's") // 'it&#39;s'
 */
export function escapeAttribute(value: string): string {
  return inAttribute.test(value) ? value.replace(inAttributes, escapeCharacter) : value
}

const brand = Symbol.for('@reviewkit/html')

/**
 * Markup that is already safe to write, as opposed to a string, which is text.
 * Only `html`, `raw` and `jsonScript` make one. It is frozen and branded by
 * `Symbol.for('@reviewkit/html')`, so it is known across two copies of this
 * package, and nothing that came as JSON can pass for it.
 */
export interface Html {
  /** Keeps strings, which have a `toString` too, from passing for `Html` in types. */
  readonly [Symbol.toStringTag]: 'Html'
  /** The markup. */
  toString(): string
}

interface Branded extends Html {
  readonly [brand]: string
}

function markupOf(this: Branded): string {
  return this[brand]
}

/**
 * Declares a string to be safe markup. Nothing is checked: this is the one
 * place where trust is asserted, so say beside each call why it is deserved.
 *
 * @throws {TypeError} on anything but a string
 *
 * @example
 * raw('<hr>') // '<hr>'
 * html`<p>${raw('<b>bold</b>')}</p>` // '<p><b>bold</b></p>'
 */
export function raw(markup: string): Html {
  if (typeof markup !== 'string') {
    throw new TypeError(`raw: the markup must be a string, not ${typeof markup}`)
  }
  const value: Branded = { [brand]: markup, [Symbol.toStringTag]: 'Html', toString: markupOf }
  return Object.freeze(value)
}

/**
 * Tells markup made by this package (or another copy of it) from everything
 * else. An object parsed from JSON is never `Html`, whatever its keys.
 *
 * @example
 * isHtml(html`<br>`) // true
 * isHtml('<br>') // false
 * isHtml(JSON.parse('{"@reviewkit/html":"<br>"}')) // false
 */
export function isHtml(value: unknown): value is Html {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, brand) &&
    typeof Reflect.get(value, brand) === 'string'
  )
}

import { escapeAttribute } from './escape.ts'
import { type Html, raw } from './trusted.ts'

/** Types whose content is data: browsers never run these as a script. */
const dataType =
  /^(?:(?:application|text)\/json|[a-z0-9.-]+\/[a-z0-9.-]+\+json|importmap|speculationrules)$/i
const nonceForm = /^[A-Za-z0-9+/_-]+={0,2}$/

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * Writes a value as JSON in a `script` element: structured data, settings, an
 * import map. No string inside can end the element or open a comment in it,
 * since `<`, `>`, `&`, U+2028 and U+2029 are written as JSON escapes;
 * `JSON.parse` of the element's text gives the value back.
 *
 * @param value - anything that `JSON.stringify` writes; what it leaves out
 * (functions, keys that are undefined) is left out here too
 * @param options.type - a JSON media type, `importmap` or `speculationrules`
 * @param options.nonce - base64, for a content security policy
 * @throws {TypeError} where the value has no JSON (undefined, cyclic, a
 * bigint) or an option has another form: the caller's mistake
 *
 * @example
 * jsonScript({ name: '</script>' }, { type: 'application/ld+json' }) // '<script type="application/ld+json">{"name":"\\u003c/script\\u003e"}</script>'
 */
export function jsonScript(
  value: unknown,
  options: { type: string; id?: string; nonce?: string },
): Html {
  const { type, id, nonce } = options
  if (typeof type !== 'string' || !dataType.test(type)) {
    throw new TypeError(
      `jsonScript: type must be a JSON media type as 'application/ld+json', 'importmap' or 'speculationrules', not ${JSON.stringify(type)}`,
    )
  }
  if (id !== undefined && !/^\S+$/.test(id)) {
    throw new TypeError(`jsonScript: id must be a word without spaces, not ${JSON.stringify(id)}`)
  }
  if (nonce !== undefined && !nonceForm.test(nonce)) {
    throw new TypeError(`jsonScript: nonce must be base64, not ${JSON.stringify(nonce)}`)
  }
  const json = stringify(value).replace(/[<>&\u2028\u2029]/g, found => escapes[found] ?? found)
  const idAttribute = id === undefined ? '' : ` id="${escapeAttribute(id)}"`
  const nonceAttribute = nonce === undefined ? '' : ` nonce="${nonce}"`
  // Trusted: the attributes are checked above, and JSON without `<` cannot leave the element.
  return raw(`<script type="${type}"${idAttribute}${nonceAttribute}>${json}</script>`)
}

function stringify(value: unknown): string {
  let json: string | undefined
  try {
    json = JSON.stringify(value)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    throw new TypeError(`jsonScript: the value cannot be written as JSON: ${reason}`, {
      cause: error,
    })
  }
  if (json === undefined) {
    throw new TypeError(`jsonScript: the value must have a JSON form, ${typeof value} has none`)
  }
  return json
}

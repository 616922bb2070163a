const usual: readonly string[] = ['http', 'https', 'mailto']
const schemeForm = /^[a-z][a-z0-9+.-]*$/i
const control = /\p{Cc}/u
/** Where a path, a query or a fragment begins, no scheme can follow. */
const beyondScheme = /[/\\?#]/

/**
 * Whether following or loading a URL cannot run code: it is relative (also
 * `//host/path`), or its scheme is one of `schemes`. The string is what the
 * browser will see, with character references already decoded.
 *
 * The scheme is read as browsers read it, and more strictly: a control
 * character anywhere (tabs and line feeds too, which browsers drop from
 * `java\tscript:`), anything unknown before the first colon, and schemes
 * spelled in full-width characters are refused. Spaces at either end are
 * ignored. It says nothing about *where* a URL leads: it does not stop an open
 * redirect or a request to your own network.
 *
 * @param options.schemes - replaces the usual `http`, `https` and `mailto`;
 * names without a colon
 * @throws {TypeError} where `schemes` names something that is no scheme, or
 * one that runs code
 *
 * @example
 * isSafeUrl('https://example.org/a?b=c#d') // true
 * isSafeUrl('../her/') // true
 * isSafeUrl('JavaScript:alert(1)') // false
 * isSafeUrl('data:text/html,hello') // false
 * isSafeUrl('tel:+123', { schemes: ['https', 'tel'] }) // true
 */
export function isSafeUrl(url: string, options: { schemes?: readonly string[] } = {}): boolean {
  const { schemes = usual } = options
  if (schemes !== usual) checkSchemes(schemes)
  if (typeof url !== 'string' || control.test(url)) return false

  const trimmed = url.trim()
  const end = trimmed.search(beyondScheme)
  const head = end < 0 ? trimmed : trimmed.slice(0, end)
  const colon = head.indexOf(':')
  if (colon >= 0) {
    const scheme = head.slice(0, colon).toLowerCase()
    return schemes.some(allowed => allowed.toLowerCase() === scheme)
  }
  return !hasDisguisedScheme(head)
}

/**
 * `ｊａｖａｓｃｒｉｐｔ：` is a relative path to a browser, but whatever
 * normalises Unicode on the way makes a scheme of it. A colon of that kind in
 * a name of other letters, as in `电影：她.jpg`, is nobody's scheme.
 */
function hasDisguisedScheme(head: string): boolean {
  // A scheme is short; normalising a megabyte of path to find none is not worth it.
  const start = head.slice(0, 100).normalize('NFKC')
  const colon = start.indexOf(':')
  return colon >= 0 && schemeForm.test(start.slice(0, colon).trim())
}

/** Schemes that passed: the same few are given with each address of a page. */
const passed = new Set<string>()
const mostPassed = 100

function checkSchemes(schemes: readonly string[]): void {
  for (const scheme of schemes) {
    if (passed.has(scheme)) continue
    if (!schemeForm.test(scheme)) {
      throw new TypeError(
        `isSafeUrl: a scheme is letters, digits, + . and - without a colon, as in 'https', not ${JSON.stringify(scheme)}`,
      )
    }
    if (/^(javascript|vbscript)$/i.test(scheme)) {
      throw new TypeError(`isSafeUrl: '${scheme}' runs code and is never safe`)
    }
    if (passed.size < mostPassed) passed.add(scheme)
  }
}

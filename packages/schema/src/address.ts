import * as z from 'zod/mini'
import { rule } from './rule.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const hidden = /[\u0000-\u001f\u007f]|^\s|\s$/u
const schemeOf = /^([a-z][a-z0-9+.-]*):/iu

/**
 * A web address, absolute or relative. Any scheme but those named is refused here already, so that
 * `javascript:` never gets as far as a page.
 */
export const address = (schemes: readonly string[]) =>
  z.string().check(rule(value => judge(value, schemes)))

function judge(value: string, schemes: readonly string[]) {
  if (value === '' || hidden.test(value)) {
    return {
      code: 'address-not-readable',
      message:
        value === ''
          ? 'The address is empty.'
          : 'The address holds a control character, or white space at an end.',
      hint: 'Write an address such as https://example.org/ada or ada.jpg.',
    }
  }
  const scheme = schemeOf.exec(value)?.[1]?.toLowerCase()
  if (scheme === undefined || schemes.includes(scheme)) return undefined
  return {
    code: 'address-not-web',
    message: `The address begins with ${scheme}:, which a page does not open.`,
    hint: 'Write an address that begins with https:, or a relative one.',
  }
}

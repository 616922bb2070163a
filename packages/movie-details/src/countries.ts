import { countryCodes } from '@reviewkit/schema'
import { codeNames } from './code-names.ts'

const known: ReadonlySet<string> = new Set(countryCodes)

/** ISO 3166-1 codes and the names of countries. */
export const countries = codeNames({
  type: 'region',
  styles: ['long', 'short'],
  codes: countryCodes,
  asCode: text => (known.has(text.toUpperCase()) ? text.toUpperCase() : undefined),
  also: new Map([
    ['usa', 'US'],
    ['u.s.a.', 'US'],
    ['united states of america', 'US'],
  ]),
})

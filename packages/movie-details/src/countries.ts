import { canonicalTag, displayNames } from '@reviewkit/locale'
import { codeNames } from './code-names.ts'
import { perLocale } from './per-locale.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const notCountries = /^(?:AC|C[PQ]|DG|E[AUZ]|IC|QO|TA|UN|X[AB]|ZZ)$/u

/** All codes of two letters that have a name, and that no newer one stands for. */
function* namedCodes(): Generator<string> {
  const names = displayNames('en', { type: 'region', fallback: 'none' })
  for (const code of letters.flatMap(first => letters.map(second => first + second))) {
    if (notCountries.test(code) || names.of(code) === undefined) continue
    if (canonicalTag(`und-${code}`) === `und-${code}`) yield code
  }
}

// The same in every locale: made once, when a country is first named.
const countryCodes = perLocale(() => new Set(namedCodes()))
const known = () => countryCodes('en')

/** ISO 3166-1 codes and the names of countries. */
export const countries = codeNames({
  type: 'region',
  styles: ['long', 'short'],
  codes: () => [...known()],
  asCode: text => (known().has(text.toUpperCase()) ? text.toUpperCase() : undefined),
  also: new Map([
    ['usa', 'US'],
    ['u.s.a.', 'US'],
    ['united states of america', 'US'],
  ]),
})

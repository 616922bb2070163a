import { countryCode } from '../country.ts'
import { readCountry } from '../country-names.ts'
import { languageTag } from '../language.ts'
import { readLanguage } from '../language-names.ts'
import type { Found } from './graph.ts'
import { hold, type LdRead, type LdReading } from './reading.ts'
import { firstOf, plain, text } from './words.ts'

/** A language: a tag, a name, or a `Language` with either. */
export const language: LdRead<string> = (found, reading) =>
  codeOf(found, ['alternateName', 'identifier', 'name'], readLanguage, languageTag(), reading)

/** A country: a code, a name, or a `Country` with either. */
export const country: LdRead<string> = (found, reading) =>
  codeOf(found, ['identifier', 'alternateName', 'name'], readCountry, countryCode(), reading)

function codeOf(
  found: Found,
  names: readonly string[],
  meaning: (text: string) => string | undefined,
  schema: ReturnType<typeof languageTag>,
  reading: LdReading,
): string | undefined {
  const node = plain(found.value) === undefined ? reading.graph.nodeOf(found.value) : undefined
  for (const name of node === undefined ? [] : names) {
    const code = node && meaning(plain(firstOf(node, [name])?.value)?.slice(0, 100) ?? '')
    if (code !== undefined) return code
  }
  const written = text(found, reading)
  if (written === undefined) return undefined
  // What has no meaning is held to the schema all the same, for its words.
  return hold(schema, meaning(written) ?? written, found, reading)
}

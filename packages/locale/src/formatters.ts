import { boundedCache } from './bounded-cache.ts'
import { canonicalTag } from './canonical.ts'

/** Far more than a site's languages times its ways to format. */
const limit = 256

type Make<Options, Formatter> = (locales: string[], options: Options) => Formatter

/**
 * `Intl` objects cost 10 to 60 times more to make than to use. The second
 * locale keeps a language that the runtime lacks from falling back to whatever
 * the machine is set to. (Marked, so that a bundle has those only that it asks for.)
 */
/* @__NO_SIDE_EFFECTS__ */
function cached<Options extends object, Formatter>(make: Make<Options, Formatter>) {
  const remember = boundedCache<Formatter>(limit)
  return (tag: string, options: Options): Formatter => {
    const locale = canonicalTag(tag) ?? 'en'
    return remember(`${locale} ${keyOf(options)}`, () => make([locale, 'en'], options))
  }
}

/** The same for the same options in any order. */
function keyOf(options: object): string {
  const values: Readonly<Record<string, unknown>> = { ...options }
  let key = ''
  for (const name of Object.keys(values).sort())
    if (values[name] !== undefined) key += `${name}\0${String(values[name])}\0`
  return key
}

const numberFormats = cached(
  (locales, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options),
)
const dateTimeFormats = cached(
  (locales, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales, options),
)
const listFormats = cached(
  (locales, options: Intl.ListFormatOptions) => new Intl.ListFormat(locales, options),
)
const pluralRuleSets = cached(
  (locales, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locales, options),
)
const displayNameSets = cached(
  (locales, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locales, options),
)
const segmenters = cached(
  (locales, options: Intl.SegmenterOptions) => new Intl.Segmenter(locales, options),
)
const collators = cached(
  (locales, options: Intl.CollatorOptions) => new Intl.Collator(locales, options),
)

/**
 * `Intl.NumberFormat`, made once for a tag and options. What is no tag, and
 * what the runtime has no data for, formats as `en`. Options that `Intl` does
 * not know throw its own RangeError. So do all formatters here.
 *
 * @example
 * numberFormat('de', { minimumFractionDigits: 1 }).format(4.5) // '4,5'
 */
export function numberFormat(
  tag: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return numberFormats(tag, options)
}

/**
 * `Intl.DateTimeFormat`, made once for a tag and options. Without a `timeZone`
 * it takes the machine's: name one where the output must not depend on it.
 *
 * @example
 * dateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(0) // 'January 1, 1970'
 */
export function dateTimeFormat(
  tag: string,
  options: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat {
  return dateTimeFormats(tag, options)
}

/**
 * `Intl.ListFormat`, made once for a tag and options.
 *
 * @example
 * listFormat('en').format(['Ann', 'Bo', 'Cy']) // 'Ann, Bo, and Cy'
 */
export function listFormat(tag: string, options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return listFormats(tag, options)
}

/**
 * `Intl.PluralRules`, made once for a tag and options.
 *
 * @example
 * pluralRules('pl').select(2) // 'few'
 */
export function pluralRules(tag: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  return pluralRuleSets(tag, options)
}

/**
 * `Intl.DisplayNames`, made once for a tag and options. Its `of` throws
 * `Intl`'s RangeError for what is no code: check input from outside first.
 *
 * @param options - `type` is required: `language`, `region`, `script`, …
 *
 * @example
 * displayNames('de', { type: 'language' }).of('en') // 'Englisch'
 */
export function displayNames(tag: string, options: Intl.DisplayNamesOptions): Intl.DisplayNames {
  return displayNameSets(tag, options)
}

/**
 * `Intl.Segmenter`, made once for a tag and options.
 *
 * @example
 * Array.from(segmenter('en').segment('👍🏽!')).length // 2
 */
export function segmenter(tag: string, options: Intl.SegmenterOptions = {}): Intl.Segmenter {
  return segmenters(tag, options)
}

/**
 * `Intl.Collator`, made once for a tag and options.
 *
 * @example
 * const words = ['zebra', 'äpple']
 * words.toSorted(collator('de').compare) // ['äpple', 'zebra']
 * words.toSorted(collator('sv').compare) // ['zebra', 'äpple']
 */
export function collator(tag: string, options: Intl.CollatorOptions = {}): Intl.Collator {
  return collators(tag, options)
}

import { nearestWord } from '@reviewkit/problem'
import { type MessageCode, messages } from './messages/messages.ts'
import { areLimits, type Limits } from './parse/limits.ts'
import type { ParserName } from './parse/markdown.ts'

/** How far the text is trusted. `comment` trusts nobody, `trusted` keeps even scripts. */
export type Profile = 'trusted' | 'article' | 'comment'

/** Which Markdown is read: ours, or the bare standards it stands on. */
export type Dialect = 'review' | 'commonmark' | 'gfm'

/** What becomes of a spoiler: covered until asked for, in plain sight, or left out. */
export type Spoilers = 'hide' | 'show' | 'omit'

/** What can differ from one text to the next under one renderer. */
export interface RenderOptions {
  /**
   * Stands before every id of the text, so that two texts on a page share none: `c-7-`. A hyphen
   * follows it where it ends in a letter or a digit.
   */
  idPrefix?: string
  /** BCP 47; the language of the few words the renderer adds. A tag it does not know is English. */
  locale?: string
  /** Where relative URLs start from: `https://example.org/reviews/her/`, or a path that begins with `/`. */
  baseUrl?: string
}

/** Options of a renderer that serves one profile only. */
export interface CommonOptions extends RenderOptions {
  dialect?: Dialect
  /**
   * `auto`: satteri (in machine code, an optional dependency) where it runs, else remark’s.
   * Asking for satteri where it is missing throws. Both read the same.
   */
  parser?: ParserName | 'auto'
  /** Added to the level of each heading: 1 makes `#` an `h2`. The sum stays within 1 and 6. */
  headingShift?: number
  spoilers?: Spoilers
  /**
   * Straight quotes, `--`, `---` and `...` as they are printed in the language of `locale`:
   * “ ”, –, — and …. `\"` stays as written, and so do code and addresses.
   */
  typography?: boolean
  /** How much of one kind is read before the rest is plain text; what is left out stays as the profile has it. */
  limits?: Partial<Limits>
  /** Codes of messages not to tell, such as `['link-text-vague']`. */
  ignore?: readonly MessageCode[]
}

/** Width and height of a picture in CSS pixels, by its address as the text writes it. */
export type ImageSize = (
  src: string,
) => { readonly width?: number; readonly height?: number } | undefined

export interface RendererOptions extends CommonOptions {
  profile?: Profile
  /**
   * Gives pictures their size in the page, so that no text jumps when they load. One that
   * it knows no size of is told as `image-without-size`.
   */
  imageSize?: ImageSize
}

const oneOf = (words: readonly string[]) => ({
  expected: words
    .map(word => `'${word}'`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1'),
  holds: (value: unknown) => typeof value === 'string' && words.includes(value),
  words,
})

/** Letters first, no spaces or quotes: an id that needs no escaping in a selector’s attribute. */
const idPrefixForm = /^(?:[\p{L}_][\p{L}\p{M}\p{N}_.:-]*)?$/u

const isBase = (value: unknown) =>
  typeof value === 'string' &&
  (/^\/(?!\/)/.test(value) || (/^https?:/i.test(value) && URL.canParse(value)))

const codes = Object.keys(messages)
const isCode = (value: unknown) => typeof value === 'string' && codes.includes(value)

const checks: Record<
  string,
  { expected: string; holds: (value: unknown) => boolean; words?: readonly string[] }
> = {
  profile: oneOf(['trusted', 'article', 'comment']),
  dialect: oneOf(['review', 'commonmark', 'gfm']),
  spoilers: oneOf(['hide', 'show', 'omit']),
  parser: oneOf(['auto', 'satteri', 'remark']),
  ignore: {
    expected: 'a list of codes of messages',
    holds: value => Array.isArray(value) && value.every(isCode),
    words: codes,
  },
  imageSize: {
    expected: 'a function that gives a picture’s width and height',
    holds: value => typeof value === 'function',
  },
  locale: {
    expected: 'a language tag such as ‘en’ or ‘pt-BR’',
    holds: value => typeof value === 'string',
  },
  idPrefix: {
    expected: 'letters, digits, hyphens and underscores that begin with a letter',
    holds: value => typeof value === 'string' && idPrefixForm.test(value),
  },
  baseUrl: {
    expected: 'an http or https URL, or a path that begins with a slash',
    holds: isBase,
  },
  limits: {
    expected:
      'an object of whole numbers from 1 on, by the names length, containers (at most 100), brackets, label, line and marks',
    holds: areLimits,
  },
  typography: {
    expected: 'true or false',
    holds: value => typeof value === 'boolean',
  },
  headingShift: {
    expected: 'a whole number from -5 to 5',
    holds: value => Number.isInteger(value) && Math.abs(Number(value)) <= 5,
  },
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/**
 * Holds options to what they must be, before any text is read.
 *
 * @param caller - the public function’s name, which the error begins with
 * @param names - the options that this function has
 * @throws {TypeError} says what was expected and what came, and the nearest right word
 */
export function checkOptions(caller: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`${caller}: options must be an object, not ${shown(options)}`)
  for (const [name, value] of Object.entries(options)) {
    const check = names.includes(name) ? checks[name] : undefined
    if (!check) {
      const near = nearestWord(name, names)
      throw new TypeError(
        `${caller}: there is no option \`${name}\`${near ? `; did you mean \`${near}\`?` : `, only ${names.join(', ')}`}`,
      )
    }
    if (value === undefined || check.holds(value)) continue
    const word: unknown = Array.isArray(value) ? value.find(one => !isCode(one)) : value
    const near =
      typeof word === 'string' && check.words ? nearestWord(word, check.words) : undefined
    throw new TypeError(
      `${caller}: \`${name}\` must be ${check.expected}, not ${shown(value)}${near && near !== word ? `; did you mean '${near}'?` : ''}`,
    )
  }
}

export const renderOptionNames = ['idPrefix', 'locale', 'baseUrl'] as const
export const commonOptionNames = [
  ...renderOptionNames,
  'dialect',
  'parser',
  'headingShift',
  'spoilers',
  'typography',
  'ignore',
  'limits',
] as const

export const rendererOptionNames = [...commonOptionNames, 'profile', 'imageSize'] as const

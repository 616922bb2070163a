import type { Positions, Problem } from '@reviewkit/problem'
import type { Parents, Root } from 'mdast'
import type { AllowList } from './allow-list.ts'
import type { Budget } from './constructs/budget.ts'
import type { Ids } from './constructs/ids.ts'
import type { Labels } from './labels.ts'
import type { Dialect, ImageSize, Profile, Spoilers } from './options.ts'
import type { Limits } from './parse/limits.ts'
import type { ParserName } from './parse/markdown.ts'
import type { Quotes } from './quotes.ts'
import type { Holds } from './survey.ts'
import type { Into } from './walk.ts'

/** How a profile deals with raw HTML. */
export interface RawHtml {
  /** The names of the ids that it brings, as written. */
  names(top: Parents, list: AllowList, into: Into): readonly string[]
  /** Puts what the profile makes of it in its place. */
  replace(text: Text): void
}

/**
 * What a profile does, beside its allow list. A value, not a name to branch on:
 * so the comment renderer is built without the HTML cleaner of the article.
 */
export interface ProfileRules {
  readonly name: Profile
  readonly list: AllowList
  /**
   * Whether an id of this name needs its prefix where the list allows bare ones. Comments, whose
   * ids all have theirs, go without the names.
   */
  readonly isReserved?: (name: string) => boolean
  /** Makes figures of what stands alone in its paragraph. Where there are none, an image becomes a link to it. */
  readonly figures?: (text: Text) => void
  /** `rel` of every link that the text brings. */
  readonly linkRel?: string
  /** Whether a link that the text brings may keep this URL. */
  allowsUrl(url: string, attribute: 'href' | 'src' | 'cite'): boolean
  /** Tells words that could stand on any link, by language. Comments go without its words. */
  readonly vague?: (locale: string) => (words: string) => boolean
  /** Whether raw HTML is written as it stands. */
  readonly keepsRawHtml: boolean
  readonly rawHtml: RawHtml
}

/** Options with every default filled in. */
export interface Settings {
  readonly profile: ProfileRules
  readonly dialect: Dialect
  readonly parser: ParserName
  readonly spoilers: Spoilers
  /** Where printers’ marks were asked for, those of the language. */
  readonly quotes: Quotes | undefined
  readonly headingShift: number
  readonly idPrefix: string
  readonly baseUrl: string | undefined
  readonly locale: string
  readonly labels: Labels
  /** Codes of messages that nobody wants to hear. */
  readonly ignore: readonly string[]
  readonly imageSize: ImageSize | undefined
  readonly limits: Limits
  /** Whether words could stand on any link. */
  readonly isVague: (words: string) => boolean
}

/** One text on its way through the renderer: each construct changes the tree in place. */
export interface Text {
  readonly source: string
  readonly tree: Root
  /** Which blocks are worth a look. */
  readonly holds: Holds
  readonly settings: Settings
  readonly ids: Ids
  readonly budget: Budget
  /** Where the offsets of the source stand. */
  readonly positions: () => Positions
  readonly messages: Problem[]
}

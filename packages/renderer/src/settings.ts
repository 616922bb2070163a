import type { Problem } from '@reviewkit/problem'
import type { Root } from 'mdast'
import type { AllowList } from './allow-list.ts'
import type { Ids } from './constructs/ids.ts'
import type { Labels } from './labels.ts'
import type { Dialect, Profile, Spoilers } from './options.ts'
import type { ParserName } from './parse/markdown.ts'

/**
 * What a profile does, beside its allow list. A value, not a name to branch on:
 * so the comment renderer is built without the HTML cleaner of the article.
 */
export interface ProfileRules {
  readonly name: Profile
  readonly list: AllowList
  /** `false`: an image becomes a link to it. */
  readonly images: boolean
  /** `rel` of every link that the text brings. */
  readonly linkRel?: string
  /** The words of a heading are anyone’s, so its id always carries a prefix. */
  readonly alwaysPrefix: boolean
  /** Whether a link that the text brings may keep this URL. */
  allowsUrl(url: string, attribute: 'href' | 'src' | 'cite'): boolean
  /** Whether raw HTML is written as it stands. */
  readonly keepsRawHtml: boolean
  /** Deals with raw HTML, in place. */
  readonly rawHtml: (text: Text) => void
}

/** Options with every default filled in. */
export interface Settings {
  readonly profile: ProfileRules
  readonly dialect: Dialect
  readonly parser: ParserName
  readonly spoilers: Spoilers
  readonly headingShift: number
  readonly idPrefix: string
  readonly baseUrl: string | undefined
  readonly locale: string
  readonly labels: Labels
}

/** One text on its way through the renderer: each construct changes the tree in place. */
export interface Text {
  readonly source: string
  readonly tree: Root
  readonly settings: Settings
  readonly ids: Ids
  readonly messages: Problem[]
}

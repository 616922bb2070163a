import type { Html } from '@reviewkit/html'
import { lookUp, numberFormat, pluralRules } from '@reviewkit/locale'
import { ar } from './labels/ar.ts'
import { de } from './labels/de.ts'
import { en } from './labels/en.ts'
import { es } from './labels/es.ts'
import { fr } from './labels/fr.ts'
import { it } from './labels/it.ts'
import { ja } from './labels/ja.ts'
import { nl } from './labels/nl.ts'
import { pl } from './labels/pl.ts'
import { pt } from './labels/pt.ts'
import { ru } from './labels/ru.ts'
import { zh } from './labels/zh.ts'

/** A sentence for each plural category of the language that needs one of its own; `{count}` is the number. */
export interface Plural {
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
  other: string
}

/** Every word the page says by itself. `{…}` is filled in. */
export interface Labels {
  skip: string
  allReviews: string
  draft: string
  /** `{directors}` */
  directedBy: string
  /** `{authors}` */
  byline: string
  /** `{date}` */
  updated: string
  minutes: Plural
  /** `{value}` and `{best}`: read aloud where stars stand. */
  rating: string
  spoilersTitle: string
  spoilersText: string
  movieDetails: string
  elsewhere: string
  pictures: string
  aboutAuthors: Plural
  /** `{place}` */
  from: string
  tags: string
  comments: Plural
  noComments: string
  firstComment: string
  /** Names the links that change the order of comments. */
  commentOrder: string
  oldest: string
  newest: string
  active: string
  /** Leads from one comment and what belongs to it to all of them. */
  wholeDiscussion: string
  /** The short word on a link, and in full for those who hear it out of context: it holds the short one. */
  reply: string
  /** `{name}` */
  replyTo: string
  edit: string
  editYours: string
  delete: string
  deleteYours: string
  writeComment: string
  name: string
  comment: string
  markdownHint: string
  spoilerHint: string
  post: string
  postReply: string
  save: string
  cancel: string
  /** `{link}` */
  posted: string
  postedLink: string
  waits: string
  reviews: string
  noReviews: string
}

const table: Readonly<Record<string, Labels>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  zh,
}

/** The page's words along the language tag: `pt-BR`, then `pt`, then `en`. */
export function labelsFor(locale: string): Labels {
  return lookUp(table, locale, 'en')
}

/** A label with its `{slots}` filled: the pieces in order, to be put in a template. */
export function fillIn(label: string, slots: Readonly<Record<string, string | Html>>) {
  return label.split(/(\{\w+\})/).map(piece => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1]
    return slot !== undefined && Object.hasOwn(slots, slot) ? slots[slot] : piece
  })
}

/** A counted label, by the plural rules of the language, with the number in its digits. */
export function countIn(forms: Plural, count: number, locale: string) {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other
  return form.replace('{count}', () => numberFormat(locale).format(count))
}

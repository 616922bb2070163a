import { lookUp, numberFormat, pluralRules } from '@reviewkit/locale'
import { ar } from './labels/ar.ts'
import { cs } from './labels/cs.ts'
import { da } from './labels/da.ts'
import { de } from './labels/de.ts'
import { el } from './labels/el.ts'
import { en } from './labels/en.ts'
import { es } from './labels/es.ts'
import { fa } from './labels/fa.ts'
import { fi } from './labels/fi.ts'
import { fr } from './labels/fr.ts'
import { he } from './labels/he.ts'
import { hi } from './labels/hi.ts'
import { hu } from './labels/hu.ts'
import { id } from './labels/id.ts'
import { it } from './labels/it.ts'
import { ja } from './labels/ja.ts'
import { ko } from './labels/ko.ts'
import { nb } from './labels/nb.ts'
import { nl } from './labels/nl.ts'
import { pl } from './labels/pl.ts'
import { pt } from './labels/pt.ts'
import { ptBR } from './labels/pt-br.ts'
import { ro } from './labels/ro.ts'
import { ru } from './labels/ru.ts'
import { sv } from './labels/sv.ts'
import { th } from './labels/th.ts'
import { tr } from './labels/tr.ts'
import { uk } from './labels/uk.ts'
import { vi } from './labels/vi.ts'
import { zh } from './labels/zh.ts'
import { zhHant } from './labels/zh-hant.ts'

/** A sentence for each plural category of the language that needs one of its own. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/**
 * The words around a comment in one language; `{}` stands for a name, a place or a number. Where a
 * language would bend the name of a place or a person, the words stand before a colon.
 */
export interface Labels {
  /** Whose rules of plural the words follow. */
  language: string
  author: string
  anonymous: string
  from: string
  edited: string
  inReplyTo: string
  deletedComment: string
  deleted: string
  pending: string
  spam: string
  replies: Plural
  /** Replies beside those that are shown. */
  moreReplies: Plural
  moreComments: string
  locked: string
}

const labels: Readonly<Record<string, Labels>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  pt,
  'pt-BR': ptBR,
  pl,
  ru,
  ja,
  zh,
  'zh-Hant': zhHant,
  ar,
  sv,
  nb,
  da,
  fi,
  cs,
  hu,
  ro,
  uk,
  el,
  tr,
  ko,
  hi,
  th,
  he,
  fa,
  id,
  vi,
}

/** The words in the language asked for, or the nearest one along its tag; else in English. */
export function labelsOf(locale: string): Labels {
  return lookUp(labels, locale, 'en')
}

/** A count in words, by the plural rules of the language of the words, in the digits of the locale. */
export function countWords(
  forms: Plural,
  count: number,
  { labels: { language }, locale }: { labels: Labels; locale: string },
): string {
  const words = forms[pluralRules(language).select(count)] ?? forms.other
  return words.replace('{}', () => numberFormat(locale).format(count))
}

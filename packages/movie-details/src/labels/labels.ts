import { fallbackTags } from '@reviewkit/locale'
import type { MovieField } from '../field.ts'
import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ptBR } from './pt-br.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'
import { zhHant } from './zh-hant.ts'

/**
 * How one language words a block of movie details.
 *
 * The wordings come from the strings of Jellyfin’s web client (its names for the fields of a film, in
 * 106 locales), from the infoboxes of films in Wikipedia, read for German, French and Japanese, and for
 * Persian and Thai from the words of film pages. Where a language names the work as well as the people
 * (Regie, Réalisation, إخراج), the work is written: it fits one and many, women and men.
 */
export interface Labels {
  /** The label we write, then what else people write. */
  readonly fields: Readonly<Record<MovieField, readonly [string, ...string[]]>>
  /** The label for more than one, where it is another word. */
  readonly several?: Readonly<Partial<Record<MovieField, string>>>
  /** What ends a list that goes on; the first is the one we write. A space after a dot may lack. */
  readonly more: readonly [string, ...string[]]
  /** What stands before it, where that is not the separator. */
  readonly beforeMore?: string
  /** What stands between the last two of a list when people write it. */
  readonly and: readonly string[]
  readonly separator: string
  readonly colon: string
}

/** Labels, and the locale whose numbers and names go with them. */
export interface Wording {
  readonly locale: string
  readonly labels: Labels
}

/** Every language with labels. Where two fit a block as well, the earlier one is taken. */
export const labels: Readonly<Record<string, Labels>> = {
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

/** A locale without labels gets English words throughout, so that no block mixes two languages. */
export function wordingOf(locale: string): Wording {
  const tag = fallbackTags(locale).find(tag => Object.hasOwn(labels, tag))
  const found = tag === undefined ? undefined : labels[tag]
  return found ? { locale, labels: found } : { locale: 'en', labels: en }
}

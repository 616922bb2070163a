import * as z from 'zod/mini'
import { address } from './address.ts'
import { languageTag } from './language.ts'
import { Person } from './person.ts'
import { text } from './text.ts'

/** The site that reviews belong to, and what it lends to those that do not say it themselves. */
export interface Site {
  title: string
  /** Where the site stands, absolute: what relative addresses in metadata are resolved against. */
  url?: string
  /** BCP 47: the language of the home page, and of a review that names none. */
  language?: string
  /** Who writes where a review names nobody. */
  authors?: readonly Person[]
  /** A sentence or two about the site. */
  description?: string
}

/**
 * Holds a value to be a `Site`.
 *
 * @example
 * Site.safeParse({ title: 'Late shows', url: 'https://reviews.example' }).success // true
 * Site.safeParse({ title: 'Late shows', url: 'javascript:alert(1)' }).success // false
 */
export const Site = z.toZod<Site>()(
  z.object({
    title: text(),
    url: z.exactOptional(address(['http', 'https'])),
    language: z.exactOptional(languageTag()),
    authors: z.exactOptional(z.readonly(z.array(Person))),
    description: z.exactOptional(text()),
  }),
)

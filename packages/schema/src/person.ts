import * as z from 'zod/mini'
import { address } from './address.ts'
import { Image } from './image.ts'
import { text } from './text.ts'

/** Someone with a name: an author, a director, a commenter. */
export interface Person {
  /** As the person writes it, in one piece. */
  name: string
  /** Where to read more: by http, https or mailto, or relative. */
  url?: string
  /** A place, as written: `Europe`, `Lyon`. */
  from?: string
  /** A few words about the person. */
  bio?: string
  image?: Image
}

/** The keys of a person, for schemas that add to them. */
export const personShape = {
  name: text(),
  url: z.exactOptional(address(['http', 'https', 'mailto'])),
  from: z.exactOptional(text()),
  bio: z.exactOptional(text()),
  image: z.exactOptional(Image),
}

/**
 * Holds a value to be a `Person`.
 *
 * @example
 * Person.safeParse({ name: 'Ada Moreau', from: 'Lyon' }).success // true
 * Person.safeParse({ name: ' ' }).success // false
 */
export const Person = z.toZod<Person>()(z.object(personShape))

import * as z from 'zod/mini'
import { rule } from './rule.ts'

// Nothing that ends a part of a path, hides a file, or that some file system keeps for itself.
export const slugForm = /^(?![.\s])[^\p{Cc}\p{Cs}/\\?#%:*"<>|]{1,200}(?<![.\s])$/u

/** One part of a path, in any script: a folder's name and a piece of an address. */
export const slug = () =>
  z.string().check(
    rule(value =>
      slugForm.test(value)
        ? undefined
        : {
            code: 'slug-not-readable',
            message: 'The slug cannot be one part of an address.',
            hint: 'Write letters, digits and hyphens, for example her-2013.',
          },
    ),
  )

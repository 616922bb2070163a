import * as z from 'zod/mini'
import { rule } from './rule.ts'

/** Words: at least one character that is not white space. */
export const text = () =>
  z.string().check(
    rule(value =>
      /\S/u.test(value)
        ? undefined
        : {
            code: 'empty-text',
            message: 'Nothing is written here.',
            hint: 'Write the words, or leave the line out.',
          },
    ),
  )

import * as z from 'zod/mini'
import { address } from './address.ts'
import { rule } from './rule.ts'
import { text } from './text.ts'

/** A picture, as a page shows it. */
export interface Image {
  /** Its address: relative to the review's folder, or on the web by http or https. */
  src: string
  /** What it shows, for who does not see it; empty where it only decorates. */
  alt: string
  caption?: string
  /** Who made it or owns it, as written. */
  credit?: string
  /** In CSS pixels. */
  width?: number
  /** In CSS pixels. */
  height?: number
}

const side = () =>
  z.number().check(
    rule(value =>
      Number.isInteger(value) && value > 0 && value <= 100_000
        ? undefined
        : {
            code: 'pixels-out-of-range',
            message: `A picture is not ${value} pixels long.`,
            hint: 'Write a whole number of pixels from 1 to 100000.',
          },
    ),
  )

/**
 * Holds a value to be an `Image`.
 *
 * @example
 * Image.safeParse({ src: 'her.jpg', alt: 'A man in a red shirt' }).success // true
 * Image.safeParse({ src: 'javascript:alert(1)', alt: '' }).success // false
 */
export const Image = z.toZod<Image>()(
  z.object({
    src: address(['http', 'https']),
    alt: z.string(),
    caption: z.exactOptional(text()),
    credit: z.exactOptional(text()),
    width: z.exactOptional(side()),
    height: z.exactOptional(side()),
  }),
)

import type { PlainPart } from './nfo-parts.ts'

interface Address {
  readonly site: 'imdb' | 'tmdb'
  readonly id: string
  readonly offset: number
}

const forms = [
  ['imdb', /\bimdb\.com\/(?:[a-z]{2}\/)?title\/(tt\d{7,12})\b/giu],
  ['tmdb', /\bthemoviedb\.org\/movie\/(\d{1,12})\b/giu],
] as const

/** The movies that the addresses in a text lead to. */
export function addressesIn({ text, offset }: PlainPart): Address[] {
  return forms.flatMap(([site, form]) =>
    [...text.matchAll(form)].map(({ 1: id = '', index }) => ({ site, id, offset: offset + index })),
  )
}

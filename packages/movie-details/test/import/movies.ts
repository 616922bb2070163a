import { readFileSync } from 'node:fs'
import type { Problem } from '@reviewkit/problem'
import type { Movie } from '@reviewkit/schema'

/** A movie with nothing but what is told. */
export const movie = (known: Partial<Movie>): Movie => ({
  title: 'Her',
  directors: [],
  writers: [],
  cast: [],
  moreCast: false,
  languages: [],
  countries: [],
  genres: [],
  ids: {},
  ...known,
})

export const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

export const jsonFixture = (name: string): unknown => JSON.parse(fixture(name))

/** A problem in a line: its code and its place. */
export function short({ code, path, file, line, column }: Problem): string {
  const place = path ? path.join('.') : [file, line, column].filter(Boolean).join(':')
  return `${code} ${place}`.trim()
}

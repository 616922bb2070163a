/**
 * Movie details: formatting with warm `Intl` objects beside making them for each call, and a
 * million rows in IMDb’s form, read in constant memory:
 *
 *     node --conditions=@reviewkit/source bench/movie-details.ts [--quick]
 */
import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { formatMovieDetails, formatRuntime } from '@reviewkit/movie-details'
import { moviesFromImdbTsv } from '@reviewkit/movie-details/import'
import type { Movie } from '@reviewkit/schema'
import { imdbRows } from './imdb-rows.ts'
import { effortOf, measure } from './measure.ts'
import { median } from './statistics.ts'
import { digits, duration, table } from './table.ts'

const goal = 20
const [, , task, count] = process.argv
if (task === '--rows') await readRows(Number(count))
else {
  console.log(`Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}\n`)
  compareFormatting()
  compareMemory()
}

/** What anyone would write first: the objects of `Intl` made where they are needed. */
function plainRuntime(minutes: number, locale: string): string {
  const count = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  const parts = [count(Math.floor(minutes / 60), 'hour'), count(minutes % 60, 'minute')]
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts)
}

function plainDetails(movie: Movie, locale: string): string {
  const names = (type: 'language' | 'region', codes: readonly string[]) =>
    codes.map(code => new Intl.DisplayNames(locale, { type }).of(code)).join(', ')
  return [
    `Title: ${movie.title}`,
    `Release Year: ${new Intl.NumberFormat(locale, { useGrouping: false }).format(movie.year ?? 0)}`,
    `Director: ${movie.directors.map(({ name }) => name).join(', ')}`,
    `Runtime: ${plainRuntime(movie.runtime ?? 0, locale)}`,
    `Languages: ${names('language', movie.languages)}`,
    `Countries: ${names('region', movie.countries)}`,
  ].join('\n')
}

function compareFormatting() {
  const movie: Movie = {
    title: 'Her',
    year: 2013,
    directors: [{ name: 'Spike Jonze' }],
    writers: [],
    cast: [],
    moreCast: false,
    runtime: 126,
    languages: ['en', 'fr'],
    countries: ['US', 'FR'],
    genres: [],
    ids: {},
  }
  const locale = 'en'
  const pairs = [
    {
      name: 'formatRuntime',
      own: () => formatRuntime(126, { locale }),
      plain: () => plainRuntime(126, locale),
    },
    {
      name: 'formatMovieDetails',
      own: () => formatMovieDetails(movie, { locale }),
      plain: () => plainDetails(movie, locale),
    },
  ]
  const rows = pairs.map(({ name, own, plain }) => {
    if (String(own()) !== plain()) throw new Error(`${name}: not the same\n${own()}\n${plain()}`)
    const [warm, cold] = measure(
      ['x'],
      [
        { name, run: own },
        { name: 'Intl for each call', run: plain },
      ],
      effortOf(process.argv),
    )
    const ratio = median((cold?.rounds ?? []).map((time, n) => time / (warm?.rounds[n] ?? 0)))
    return [
      name,
      duration(median(warm?.rounds ?? [])),
      duration(median(cold?.rounds ?? [])),
      digits(ratio),
      ratio >= goal ? 'reached' : 'MISSED',
    ]
  })
  console.log(table(['', 'warm', 'Intl for each call', 'ratio', `goal ${goal}`], rows))
}

/** Each size in two processes of its own: one for speed, one that collects to see what is held. */
function compareMemory() {
  const sizes = process.argv.includes('--quick') ? [50_000, 200_000] : [250_000, 500_000, 1_000_000]
  const run = (size: number, flags: readonly string[]) => {
    const args = [
      ...flags,
      ...process.execArgv,
      fileURLToPath(import.meta.url),
      '--rows',
      `${size}`,
    ]
    return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\t')
  }
  const rows = sizes.map(size => {
    const [movies = '', pace = '', peak = ''] = run(size, [])
    const [, , , held = ''] = run(size, ['--expose-gc'])
    return [String(size), movies, pace, held, peak]
  })
  const header = ['rows', 'movies', 'rows a second', 'held, MB', 'peak of the process, MB']
  console.log(`\n${table(header, rows)}`)
}

/** What is held is the heap after a collection, at its largest; the peak has the rubbish too. */
async function readRows(rows: number) {
  const collect = globalThis.gc
  const begin = performance.now()
  let movies = 0
  let held = 0
  for await (const { movie, problem } of moviesFromImdbTsv(imdbRows(rows))) {
    if (problem) throw new Error(problem.message)
    if (movie.directors.length === 1 && movie.cast.length === 2) movies += 1
    if (!collect || movies % 1000 !== 1) continue
    await collect()
    held = Math.max(held, process.memoryUsage().heapUsed)
  }
  const seconds = (performance.now() - begin) / 1000
  const peak = process.resourceUsage().maxRSS / 1024
  const figures = [movies, rows / seconds, peak, held / 2 ** 20]
  console.log(figures.map(Math.round).join('\t'))
}

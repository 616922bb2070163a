import { type ImportedThread, type PageAddress, pageAddress } from '@reviewkit/comments/import'
import { nearestWord, type Problem } from '@reviewkit/problem'
import type { SiteReview } from '../review-folder.ts'
import { slugKey } from '../slug-key.ts'

/** What a person said of a thread: its address or id, and the slug of its review, empty for none. */
export interface Mapping {
  thread: string
  slug: string
}

/** Finds the review that a thread was about; undefined where none can be told. */
export type MatchThread = (thread: ImportedThread) => SiteReview | undefined

/**
 * Matches threads with reviews: by what a person said; else by the last part of the thread’s address,
 * or its id, as a slug; else by a title that one review has, and no other.
 */
export function threadMatcher(
  reviews: readonly SiteReview[],
  mappings: readonly Mapping[],
): { match: MatchThread; problems: Problem[] } {
  const bySlug = new Map(reviews.map(item => [slugKey(item.slug), item]))
  const byTitle = new Map<string, SiteReview | 'several'>()
  for (const item of reviews) {
    const key = titleKey(item.review.title)
    byTitle.set(key, byTitle.has(key) ? 'several' : item)
  }
  const said = new Map<string, SiteReview | undefined>()
  const problems: Problem[] = []
  for (const { thread, slug } of mappings) {
    const item = bySlug.get(slugKey(slug))
    if (slug !== '' && !item) problems.push(noSuchReview(slug, reviews))
    // As its address, or as its id: one cannot tell from what is written.
    for (const key of [threadKey({ id: thread }), `id:${thread}`]) said.set(key, item)
  }
  return {
    problems,
    match: thread => {
      const key = keysOf(thread).find(key => said.has(key))
      if (key !== undefined) return said.get(key)
      const page = thread.url === undefined ? undefined : pageAddress(thread.url)
      const byAddress = page && bySlug.get(slugInPath(page))
      if (byAddress) return byAddress
      const byId = bySlug.get(slugKey(thread.id))
      if (byId) return byId
      const titled = byTitle.get(titleKey(thread.title ?? ''))
      return titled === 'several' ? undefined : titled
    },
  }
}

/** One name for all threads that stood under one page. */
export function threadKey({ id, url }: ImportedThread): string {
  const page = pageAddress(url ?? id)
  return page ? written(page) : `id:${id}`
}

/** As what a person may name it: with its host, by its path alone, by its id. */
function keysOf({ id, url }: ImportedThread): string[] {
  const page = pageAddress(url ?? id)
  return [...(page ? [written(page), written({ ...page, host: '' })] : []), `id:${id}`]
}

const written = ({ host, path, query }: PageAddress) => `//${host}${path}${query}`

/** The last part of a path, as a slug is written: `/2014/01/her.html` is of `her`. */
function slugInPath({ path }: PageAddress): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return slugKey(last.replace(/\.(?:html?|php|aspx?|md)$/i, ''))
}

const titleKey = (title: string) => title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

function noSuchReview(slug: string, reviews: readonly SiteReview[]): Problem {
  const near = nearestWord(
    slug,
    reviews.map(item => item.slug),
  )
  return {
    severity: 'error',
    code: 'review-not-found',
    message: `--map names the review ${slug}, which is not here.`,
    hint: near
      ? `Write ${near}, if you mean that one.`
      : 'Write the name of a folder in reviews, or its slug.',
  }
}

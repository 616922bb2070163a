import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, positionsOf } from '@reviewkit/problem'
import type { Person, Review, Site } from '@reviewkit/schema'

/** A file of the site’s folder, and its name in the build. */
export interface SiteFile {
  path: string
  name: string
}

/**
 * The review with what the site knows of its authors: an author whom the site lists by the same
 * name gets the place, words, address and picture that the review does not give.
 */
export function withKnownAuthors(review: Review, known: readonly Person[] = []): Review {
  const key = (name: string) => name.normalize('NFC').trim()
  const byName = new Map(known.map(person => [key(person.name), person]))
  return {
    ...review,
    authors: review.authors.map(author => ({ ...byName.get(key(author.name)), ...author })),
  }
}

/**
 * The site with the addresses of its authors as every page can call them: what is relative in
 * `site.yaml` is meant from the site’s root.
 */
export function fromSiteRoot(site: Site): Site {
  if (!site.authors) return site
  const authors = site.authors.map(({ url, image, ...person }) => ({
    ...person,
    ...(url !== undefined && { url: rooted(url) }),
    ...(image && { image: { ...image, src: rooted(image.src) } }),
  }))
  return { ...site, authors }
}

const anywhere = 'http://site.invalid'

function rooted(address: string): string {
  if (!URL.canParse(address, anywhere)) return address
  const { origin, pathname, search, hash } = new URL(address, anywhere)
  const own = origin === anywhere && !/^[a-z][a-z0-9+.-]*:|^[#?]/i.test(address)
  return own ? `${pathname}${search}${hash}` : address
}

/** The pictures of the site’s own authors, which lie beside `site.yaml`. */
export async function picturesOf(
  { authors = [] }: Site,
  { folder, file, source }: { folder: string; file: string; source: string },
  problems: Problem[],
): Promise<SiteFile[]> {
  const files: SiteFile[] = []
  for (const src of authors.flatMap(({ image }) => image?.src ?? [])) {
    if (!src.startsWith('/') || src.startsWith('//')) continue
    const name = plainPath(src).slice(1)
    const path = join(folder, name)
    // An escaped slash must not lead out of the site.
    const inside = !name.split(/[/\\]/).includes('..')
    const there = inside ? await stat(path).catch(() => undefined) : undefined
    if (there?.isFile()) files.push({ path, name })
    else {
      const at = source.indexOf(name)
      problems.push({
        severity: 'warning',
        code: 'picture-not-found',
        message: `The picture ${name} is not in the folder of the site.`,
        file,
        ...(at >= 0 && positionsOf(source).at(at)),
        hint: 'Put the picture beside site.yaml, or write its address on the web.',
      })
    }
  }
  return files
}

function plainPath(address: string): string {
  const path = address.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

import type { ImportedThread } from './item.ts'
import { kept } from './kept.ts'

/** Query parameters that say where a reader came from, not what the page is. */
const passing = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/i

/**
 * An address as far as it says which page it is: http or https, with `www.` or without, a slash at the
 * end or none, with or without a place in the page or the marks of a campaign, it is one page.
 */
export function pageOf(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) {
    if (passing.test(name)) url.searchParams.delete(name)
  }
  const host = url.host.replace(/^www\./, '')
  return `//${host}${url.pathname.replace(/\/+$/, '')}${url.search}`
}

/** Gives each page its thread, whatever the threads of the source are called. */
export function createThreadTable() {
  const byPage = new Map<string, ImportedThread>()
  const ids = new Set<string>()
  return {
    /**
     * @param id - the source's own, may be empty; the address counts where it is, or where another page
     *   has the same
     */
    threadOf(own: { id: string; url: string; title: string; locked: boolean }): ImportedThread {
      const page = own.url === '' ? `id:${own.id}` : pageOf(own.url)
      const known = byPage.get(page)
      if (known) {
        // Whoever could still write in one of them may go on.
        if (!own.locked) delete known.locked
        return known
      }
      const url = kept(own.url)
      const isUnique = own.id !== '' && !(ids.has(own.id) && url !== '')
      const id = isUnique ? kept(own.id) : url
      const thread: ImportedThread = {
        id,
        ...(url !== '' && { url }),
        ...(own.title !== '' && { title: kept(own.title) }),
        ...(own.locked && { locked: true }),
      }
      ids.add(id)
      byPage.set(kept(page), thread)
      return thread
    },
  }
}

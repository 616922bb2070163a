import type { ImportedThread } from './item.ts'
import { kept } from './kept.ts'
import { pageAddress } from './page-address.ts'

/** One name for all addresses of a page. */
export function pageOf(address: string): string {
  const page = pageAddress(address)
  return page ? `//${page.host}${page.path}${page.query}` : address
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

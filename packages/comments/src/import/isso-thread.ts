import type { ImportedThread } from './item.ts'

/** Isso keeps the path of a page, or what the page says to be its thread. */
export function issoThread(uri: string, title: string): ImportedThread {
  const isAddress = /^(?:\/|https?:\/\/)/i.test(uri)
  return { id: uri, ...(isAddress && { url: uri }), ...(title !== '' && { title }) }
}

import { decodeReferences, isSafeUrl } from '@reviewkit/html'
import type { XmlRecord } from './xml-records.ts'

/** No name or title is longer. */
const most = 200

/** A text of a record on one line, without what nobody sees; empty where there is none. */
export function lineOf(record: XmlRecord, name: string, longest = most): string {
  return oneLine((record.fields.get(name)?.text ?? '').slice(0, longest))
}

/** Words of plain letters, one space between them: most texts are so already. */
const isPlain = /^[!-~]*(?: [!-~]+)*$/

export function oneLine(text: string): string {
  if (isPlain.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim()
}

/** The title of a page, which is kept as HTML: its references are read once more. */
export const titleOf = (record: XmlRecord) =>
  oneLine(decodeReferences(lineOf(record, 'title', 2000)))

/** A web address of a record; empty where there is none that a page may link to. */
export function addressOf(record: XmlRecord, name: string): string {
  return webAddress(lineOf(record, name, 2000)) ?? ''
}

/** An address of the web, whole; undefined for anything else. */
export function webAddress(written: string): string | undefined {
  const address = written.trim()
  const isWeb = /^https?:\/\/[^\s/]\S*$/i.test(address) && isSafeUrl(address)
  return isWeb && URL.canParse(address) ? address : undefined
}

/** The name that someone gave; of an address to write to, what stands before the at sign. */
export function nameOf(written: string): string {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(written) ? (written.split('@', 1)[0] ?? '') : written
}

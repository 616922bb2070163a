import { readRunningTime } from '@reviewkit/schema'
import type { Draft, Place } from './draft.ts'
import { unread } from './unread.ts'

/**
 * Reads a running time as OMDb, Kodi and Jellyfin write it: whole minutes with anything after a
 * space. Hours and minutes, as people write them into such files, are read too. 0 is not known.
 */
export function readLeadingMinutes(text: string, place: Place, draft: Draft): void {
  const minutes = readRunningTime(text) ?? leading(text)
  if (minutes === undefined) draft.tell(unread('running time', text), place)
  else if (minutes !== 0) draft.put('runtime', minutes, place)
}

function leading(text: string): number | undefined {
  const digits = /^\d{1,9}(?![\d.:])/u.exec(text)?.[0]
  return digits === undefined ? undefined : Number(digits)
}

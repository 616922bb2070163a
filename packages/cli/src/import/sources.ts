import {
  fromDisqus,
  fromIsso,
  fromRemark42,
  fromWebmentions,
  fromWordPress,
  type ImportItem,
} from '@reviewkit/comments/import'

type Importer = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<ImportItem>

/** What reads the comments of each kind of old site. */
export const importers = {
  disqus: fromDisqus,
  wordpress: fromWordPress,
  isso: fromIsso,
  remark42: fromRemark42,
  webmentions: fromWebmentions,
} as const satisfies Record<string, Importer>

export type Source = keyof typeof importers

import { isSafeUrl } from '@reviewkit/html'
import { showRawHtml } from '../raw-html/show.ts'
import type { ProfileRules } from '../settings.ts'
import { commentList as list } from './lists.ts'

/** Anyone: raw HTML is text, a picture is a link to it, and no link lends the site’s good name. */
export const comment: ProfileRules = {
  name: 'comment',
  list,
  linkRel: 'nofollow ugc noopener',
  keepsRawHtml: false,
  allowsUrl: (url, attribute) => isSafeUrl(url, { schemes: list.schemes[attribute] ?? [] }),
  rawHtml: showRawHtml,
}

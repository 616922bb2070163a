import { isSafeUrl } from '@reviewkit/html'
import { figures } from '../constructs/figure.ts'
import { isReserved } from '../constructs/reserved-names.ts'
import { vagueIn } from '../messages/vague-words.ts'
import { cleanRawHtml } from '../raw-html/clean.ts'
import type { ProfileRules } from '../settings.ts'
import { articleList as list } from './lists.ts'

/** An author whose text is not code-reviewed: raw HTML is cleaned by the allow list. */
export const article: ProfileRules = {
  name: 'article',
  vague: vagueIn,
  list,
  isReserved,
  figures,
  keepsRawHtml: false,
  allowsUrl: (url, attribute) => isSafeUrl(url, { schemes: list.schemes[attribute] ?? [] }),
  rawHtml: cleanRawHtml,
}

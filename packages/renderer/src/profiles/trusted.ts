import { figures } from '../constructs/figure.ts'
import { isReserved } from '../constructs/reserved-names.ts'
import { vagueIn } from '../messages/vague-words.ts'
import { keepRawHtml } from '../raw-html/keep.ts'
import type { ProfileRules } from '../settings.ts'
import { articleList as list } from './lists.ts'

/**
 * The site’s own author: raw HTML stays as written, scripts included, and links may
 * have any scheme. A Markdown link that would run code is still refused, since
 * nobody writes one on purpose.
 */
export const trusted: ProfileRules = {
  name: 'trusted',
  vague: vagueIn,
  list,
  isReserved,
  figures,
  keepsRawHtml: true,
  allowsUrl: (url, attribute) => {
    // Read as browsers do: without the controls and spaces that they drop.
    const bare = url.replace(/[\p{Cc}\s]/gu, '')
    if (attribute === 'src' && /^data:image\/(?!svg)/i.test(bare)) return true
    return !/^(?:javascript|vbscript|data):/i.test(bare)
  },
  rawHtml: keepRawHtml,
}

import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { mailLater } from '../parse/remark-mail.ts'

/** remark-gfm finds mail addresses where the root entry does: in the text that is left. */
export const findMailLater: Plugin<[], Root> = function () {
  const data: { micromarkExtensions?: unknown[] } = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mailLater]
}

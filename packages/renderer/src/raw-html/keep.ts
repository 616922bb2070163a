import type { RawHtml } from '../settings.ts'
import { walk } from '../walk.ts'
import { wordsOf } from './words.ts'

/** Keeps raw HTML as it stands, for profile `trusted`, and notes its words for the facts. */
export const keepRawHtml: RawHtml = {
  names: () => [],
  replace({ tree }) {
    walk(tree, node => {
      if (node.type === 'html') node.data = { ...node.data, words: wordsOf(node.value) }
      return undefined
    })
  },
}

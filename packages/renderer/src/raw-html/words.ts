import { decodeReferences } from '@reviewkit/html'
import { dropsContent } from '../profiles/lists.ts'
import { tokens } from './tokens.ts'

/** What a reader reads of raw HTML: its text without that of scripts and the like. */
export function wordsOf(html: string): string {
  let words = ''
  let dropping = ''
  let depth = 0
  for (const token of tokens(html)) {
    if (token.type === 'text') words += dropping ? '' : token.value
    else if (dropping === token.name) depth += token.type === 'open' ? 1 : -1
    else if (!dropping && token.type === 'open' && dropsContent.includes(token.name)) {
      dropping = token.name
      depth = 1
    }
    if (depth === 0) dropping = ''
  }
  return decodeReferences(words).trim()
}

import { decodeReferences } from '@reviewkit/html'
import { dropsContent } from '../profiles/lists.ts'
import { isPhrasing } from './nesting.ts'
import { tokens } from './tokens.ts'

/** Two items of a list are not one word, nor what stands before and behind a break. */
const parts = (name: string) => name === 'br' || !isPhrasing.has(name)

/** What a reader reads of raw HTML: its text without that of scripts and the like. */
export function wordsOf(html: string): string {
  let words = ''
  let dropping = ''
  let depth = 0
  for (const token of tokens(html)) {
    if (token.type !== 'text' && parts(token.name)) words += '\n'
    if (token.type === 'text') words += dropping ? '' : token.value
    else if (dropping === token.name) depth += token.type === 'open' ? 1 : -1
    else if (!dropping && token.type === 'open' && dropsContent.includes(token.name)) {
      dropping = token.name
      depth = 1
    }
    if (depth === 0) dropping = ''
  }
  return decodeReferences(words.replace(/\s*\n\s*/g, '\n')).trim()
}

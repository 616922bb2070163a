import { type EmbedDocument, readEmbedDocument } from './document.ts'

/** Bytes; the words of a long book. A host page is not made to read more. */
const largest = 1024 * 1024

export interface FetchedDocument {
  review: EmbedDocument
  /** The folder the file was found in, after redirects: what is relative in it starts there. */
  page: string
}

/** Reads `embed.json` beside the page at `src`, or says in a sentence why it cannot be read. */
export async function fetchDocument(
  src: string,
  signal: AbortSignal,
): Promise<FetchedDocument | string> {
  const page = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined
  if (page?.protocol !== 'https:' && page?.protocol !== 'http:') {
    return 'The address of the review does not lead to a page of the web.'
  }
  try {
    const response = await fetch(new URL('embed.json', page), { credentials: 'omit', signal })
    if (!response.ok) return `The review’s site answered ${response.status}.`
    const text = await textOf(response)
    if (text === undefined) return 'The review is larger than this script reads.'
    const review = readEmbedDocument(parse(text))
    return typeof review === 'string' ? review : { review, page: new URL('.', response.url).href }
  } catch {
    // A browser keeps the true reason from scripts.
    return 'The review’s site is not reached, does not let other sites read it, or the policy of this page forbids it.'
  }
}

async function textOf({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > largest) {
      await reader?.cancel()
      return undefined
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * A text to be kept while the file goes on. Engines hold a part of a text by holding all of it: a name
 * would keep the 16,384 letters that it was read with. This is the part alone.
 */
export const kept = (text: string) => decoder.decode(encoder.encode(text))

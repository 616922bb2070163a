/** Posts of a thread, on the average of a small site. */
const postsOfThread = 20

const sentences = [
  'I saw it twice, and the second time I liked it better.',
  'The ending comes too early; half an hour more would not have hurt.',
  "Nobody in my row said a word until the lights went on, and that doesn't happen often.",
  'What a voice!',
  'You are right about the colours, but not about the music.',
  'Did anyone else wait for the letter to be read?',
  'It is long, never slow, and I would have stayed for another hour.',
  'My sister slept through it, so opinions differ.',
]

const decorations = [
  (words: string) => words,
  (words: string) => words,
  (words: string) => words,
  (words: string) => `${words}</p><p>${words}`,
  (words: string) => `${words}<br>${words}`,
  (words: string) => `<i>${words}</i> ${words}`,
  (words: string) => `${words} &amp; so on`,
  (words: string) =>
    `${words} <a href="https://example.org/films?id=7&amp;page=2" rel="nofollow noopener" target="_blank" title="https://example.org/films">https://example.org/films...</a>`,
]

/** An export of Disqus of about so many bytes, in pieces; the same on every run. */
export function* disqusXml(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let size = 0
  let text = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://disqus.com/api/schemas/1.0/disqus.xsd http://disqus.com/api/schemas/1.0/disqus-internals.xsd">
<category dsq:id="1"><forum>example</forum><title>General</title><isDefault>true</isDefault></category>
`
  const threads = Math.max(1, Math.floor(bytes / (800 + postsOfThread * bytesOfPost)))
  const ready = function* () {
    if (text.length < 65_536) return
    const piece = encoder.encode(text)
    size += piece.length
    text = ''
    yield piece
  }
  for (let id = 1; id <= threads; id++) {
    text += thread(id)
    yield* ready()
  }
  for (let id = 1; size + text.length < bytes; id++) {
    text += post(id, threads)
    yield* ready()
  }
  yield encoder.encode(`${text}</disqus>\n`)
}

const bytesOfPost = 850

const thread = (id: number) => `<thread dsq:id="${id}">
<id>film-${id}</id>
<forum>example</forum>
<category dsq:id="1"/>
<link>https://example.org/reviews/film-${id}/</link>
<title>The film number ${id}</title>
<message></message>
<createdAt>${date(id)}</createdAt>
<author><name>Editor</name><isAnonymous>false</isAnonymous><username>editor</username></author>
<isClosed>${id % 9 === 0}</isClosed>
<isDeleted>false</isDeleted>
</thread>
`

function post(id: number, threads: number): string {
  // The same numbers in any run, without a pattern that a cache would like.
  const dice = (id * 2_654_435_761) >>> 0
  const words = Array.from(
    { length: 1 + (dice % 5) },
    (_, index) => sentences[(dice >>> (3 * index + 2)) % sentences.length],
  ).join(' ')
  const message = `<p>${decorations[(dice >>> 7) % decorations.length]?.(words)}</p>`
  const parent = id > threads && dice % 3 === 0 ? `<parent dsq:id="${id - threads}"/>\n` : ''
  return `<post dsq:id="${id}">
<id />
<message><![CDATA[${message}]]></message>
<createdAt>${date(id)}</createdAt>
<isDeleted>${dice % 50 === 0}</isDeleted>
<isSpam>${dice % 31 === 0}</isSpam>
<author>
<email>reader${dice % 9973}@example.org</email>
<name>Reader ${dice % 9973}</name>
<isAnonymous>${dice % 4 === 0}</isAnonymous>
<username>reader${dice % 9973}</username>
</author>
<ipAddress>192.0.2.${dice % 256}</ipAddress>
<thread dsq:id="${1 + (id % threads)}"/>
${parent}</post>
`
}

const date = (id: number) =>
  new Date(1_300_000_000_000 + id * 61_000).toISOString().replace(/\.\d+/, '')

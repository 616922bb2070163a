/** Hosts that show videos, by what stands behind the scheme. An address of theirs that is no video is a link. */
const places: readonly (readonly [name: string, address: RegExp])[] = [
  [
    'YouTube',
    /^(?:(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|(?:shorts|live|embed)\/)|youtu\.be\/)[\w-]{11}(?![\w-])/,
  ],
  [
    'Vimeo',
    /^(?:(?:www\.)?vimeo\.com\/(?:channels\/[\w-]+\/)?|player\.vimeo\.com\/video\/)\d{6,}(?!\w)/,
  ],
  [
    'Dailymotion',
    /^(?:(?:www\.)?dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/)[\da-z]{5,12}(?!\w)/i,
  ],
  // PeerTube is anyone’s to run, but nobody else has such addresses.
  [
    '',
    /^[^/]+\/(?:w\/[1-9A-HJ-NP-Za-km-z]{22}|videos\/(?:watch|embed)\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?!\w)/,
  ],
  ['', /^[^?#]+\.(?:mp4|m4v|webm|ogv)(?:[?#]|$)/i],
]

const ownSite = 'own.invalid'

/**
 * Where an address shows a video.
 *
 * @returns the name that people know the place by, if it has one, and its host,
 * empty for a file of one’s own site; nothing for what is not known as a video
 */
export function videoPlace(url: string): { name: string; host: string } | undefined {
  if (!URL.canParse(url, `https://${ownSite}/`)) return undefined
  const { protocol, username, host, pathname, search } = new URL(url, `https://${ownSite}/`)
  if (!/^https?:$/.test(protocol) || username !== '') return undefined
  const found = places.find(([, address]) => address.test(host + pathname + search))
  return found && { name: found[0], host: host === ownSite ? '' : host.replace(/^www\./, '') }
}

/** DNS allows no longer label, and reading one takes the square of its length. */
const longest = 63

/**
 * A label of a host name as people read it: `xn--bcher-kva` is `bücher` (RFC 3492).
 * What is no such label stays as it is.
 */
export function fromPunycode(label: string): string {
  if (!/^xn--/i.test(label) || label.length > longest) return label
  const dash = label.lastIndexOf('-')
  const characters = dash > 3 ? [...label.slice(4, dash)] : []
  let code = 128
  let place = 0
  let bias = 72
  for (let at = dash + 1; at < label.length; ) {
    const before = place
    for (let weight = 1, k = 36; ; k += 36) {
      const unit = label.charCodeAt(at++)
      const digit = unit < 58 ? unit - 22 : (unit | 32) - 97
      if (!(digit >= 0 && digit < 36)) return label
      place += digit * weight
      const threshold = Math.min(26, Math.max(1, k - bias))
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    const length = characters.length + 1
    code += Math.floor(place / length)
    if (code > 0x10ffff) return label
    let delta = Math.floor((place - before) / (before === 0 ? 700 : 2))
    delta += Math.floor(delta / length)
    for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35)
    bias += Math.floor((36 * delta) / (delta + 38))
    place %= length
    characters.splice(place++, 0, String.fromCodePoint(code))
  }
  return characters.join('')
}

/** Longer words are not slips of the pen, and comparing them costs their square. */
const longest = 64

/**
 * The known word that someone probably meant, for a hint. Capitals, hyphens,
 * underscores and spaces do not count (`original-title` is `originalTitle`);
 * apart from them, one slip is forgiven in every three letters of the word, and
 * at most three. A slip is a letter too many, missing, wrong, or swapped with
 * its neighbour (Damerau 1964, Levenshtein 1966, in the form that edits no part
 * twice). The nearest word wins, then the one that stands first in `known`.
 *
 * Words of more than 64 characters are never near anything, so that a hostile
 * input costs no more than a long word.
 *
 * @returns a member of `known`, or undefined where none is near
 *
 * @example
 * nearestWord('tilte', ['title', 'tags']) // 'title'
 * nearestWord('Original_Title', ['title', 'originalTitle']) // 'originalTitle'
 * nearestWord('budget', ['title', 'tags']) // undefined
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const wanted = fold(word)
  let limit = Math.min(3, Math.floor(wanted.length / 3))
  let nearest: string | undefined
  for (const candidate of known) {
    if (candidate.length > longest) continue
    const distance = distanceUpTo(limit, wanted, fold(candidate))
    if (distance === undefined) continue
    if (distance === 0) return candidate
    nearest = candidate
    limit = distance - 1
  }
  return nearest
}

function fold(word: string): string[] {
  return Array.from(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[-_\s]/g, ''),
  )
}

/** The edits from `a` to `b`, undefined where they are more than `limit`. */
function distanceUpTo(
  limit: number,
  a: readonly string[],
  b: readonly string[],
): number | undefined {
  if (a.length === 0 || Math.abs(a.length - b.length) > limit) return undefined
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (last[j + 1] ?? 0) + 1,
        (last[j] ?? 0) + (letter === other ? 0 : 1),
      )
      if (i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other) {
        cost = Math.min(cost, (beforeLast[j - 1] ?? 0) + 1)
      }
      row.push(cost)
    }
    if (Math.min(...row) > limit) return undefined
    beforeLast = last
    last = row
  }
  const distance = last[b.length] ?? 0
  return distance <= limit ? distance : undefined
}

/** Two texts, of which one comes from the other by an edit. */
export interface Edit {
  readonly from: string
  readonly to: string
}

/**
 * An edit that is as short as can be and still fails: pieces of what both texts share,
 * and of what they do not, go for as long as what is left fails.
 *
 * @param tries - how often `fails` is asked at most
 */
export function smallerEdit(
  { from, to }: Edit,
  check: (edit: Edit) => boolean,
  tries = 3000,
): Edit {
  let left = tries
  const fails = (edit: Edit) => left-- > 0 && check(edit)
  let head = 0
  while (head < from.length && from[head] === to[head]) head++
  let tail = 0
  while (tail < Math.min(from.length, to.length) - head && from.at(-1 - tail) === to.at(-1 - tail))
    tail++
  const parts = [
    from.slice(0, head),
    from.slice(head, from.length - tail),
    to.slice(head, to.length - tail),
    from.slice(from.length - tail),
  ]
  const edit = ([before = '', gone = '', come = '', after = '']: readonly string[]): Edit => ({
    from: before + gone + after,
    to: before + come + after,
  })
  for (let round = 0; round < 2; round++)
    for (const index of parts.keys())
      parts[index] = smaller(parts[index] ?? '', part => fails(edit(parts.with(index, part))))
  return edit(parts)
}

function smaller(text: string, fails: (text: string) => boolean): string {
  let left = text
  for (let size = Math.ceil(left.length / 2); size >= 1; ) {
    let cut = false
    for (let at = 0; at < left.length; ) {
      const without = left.slice(0, at) + left.slice(at + size)
      if (fails(without)) {
        left = without
        cut = true
      } else at += size
    }
    if (!cut || size > 1) size = Math.min(size - 1, Math.floor(size / 2))
  }
  return left
}

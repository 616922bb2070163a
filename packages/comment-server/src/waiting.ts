/**
 * How many comments of the viewer wait in which branch, from the waiting ones themselves up to the
 * root, where `under` tells what each of these stands under: each is visited once, however many
 * wait below it.
 */
export function countWaiting(
  waiting: readonly string[],
  under: ReadonlyMap<string, string>,
): Map<string, number> {
  const counts = new Map(waiting.map(id => [id, 1]))
  const open = new Map([...idsByParent(under)].map(([id, replies]) => [id, replies.length]))
  const bottomUp = [...under.keys()].filter(id => !open.has(id))
  for (const id of bottomUp) {
    const above = under.get(id) ?? ''
    if (above === '') continue
    counts.set(above, (counts.get(above) ?? 0) + (counts.get(id) ?? 0))
    const left = (open.get(above) ?? 0) - 1
    open.set(above, left)
    if (left === 0) bottomUp.push(above)
  }
  return counts
}

/** What stands under what, by what it stands under; the empty text is above the roots. */
export function idsByParent(under: ReadonlyMap<string, string>): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, above] of under) {
    const beside = ids.get(above)
    if (beside === undefined) ids.set(above, [id])
    else beside.push(id)
  }
  return ids
}

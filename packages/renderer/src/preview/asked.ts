import type { Ids } from '../constructs/ids.ts'

/** Ids that were looked for, and what was found. */
export interface Asked {
  readonly found: Map<string, string | undefined>
  readonly taken: [name: string, id: string | undefined][]
}

/** Ids that remember what they were asked. */
export function recorded(ids: Ids): { ids: Ids; asked: Asked } {
  const asked: Asked = { found: new Map(), taken: [] }
  return {
    asked,
    ids: {
      ...ids,
      find(name) {
        const id = ids.find(name)
        asked.found.set(name, id)
        return id
      },
      take(name) {
        const id = ids.take(name)
        asked.taken.push([name, id])
        return id
      },
    },
  }
}

/** Whether the same questions would be answered the same now. If so, ids that were taken are taken again. */
export function sameAnswers({ found, taken }: Asked, ids: Ids): boolean {
  for (const [name, id] of found) if (ids.find(name) !== id) return false
  if (taken.length === 0) return true
  const gone = new Set<string>()
  for (const [name, id] of taken) {
    const now = gone.has(name) ? undefined : ids.brought(name)
    if (now !== id) return false
    gone.add(name)
  }
  for (const name of gone) ids.take(name)
  return true
}

import { EditMap } from 'micromark-util-edit-map'

const { consume } = EditMap.prototype

/**
 * Where a quote or a list ends, micromark copies all that it has read so far, so that
 * thousands of them take minutes. A few edits are made in their place here, at the
 * cost of what stands behind them.
 *
 * The package brings a copy of micromark of its own (see tsup.config.ts), so that
 * nobody else’s is changed.
 */
export function hastenEdits() {
  EditMap.prototype.consume = function (events) {
    const { map } = this
    if (map.length > 3 || map.some(([, , added]) => added.length > 1000)) consume.call(this, events)
    for (const [at, removed, added] of map.splice(0).sort((a, b) => b[0] - a[0]))
      events.splice(at, removed, ...added)
    this.index.clear()
  }
}

import type { DatabaseSync } from 'node:sqlite'
import { arrange } from '@reviewkit/comments/store'
import { commentFromRow, PLACE_COLUMNS, standingFromRow, valuesOfPlace, whole } from './row.ts'
import { audienceOf, type Standing, standingOf } from './standing.ts'
import type { Difference, Step, StepAnswer, Upward } from './upward.ts'

/** How the places of comments are kept in a SQLite file, within a transaction. */
export interface SqlitePlaces {
  /** Runs a change up the thread, and brings the thread's own counts along. */
  run(thread: string, steps: Upward<Difference>): void
  standing(thread: string, id: string): Standing | undefined
  /** Works out the places of a whole thread again, and writes those that differ. */
  rearrange(thread: string): void
}

export function sqlitePlaces(db: DatabaseSync): SqlitePlaces {
  const places = PLACE_COLUMNS.join(', ')
  const sql = {
    read: db.prepare(
      `select id, under, published, kept, status, posted_ms, key_active from comment
       where thread_id = ? and id = ?`,
    ),
    newest: db.prepare(
      `select key_active from comment where thread_id = ? and under = ? and audience = 0
       order by key_active, posted_ms, seq limit 1`,
    ),
    // Each only writes what changes: a column that an index holds costs all indexes that hold it.
    writeCounts: db.prepare(
      'update comment set published = ?, kept = ? where thread_id = ? and id = ?',
    ),
    writeActivity: db.prepare(
      'update comment set published = ?, kept = ?, key_active = ? where thread_id = ? and id = ?',
    ),
    writeAudience: db.prepare(
      `update comment set published = ?, kept = ?, key_active = ?, audience = ?
       where thread_id = ? and id = ?`,
    ),
    countThread: db.prepare(
      `insert into thread (thread_id, published, kept) values (?, ?, ?)
       on conflict (thread_id) do update
       set published = published + excluded.published, kept = kept + excluded.kept`,
    ),
    setThread: db.prepare(
      `insert into thread (thread_id, published, kept) values (?, ?, ?)
       on conflict (thread_id) do update
       set published = excluded.published, kept = excluded.kept`,
    ),
    all: db.prepare(`select * from comment where thread_id = ? order by seq`),
    writePlace: db.prepare(
      `update comment set (${places}) = (${places.replace(/\w+/g, '?')})
       where thread_id = ? and id = ?`,
    ),
  }

  const standing = (thread: string, id: string) => {
    const row = sql.read.get(thread, id)
    return row === undefined ? undefined : standingFromRow(row)
  }

  const answer = (thread: string, step: Step): StepAnswer => {
    switch (step.kind) {
      case 'read': {
        const found = standing(thread, step.id)
        return found === undefined ? {} : { standing: found }
      }
      case 'newest': {
        const row = sql.newest.get(thread, step.under)
        return row === undefined ? {} : { newest: -whole(row, 'key_active') }
      }
      case 'write':
        write(thread, step.before, step.after)
        return {}
    }
  }

  function write(thread: string, before: Standing, after: Standing): void {
    const { id, published, kept, activity } = after
    if (audienceOf(before) !== audienceOf(after)) {
      sql.writeAudience.run(published, kept, -activity, audienceOf(after), thread, id)
    } else if (before.activity !== activity) {
      sql.writeActivity.run(published, kept, -activity, thread, id)
    } else {
      sql.writeCounts.run(published, kept, thread, id)
    }
  }

  return {
    standing,
    run: (thread, steps) => {
      let step = steps.next()
      while (!step.done) step = steps.next(answer(thread, step.value))
      const { published, kept } = step.value
      if (published !== 0 || kept !== 0) sql.countThread.run(thread, published, kept)
    },
    rearrange: thread => {
      const rows = sql.all.all(thread)
      const comments = rows.map(commentFromRow)
      let [published, kept] = [0, 0]
      for (const [i, place] of arrange(comments).entries()) {
        const comment = comments[i]!
        const after = standingOf(comment, place)
        if (place.parent === undefined) {
          published += place.published
          kept += place.kept
        }
        const values = valuesOfPlace(comment, after)
        const differs = values.some((value, at) => value !== rows[i]![PLACE_COLUMNS[at]!])
        if (differs) sql.writePlace.run(...values, thread, comment.id)
      }
      sql.setThread.run(thread, published, kept)
    },
  }
}

import type { DatabaseSync } from 'node:sqlite'
import { arrange } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import {
  COMMENT_COLUMNS,
  commentFromRow,
  PLACE_COLUMNS,
  standingFromRow,
  valuesOfComment,
  valuesOfPlace,
  whole,
} from './row.ts'
import { audienceOf, compareForWriting, type Standing, standingOf } from './standing.ts'
import type { Difference, Step, StepAnswer, Upward } from './upward.ts'

/** How the places of comments are kept in a SQLite file, within a transaction. */
export interface SqlitePlaces {
  /** Runs a change up the thread, and brings the thread's own counts along. */
  run(thread: string, steps: Upward<Difference>): void
  standing(thread: string, id: string): Standing | undefined
  /**
   * Works out the places of a whole thread again, with what changes in it and what comes to it by
   * their ids, and writes what differs.
   */
  rearrange(thread: string, changes?: ReadonlyMap<string, Comment>): void
}

export function sqlitePlaces(db: DatabaseSync): SqlitePlaces {
  const places = PLACE_COLUMNS.join(', ')
  const both = `${COMMENT_COLUMNS.join(', ')}, ${places}`
  const marks = (names: string) => names.replace(/\w+/g, '?')
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
      `update comment set (${places}) = (${marks(places)}) where thread_id = ? and seq = ?`,
    ),
    write: db.prepare(
      `update comment set (${both}) = (${marks(both)}) where thread_id = ? and seq = ?`,
    ),
    insert: db.prepare(
      `insert into comment (thread_id, seq, id, ${both}) values (?, ?, ?, ${marks(both)})`,
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
    rearrange: (thread, changes = new Map()) => {
      const rows = sql.all.all(thread)
      const stored = rows.map(commentFromRow)
      const known = new Set(stored.map(({ id }) => id))
      const comments = [
        ...stored.map(comment => changes.get(comment.id) ?? comment),
        ...[...changes.values()].filter(({ id }) => !known.has(id)),
      ]
      let [published, kept, seq] = [0, 0, 0]
      const added: { comment: Comment; seq: number; standing: Standing }[] = []
      for (const [i, place] of arrange(comments).entries()) {
        const comment = comments[i]!
        if (place.parent === undefined) {
          published += place.published
          kept += place.kept
        }
        const standing = standingOf(comment, place)
        const row = rows[i]
        seq = row === undefined ? seq + 1 : whole(row, 'seq')
        if (row === undefined) {
          added.push({ comment, seq, standing })
          continue
        }
        const values = valuesOfPlace(comment, standing)
        if (comment !== stored[i]) {
          sql.write.run(...valuesOfComment(comment), ...values, thread, seq)
        } else if (values.some((value, at) => value !== row[PLACE_COLUMNS[at]!])) {
          sql.writePlace.run(...values, thread, seq)
        }
      }
      added.sort((a, b) => compareForWriting(a.standing, b.standing))
      for (const { comment, seq, standing } of added) {
        const values = [...valuesOfComment(comment), ...valuesOfPlace(comment, standing)]
        sql.insert.run(thread, seq, comment.id, ...values)
      }
      sql.setThread.run(thread, published, kept)
    },
  }
}

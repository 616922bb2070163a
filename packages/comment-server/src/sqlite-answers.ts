import type { DatabaseSync } from 'node:sqlite'
import type { Answer, LevelAnswer, LevelQuestion, Question, Sort } from '@reviewkit/comments/store'
import { type Row, text } from './row.ts'
import { type SqliteLevels, sqliteLevels } from './sqlite-levels.ts'
import type { StoreViewer } from './store.ts'
import { audiences, compare, type RowPlace, rowsSeenBy, start } from './viewer-rows.ts'
import { countWaiting, idsByParent } from './waiting.ts'

/** Answers the questions of one page of a thread, and remembers whose comments it met. */
export interface SqliteAnswers {
  answer(question: Question): Answer
  readonly total: number
  readonly locked: boolean
  readonly own: ReadonlySet<string>
}

/** A thread that nobody has written in. */
const empty = { published: 0, kept: 0, locked: 0 }

const none: readonly Row[] = []

export function sqliteAnswers(
  db: DatabaseSync,
): (thread: string, viewer: StoreViewer, sort: Sort) => SqliteAnswers {
  const orders = new Map<Sort, SqliteLevels>()
  const thread = db.prepare('select published, kept, locked from thread where thread_id = ?')
  const seqOf = db.prepare('select seq from comment where thread_id = ? and id = ?')
  const underOf = db.prepare('select under from comment where thread_id = ? and id = ?')
  const waiting = db.prepare(
    `select id, under from comment indexed by comment_own
     where thread_id = ? and owner = ? and status in ('pending', 'spam')`,
  )

  return (name, viewer, sort) => {
    const order = orders.get(sort) ?? sqliteLevels(db, sort)
    orders.set(sort, order)
    const isModerator = viewer.role === 'moderator'
    const waits = isModerator ? [] : viewer.owners.flatMap(owner => waiting.all(name, owner))
    const under = wayUp(waits)
    const hidden = idsByParent(under)
    const rows = rowsSeenBy(
      viewer,
      countWaiting(
        waits.map(row => text(row, 'id')),
        under,
      ),
    )
    const { published, kept, locked } = thread.get(name) ?? empty

    return {
      answer: ({ levels, ids }) => ({
        levels: answerLevels(levels),
        rows: ids.map(id => rows.one(order.one(name, id))),
      }),
      total: Number(isModerator ? kept : published) + waits.length,
      locked: locked === 1,
      own: rows.own,
    }

    /** What each of the viewer's waiting comments stands under, and that, up to the root. */
    function wayUp(waits: readonly Row[]): Map<string, string> {
      const known = new Map<string, string>()
      for (const row of waits) {
        let [id, above] = [text(row, 'id'), text(row, 'under')]
        while (!known.has(id)) {
          known.set(id, above)
          if (above === '') break
          id = above
          above = text(underOf.get(name, id) ?? {}, 'under')
        }
      }
      return known
    }

    /** Levels that begin at their first comment, each as long as the others, are read together. */
    function answerLevels(questions: readonly LevelQuestion[]): LevelAnswer[] {
      const answers: LevelAnswer[] = []
      const together = new Map<number, number[]>()
      questions.forEach((question, at) => {
        const { parent, after, limit, asksMore } = question
        if (parent === undefined || after !== undefined || asksMore) {
          answers[at] = answerLevel(question)
        } else {
          const same = together.get(limit)
          if (same === undefined) together.set(limit, [at])
          else same.push(at)
        }
      })
      for (const [limit, numbers] of together) {
        const ids = numbers.map(at => questions[at]!.parent!)
        const read = (audience: number) => order.first(name, { ids, audience, limit })
        const seen = read(audiences.readers)
        const others = isModerator
          ? read(audiences.moderators)
          : ids.map(id => hiddenUnder(id, start))
        numbers.forEach((at, i) => {
          answers[at] = rows.level(questions[at]!, seen[i]!, others[i]!)
        })
      }
      return answers
    }

    function answerLevel(question: LevelQuestion): LevelAnswer {
      const { parent: under = '', after, limit } = question
      const from = after === undefined ? start : { ...after, seq: seqOfAny(after.ids) }
      const read = (audience: number) =>
        order.behind(name, { under, audience, from, limit: limit + 1 })
      const others = isModerator ? read(audiences.moderators) : hiddenUnder(under, from)
      return rows.level(question, read(audiences.readers), others)
    }

    /** What readers see nothing of, and this one does. */
    function hiddenUnder(parent: string, from: RowPlace): readonly Row[] {
      const ids = hidden.get(parent)
      if (ids === undefined) return none
      return ids
        .map(id => order.one(name, id) ?? {})
        .filter(row => row.audience === audiences.moderators && compare(row, from) > 0)
    }

    function seqOfAny(ids: readonly string[]): number {
      for (const id of ids) {
        const seq = seqOf.get(name, id)?.seq
        if (typeof seq === 'number') return seq
      }
      return -1
    }
  }
}

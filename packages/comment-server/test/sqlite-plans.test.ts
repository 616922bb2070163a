import { DatabaseSync } from 'node:sqlite'
import { sorts } from '@reviewkit/comments/store'
import type { Comment } from '@reviewkit/schema'
import { describe, expect, test, vi } from 'vitest'
import { sqliteStore } from '../src/sqlite.ts'
import { temporaryFile } from './support/serving.ts'

/** One thread that is nearly the whole file, half of it waiting, much of it by one person. */
const comments = Array.from({ length: 600 }, (_, n): Comment => {
  const parent = n % 10 === 0 ? {} : { parent: `c${n - (n % 10)}` }
  return {
    id: `c${n}`,
    ...parent,
    byReviewAuthor: false,
    posted: '2026-11-20',
    body: 'x',
    status: n % 2 === 0 ? 'published' : 'pending',
    version: 1,
    statusVersion: 0,
  }
})

/** Every statement that a store prepares, and its file with comments in it. */
async function statements(): Promise<{ file: string; texts: string[] }> {
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  const file = temporaryFile()
  const store = sqliteStore(file)
  const owner = 'token:ann'
  await store.merge('her', comments)
  for (let n = 0; n < 100; n += 1) {
    const comment = { ...comments[1]!, id: `own${n}` }
    await store.insert('her', { comment, owner, nonce: `${n}`, words: '' })
  }
  for (const sort of sorts)
    await store.page('her', { sort, viewer: { role: 'reader', owners: [] } })
  await store.close()
  const texts = [...new Set(prepare.mock.calls.map(([sql]) => sql.replace(/\s+/g, ' ')))]
  prepare.mockRestore()
  return { file, texts: texts.filter(sql => !/^pragma|sqlite_schema|distinct thread_id/.test(sql)) }
}

/** Whether somebody is known beyond a thread is the one question that names none. */
const ofNoThread = /where owner = \?1/

describe.each(['new', 'analyzed'])('in a file that is %s', state => {
  test('every statement searches by thread, walks one stretch and sorts nothing', async () => {
    const { file, texts } = await statements()
    const db = new DatabaseSync(file)
    if (state === 'analyzed') db.exec('analyze')
    const steps = texts
      .filter(sql => !ofNoThread.test(sql))
      .flatMap(sql =>
        db
          .prepare(`explain query plan ${sql}`)
          .all()
          .map(({ detail }) => ({ sql, detail: String(detail) })),
      )
    db.close()
    const reads = steps.filter(({ detail }) => !/^(?:CORRELATED|SCALAR|SCAN CONSTANT)/.test(detail))
    // the ids of parents, handed over as one list
    const others = reads.filter(({ detail }) => !detail.startsWith('SCAN asked VIRTUAL TABLE'))
    // the row of an entry of an index, which a search by thread found
    const byNumber = 'SEARCH c USING INTEGER PRIMARY KEY (rowid=?)'
    const searches = others.filter(({ detail }) => detail !== byNumber)
    const bad = searches.filter(({ detail }) => !/^SEARCH \w+ USING .*\(thread_id=\?/.test(detail))
    expect(bad).toEqual([])
    expect(texts.length).toBeGreaterThan(40)
    expect(others.length).toBeGreaterThan(40)
  })

  test('what names no thread reads one entry of an index', async () => {
    const { file, texts } = await statements()
    const db = new DatabaseSync(file)
    if (state === 'analyzed') db.exec('analyze')
    const plans = texts
      .filter(sql => ofNoThread.test(sql))
      .map(sql => db.prepare(`explain query plan ${sql}`).all())
    db.close()
    expect(plans).toHaveLength(1)
    const searches = plans[0]!.map(({ detail }) => String(detail)).filter(each => /SEA/.test(each))
    expect(searches).toEqual([
      'SEARCH comment USING COVERING INDEX comment_owner (owner=? AND status=?)',
      'SEARCH comment USING COVERING INDEX comment_owner (owner=?)',
    ])
  })
})

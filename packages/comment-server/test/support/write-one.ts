/** Opens the file it is told and writes one comment of the id it is told. */
import { sqliteStore } from '../../src/sqlite.ts'

const [file = '', id = ''] = process.argv.slice(2)
const store = sqliteStore(file)
await store.insert('her', {
  comment: {
    id,
    byReviewAuthor: false,
    posted: '2026-11-20',
    body: 'words',
    status: 'published',
    version: 1,
    statusVersion: 0,
  },
  owner: 'token:x',
  nonce: id,
  words: id,
})
await store.close()

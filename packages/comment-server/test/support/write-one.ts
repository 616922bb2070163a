/** Opens the file it is told and writes one comment of the id it is told. */
import { sqliteStore } from '../../src/sqlite.ts'
import { plainPost } from './plain-post.ts'

const [file = '', id = ''] = process.argv.slice(2)
const store = sqliteStore(file)
await store.insert('her', plainPost(id))
await store.close()

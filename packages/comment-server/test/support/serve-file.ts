/** A server of its own process on the file it is told; it writes its address when it is ready. */
import { createCommentServer } from '../../src/index.ts'
import { sqliteStore } from '../../src/sqlite.ts'
import { listen } from './listen.ts'

const store = sqliteStore(process.argv[2] ?? '')
const { base } = await listen(
  base =>
    createCommentServer({ store, moderate: 'none', origins: [base], pageOf: () => '/' }).fetch,
)
process.stdout.write(`${base}\n`)

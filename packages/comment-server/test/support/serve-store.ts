/** A server of its own process on the file or database it is told; it writes its address when it is ready. */
import { createCommentServer } from '../../src/index.ts'
import { listen } from './listen.ts'
import { openStore } from './open-store.ts'

const store = await openStore(process.argv[2] ?? '')
const { base } = await listen(
  base =>
    createCommentServer({ store, moderate: 'none', origins: [base], pageOf: () => '/' }).fetch,
)
process.stdout.write(`${base}\n`)

import { library } from '../../tsup.base.ts'

export default library(['src/index.ts', 'src/sqlite.ts', 'src/postgres.ts'])

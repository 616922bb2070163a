import { library } from '../../tsup.base.ts'

export default library(['src/index.ts', 'src/import/index.ts', 'src/store/index.ts'])

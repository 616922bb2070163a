import { library } from '../../tsup.base.ts'

export default library([
  'src/index.ts',
  'src/allow-list.ts',
  'src/unified.ts',
  'src/comment.ts',
  'src/parse/native.ts',
  'src/parse/no-native.ts',
])

import { library } from '../../tsup.base.ts'
import { parser } from './build/parser.ts'

export default library(['src/index.ts', 'src/allow-list.ts', 'src/unified.ts', 'src/comment.ts'], {
  chosen: [
    'src/parse/native.ts',
    'src/parse/no-native.ts',
    'src/parse/entities.ts',
    'src/parse/no-entities.ts',
  ],
  plugins: [parser],
})

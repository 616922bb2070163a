import { library } from '../../tsup.base.ts'

export default library(['src/index.ts', 'src/allow-list.ts', 'src/unified.ts', 'src/comment.ts'], {
  chosen: [
    'src/parse/native.ts',
    'src/parse/no-native.ts',
    'src/parse/entities.ts',
    'src/parse/no-entities.ts',
  ],
  // The parser comes along, so that its reading of named references can be ours: the one that
  // npm would bring fails in a worker and under Trusted Types. `/unified` shares no code with it.
  bundled: [/^mdast-util-/, /^micromark/, /^unist-util-/, 'ccount', 'escape-string-regexp'],
  alias: { 'decode-named-character-reference': './src/parse/character-reference.ts' },
})

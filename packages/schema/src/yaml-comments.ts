import { Lexer } from 'yaml'

/** The comments of some YAML, in their order. */
export function commentsIn(yaml: string): string[] {
  const comments: string[] = []
  let before = ''
  for (const lexeme of new Lexer().lex(yaml)) {
    // The lexer puts U+001F before a text, which may begin with the same sign.
    if (lexeme.startsWith('#') && before !== '\u001f') comments.push(lexeme.trimEnd())
    before = lexeme
  }
  return comments
}

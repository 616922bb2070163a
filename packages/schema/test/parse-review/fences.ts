import { all, type Bad, base, closed, type Good, opened } from './base.ts'
import * as say from './says.ts'

/** The two lines of ---, and what stands around them. */
export const bad: readonly Bad[] = [
  {
    source: '',
    at: '1:1-1:1',
    code: 'front-matter-missing',
    message: 'The file has no front matter.',
    hint: 'Begin the file with ---, then title: and author:, then --- again.',
  },
  {
    source: 'Just words.\n',
    at: '1:1-1:12',
    code: 'front-matter-missing',
    message: 'The file has no front matter.',
    hint: 'Begin the file with ---, then title: and author:, then --- again.',
  },
  {
    source: base.replace('---\ntitle', '\n---\ntitle'),
    at: '1:1-1:1',
    code: 'front-matter-not-first',
    message: 'Something stands before the front matter.',
    hint: 'Begin the file with ---, without a blank line or a space before it.',
  },
  {
    source: base.replace('---\ntitle', '---js\ntitle'),
    at: '1:1-1:6',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with ---js, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: base.replace('---\ntitle', '+++\ntitle'),
    at: '1:1-1:4',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with +++, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: base.replace('\n---\n\nWords.\n', '\n'),
    at: '1:1-1:4',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- on a line of its own between the last key and the review.',
  },
  {
    source: base.replace('---\ntitle', '---\n...\ntitle'),
    at: '2:1-2:4',
    code: 'front-matter-ended',
    message: 'A line of three dots ends the front matter before its second ---.',
    hint: 'Leave the line out.',
  },
  ...all(
    {
      code: 'front-matter-not-first',
      message: 'Something stands before the front matter.',
      hint: 'Begin the file with ---, without a blank line or a space before it.',
    },
    [
      ['1:1-1:5', opened(' ---')],
      ['1:1-1:5', opened('\t---')],
      ['1:1-1:1', opened('\n\n---')],
      ['1:1-1:5', opened('\u200b---')],
      ['1:2-1:6', opened('\ufeff\ufeff---')],
      ['1:1-1:19', opened('<!-- a comment -->\n---')],
      ['1:1-1:16', opened('# Love, updated\n---')],
      ['1:1-1:10', opened('%YAML 1.2\n---')],
    ],
  ),
  {
    source: opened('----'),
    at: '1:1-1:5',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- alone in place of ----.',
  },
  {
    source: opened('--'),
    at: '1:1-1:3',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- alone in place of --.',
  },
  {
    source: opened('———'),
    at: '1:1-1:4',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- alone in place of ———.',
  },
  {
    source: opened('—'),
    at: '1:1-1:2',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- alone in place of —.',
  },
  {
    source: opened('–––'),
    at: '1:1-1:4',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- alone in place of –––.',
  },
  {
    source: opened('—--'),
    at: '1:1-1:4',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- alone in place of —--.',
  },
  {
    source: opened('-- -'),
    at: '1:1-1:5',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- alone in place of -- -.',
  },
  {
    source: opened('---\u00a0'),
    at: '1:1-1:4',
    code: 'front-matter-missing',
    message: 'The line that opens the front matter is not three hyphens.',
    hint: 'Write --- at the beginning of the line, and nothing after it.',
  },
  ...all(
    {
      code: 'front-matter-not-yaml',
      message: 'Something stands after the --- that opens the front matter.',
      hint: 'Write --- alone on the first line, and key: value below it.',
    },
    [
      ['1:1-1:19', opened('--- # front matter')],
      ['1:1-1:13', opened('--- title: x')],
      ['1:1-1:8', opened('---yaml')],
      ['1:1-1:7', opened('---!js')],
    ],
  ),
  {
    source: opened('---toml'),
    at: '1:1-1:8',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with ---toml, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: opened('---json'),
    at: '1:1-1:8',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with ---json, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: opened('--- js'),
    at: '1:1-1:7',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with --- js, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: opened('---js eval'),
    at: '1:1-1:11',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with ---js eval, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: opened('---coffee'),
    at: '1:1-1:10',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with ---coffee, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: opened('+++ '),
    at: '1:1-1:4',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with +++, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: opened(';;;'),
    at: '1:1-1:4',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with ;;;, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  ...all(
    {
      code: 'front-matter-missing',
      message: 'The file has no front matter.',
      hint: 'Begin the file with ---, then title: and author:, then --- again.',
    },
    [
      ['1:1-1:4', opened('***')],
      ['1:1-1:8', opened('```yaml')],
      ['1:1-1:4', opened('===')],
      ['1:1-1:5', opened('\u0000---')],
      ['1:1-1:1', '\n'],
      ['1:1-1:1', '   '],
      ['1:2-1:2', '\ufeff'],
      ['1:1-1:19', '{ "title": "Her" }\n'],
      ['1:1-1:11', 'title: Her\nauthor: Ada\n'],
    ],
  ),
  {
    source: closed('----'),
    at: '9:1-9:5',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- alone in place of ----.',
  },
  ...all(
    {
      code: 'front-matter-unclosed',
      message: 'The front matter has no end.',
      hint: 'Write --- at the beginning of the line, and nothing after it.',
    },
    [
      ['9:1-9:5', closed(' ---')],
      ['9:1-9:5', closed('\t---')],
      ['9:1-9:4', closed('---\u00a0')],
    ],
  ),
  {
    source: closed('--'),
    at: '9:1-9:3',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- alone in place of --.',
  },
  {
    source: closed('———'),
    at: '9:1-9:4',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- alone in place of ———.',
  },
  {
    source: closed('—'),
    at: '9:1-9:2',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- alone in place of —.',
  },
  {
    source: closed('--- # end'),
    at: '9:1-9:10',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- alone in place of --- # end.',
  },
  {
    source: closed('...'),
    at: '9:1-9:4',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- alone in place of ....',
  },
  {
    source: closed('+++'),
    at: '9:1-9:4',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- alone in place of +++.',
  },
  ...all(
    {
      code: 'front-matter-unclosed',
      message: 'The front matter has no end.',
      hint: 'Write --- on a line of its own between the last key and the review.',
    },
    [
      ['1:1-1:4', closed('***')],
      ['1:1-1:4', closed('```')],
      ['1:1-1:4', closed('Words ---')],
      ['1:1-1:4', '---'],
      ['1:1-1:4', '---\n'],
    ],
  ),
  ...all(
    {
      code: 'not-a-mapping',
      message: 'The front matter is not a mapping of keys to values.',
      hint: 'Write key: value on each line, for example title: Love, updated.',
    },
    [
      ['2:1-2:11', '---\njust words\n---\n'],
      ['2:1-3:14', '---\n- title: Her\n- author: Ada\n---\n'],
      ['2:1-2:11', '---\n[Her, Ada]\n---\n'],
      ['2:1-2:6', '---\n"Her"\n---\n'],
      ['2:1-2:5', '---\nnull\n---\n'],
      ['2:1-2:2', '---\n~\n---\n'],
      ['2:1-2:3', '---\n[]\n---\n'],
    ],
  ),
  { source: '---\n*her\n---\n', at: '2:1-2:5', ...say.isNoAnchor('her') },
  ...all(
    {
      code: 'tag-not-read',
      message: 'An unquoted ! at the beginning names a type, and types are not read.',
      hint: 'Put the value in quotes if it begins with an exclamation mark.',
    },
    [
      ['2:1-3:11', '---\n!her\ntitle: Her\n---\n'],
      ['2:1-2:12', '---\n!!set {Her}\n---\n'],
    ],
  ),
  {
    source: '---\n%YAML 1.1\ntitle: Her\n---\n',
    at: '2:1-2:10',
    code: 'yaml-not-readable',
    message: 'A line that begins with % gives orders to YAML’s parser, and none are taken.',
    hint: 'Leave the line out.',
  },
  {
    source: '---\ntitle: Her\n--- # end\nauthor: Ada\n---\n',
    at: '3:1-3:10',
    code: 'front-matter-ended',
    message: 'A line begins with --- inside the front matter, and goes on.',
    hint: 'Leave the line out, or write --- alone on it.',
  },
  {
    source:
      '---\r\ntitle: "Love, updated\r\nauthor: Ada Moreau\r\npublished: 2014-02-13\r\nrating: 4.5/5\r\nmovie:\r\n  title: Her\r\n  year: 2013\r\n---\r\n\r\nWords.\r\n',
    at: '2:8-2:22',
    code: 'quote-unclosed',
    message: 'The quote that opens here is not closed.',
    hint: 'Write another " where the value ends.',
  },
  {
    source:
      '---\rtitle: Love, updated\rauthor: Ada Moreau\rpublished: 2014-02-13\rrating: 6/5\rmovie:\r  title: Her\r  year: 2013\r---\r\rWords.\r',
    at: '5:9-5:12',
    code: 'rating-out-of-range',
    message: 'The rating is 6, but its scale ends at 5.',
    hint: 'Write a value from 0 to 5, or give the scale: rating: 6/10.',
  },
]

export const good: readonly Good[] = [
  { source: `\uFEFF${base}`, gives: { body: 'Words.\n' } },
  { source: base.replaceAll('\n', '\r\n'), gives: { title: 'Love, updated', body: 'Words.\r\n' } },
  { source: base.replaceAll('\n', '\r'), gives: { title: 'Love, updated', body: 'Words.\r' } },
  { source: base.replaceAll('---', '---  \t'), gives: { body: 'Words.\n' } },
  { source: base.replace('\nWords.\n', ''), gives: { body: '' } },
  { source: base.replace('\nWords.\n', '\n\n---\n\nA rule.'), gives: { body: '\n---\n\nA rule.' } },
  { source: base.trimEnd().replace('\n\nWords.', ''), gives: { body: '' } },
  { source: base.replace('\nWords.', '  indented'), gives: { body: '  indented\n' } },
  {
    source: '---\n{ title: Her, author: Ada, draft: true, movie: { title: Her } }\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source: '---\n{ title: Her,\nauthor: Ada, draft: true, movie: { title: Her } }\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source: '---\n  title: Her\n  author: Ada\n  draft: true\n  movie: { title: Her }\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source: '---\n# Her, again\ntitle: Her\nauthor: Ada\ndraft: true\nmovie: { title: Her }\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source: '---\n!!map\ntitle: Her\nauthor: Ada\ndraft: true\nmovie: { title: Her }\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source: '---\n\n\ntitle: Her\n\nauthor: Ada\n\ndraft: true\nmovie: { title: Her }\n\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source: '---\n? title\n: Her\n? author\n: Ada\ndraft: true\nmovie: { title: Her }\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source: '---\n"title": Her\n\'author\': Ada\ndraft: true\nmovie: { title: Her }\n---\n',
    gives: { title: 'Her', authors: [{ name: 'Ada' }], draft: true, movie: {}, body: '' },
  },
  {
    source:
      '---\t\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\nWords.\n',
    gives: { title: 'Love, updated' },
  },
  {
    source:
      '---\ntitle: Love, updated\r\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\nWords.\n',
    gives: { title: 'Love, updated' },
  },
  {
    source:
      '---\ntitle: Love, updated\rauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\nWords.\n',
    gives: { title: 'Love, updated' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\nWords.\n\n---\n\nA rule.\n',
    gives: { body: 'Words.\n\n---\n\nA rule.\n' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\nWords.\n----\n',
    gives: { body: 'Words.\n----\n' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\nWords.\n...\n',
    gives: { body: 'Words.\n...\n' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\ntitle: 6/5\n',
    gives: { body: 'title: 6/5\n' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\ufeffWords',
    gives: { body: '\ufeffWords' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\n\u0000\n',
    gives: { body: '\u0000\n' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\n# --- #\n',
    gives: { body: '# --- #\n' },
  },
  {
    source:
      '---\ntitle: Love, updated\nauthor: Ada Moreau\npublished: 2014-02-13\nrating: 4.5/5\nmovie:\n  title: Her\n  year: 2013\n---\n\n---\n',
    gives: { body: '---\n' },
  },
]

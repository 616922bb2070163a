import { randomMarkdown } from '../random/markdown.ts'
import { below, chance, pick, type Random } from '../random/source.ts'

/** What turns a whole text into something else when it comes or goes. */
const switches = [
  '```',
  '~~~',
  '```\n',
  '<!--',
  '-->',
  '<details>',
  '<script>',
  '</script>',
  '<?',
  '<a id="a">',
  ':::',
  ':::spoiler',
  ':::spoiler[*Who* did it]',
  '\n:::\n',
  '\n:::spoiler\n',
  '||',
  '[a]: https://example.org/a',
  '[a]: /b "title"',
  '[x y]: /c',
  '[^1]: A note.',
  '[^1]: A note.\n\n    And more of [^2].',
  '[^2]: Another of [^1].',
  '[^1]',
  '[^2]',
  '[a]',
  '[b][a]',
  '[y][x\ny]',
  '# A',
  '## A',
  '[up](#a)',
  '===',
  '---',
  '- ',
  '2. ',
  '> ',
  '    ',
  '\t',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\0',
  '\uFEFF',
  '| a | b |\n| - | - |\n| c |',
  '![alt](x.png "title")',
  'https://youtu.be/abcdefghijk',
  '*',
  '_',
  '`',
  '\\',
  ']',
  '[',
  '&amp;',
  '\u2028',
] as const

/** One thing that a writer, or a program, may do to a text. */
export function randomEdit(random: Random, text: string, history: readonly string[]): string {
  const at = chance(random, 0.5) ? below(random, text.length + 1) : lineStart(random, text)
  const insert = (what: string, place = at) => text.slice(0, place) + what + text.slice(place)
  const line = () => {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end + 1
  }
  switch (below(random, 10)) {
    case 0:
      return insert(pick(random, ['a', 'b', ' ', '.', 'word ', 'é', '1']))
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + below(random, 4))
    case 2:
      return insert(pick(random, switches))
    case 3:
      // On a line of its own, often with none before or behind.
      return insert(
        `${pick(random, ['', '\n', '\n\n'])}${pick(random, switches)}${pick(random, ['\n', '\n\n'])}`,
      )
    case 4:
      return text.slice(0, at) + text.slice(line())
    case 5:
      return insert(randomMarkdown(random, 1 + below(random, 3)))
    case 6: {
      // A piece that moves or is there twice.
      const from = below(random, text.length + 1)
      const piece = text.slice(from, from + below(random, 200))
      const rest = chance(random, 0.5)
        ? text
        : text.slice(0, from) + text.slice(from + piece.length)
      const place = below(random, rest.length + 1)
      return rest.slice(0, place) + piece + rest.slice(place)
    }
    case 7:
      return text.slice(0, at) + text.slice(at + below(random, 300))
    case 8: {
      // A switch that is there goes.
      const what = pick(random, switches)
      const found = text.indexOf(what, at)
      return found < 0 ? insert(what) : text.slice(0, found) + text.slice(found + what.length)
    }
    default:
      return history.length > 0 ? pick(random, history) : randomMarkdown(random)
  }
}

function lineStart(random: Random, text: string): number {
  const near = below(random, text.length + 1)
  return text.lastIndexOf('\n', near - 1) + 1
}

/** Texts as they come from one another, edit by edit. */
export function* randomEdits(random: Random, count: number): Generator<string> {
  let text = randomMarkdown(random, below(random, 12))
  const history: string[] = []
  yield text
  for (let index = 0; index < count; index++) {
    const edited = randomEdit(random, text, history)
    if (chance(random, 0.3)) history.push(text)
    if (history.length > 10) history.shift()
    text = edited.length > 6000 ? edited.slice(below(random, 3000), 4500) : edited
    yield text
  }
}

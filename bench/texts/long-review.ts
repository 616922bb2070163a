/** A review that goes on and on, with every construct of our dialect in it, in our own words. */
export function longReview(length: number): string {
  let text = '# The Lamplighter’s Year\n\n'
  let part = 1
  for (; text.length < length - 900; part++) text += section(part)
  text += '## What it leans on\n\n'
  for (let name = 1; name <= 12; name++)
    text += `[source ${name}]: https://example.org/archive/${name} "Box ${name} of the archive"\n`
  return text
}

const section = (part: number) => `## Part ${part}: ${nouns[part % nouns.length]} and after

The town that the film calls home wakes before its people do. *Nobody* lights a lamp for anyone else, and still the lamps are lit: that is the joke of the ${nouns[(part * 3) % nouns.length]}, and the film is **patient** enough to tell it twice[^${part}].
It was told better in [an older cut][source ${(part % 12) + 1}], though not as loudly, and \`reel ${part}\` has lost its sound.

- The camera stays at the height of a child’s eyes.
- Nothing is said that a door could say by closing; see <https://example.org/doors/${part}>.
  - A closed door is shown ${part} times.
- ~~Every~~ Nearly every shot has water in it.

${part % 3 === 0 ? spoiler(part) : aside(part)}
${part % 4 === 0 ? table(part) : ''}${part % 5 === 0 ? `![Two lamps on a quay](stills/quay-${part}.jpg "The quay, in the ${part}th week")\n\n` : ''}It ends where it began, ||with the keeper gone||, and I have not been as moved by a street lamp since. The <kbd>pause</kbd> key was not needed.

[^${part}]: Once in the morning, once at night; the ${nouns[(part * 7) % nouns.length]} is the same.

`

const nouns = [
  'harbour',
  'ladder',
  'winter',
  'orchestra',
  'ferry',
  'letter',
  'rooftop',
  'kitchen',
  'archive',
  'storm',
  'wedding',
]

const spoiler = (part: number) => `:::spoiler[How *part ${part}* ends]

The pianist was the lamplighter all along, and the town had known for years.

> Someone has to be up late.

:::
`

const aside = (part: number) => `> A note on the music: ${part} themes, of which one returns.
>
> 1. The waltz, on a piano that is not in tune.
> 2. The waltz again, whistled.
`

const table = (part: number) => `| Scene | Lamps | Minutes |
| :--- | ---: | ---: |
| The quay | ${part} | 4 |
| The stairs | ${part + 1} | 11 |

`

/** Places in the middle of the text where somebody types. */
export function places(text: string): { name: string; at: number }[] {
  const middle = text.indexOf('\n## ', text.length / 2)
  const after = (name: string, words: string) => ({
    name,
    at: text.indexOf(words, middle) + words.length,
  })
  return [
    after('a paragraph', 'patient** enough '),
    after('a list item', 'a child’s eyes'),
    after('a heading', '## Part '),
    after('a block spoiler', 'the lamplighter all along'),
    after('a footnote', 'Once in the morning'),
    after('an address', 'https://example.org/archive/5'),
  ]
}

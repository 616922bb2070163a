/**
 * Holds the preview to the renderer over many edits of many random texts:
 *
 *     node --conditions=@reviewkit/source packages/renderer/scripts/preview-long.ts 20000
 *
 * Prints the first edit that does not agree, the seed to see it again (`… 20000 7`), and
 * a shorter edit if there is one.
 */
import { createPair } from '../test/preview/agree.ts'
import { randomEdits } from '../test/preview/edits.ts'
import { optionsOf } from '../test/preview/options.ts'
import { type Edit, smallerEdit } from '../test/preview/smaller.ts'
import { mulberry32 } from '../test/random/markdown.ts'

const [edits = '20000', first = String(Date.now() % 1e9)] = process.argv.slice(2)
const perText = 40
let done = 0
for (let seed = Number(first); done < Number(edits); seed++) {
  const random = mulberry32(seed)
  const options = optionsOf(random)
  const wrong = createPair(options)
  let before = ''
  for (const text of randomEdits(random, perText)) {
    const what = wrong(text)
    if (what !== undefined) {
      console.error(`seed ${seed}, options ${JSON.stringify(options)}: ${what}`)
      const told = ({ from, to }: Edit) => {
        const wrong = createPair(options)
        return wrong(from) ?? wrong(to)
      }
      const edit = { from: before, to: text }
      const short = told(edit) ? smallerEdit(edit, edit => told(edit) !== undefined) : edit
      console.error(`from ${JSON.stringify(short.from)}`)
      console.error(`  to ${JSON.stringify(short.to)}`)
      console.error(told(short) ?? 'only after other edits')
      process.exit(1)
    }
    before = text
    done++
  }
}
console.log(`${done} edits from seed ${first}: the preview is the page, each time`)

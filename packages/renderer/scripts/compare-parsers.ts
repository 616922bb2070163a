/**
 * Holds both parsers to the same HTML, facts and messages on random Markdown:
 *
 *     node --conditions=@reviewkit/source packages/renderer/scripts/compare-parsers.ts 1000000 [seed]
 *
 * Prints the first differences, as short as they get, and fails where there is one
 * that the bridges (src/parse/satteri-repair.ts) should have reached.
 */
import { normalise } from '../src/parse/normalise.ts'
import { isWithinReach } from '../src/parse/satteri-repair.ts'
import { byBoth, isSame, shortest, ways } from '../test/random/compare.ts'
import { mulberry32, randomMarkdown } from '../test/random/markdown.ts'

const shown = 10

const [count = 10_000, seed = Date.now() % 2 ** 32] = process.argv.slice(2).map(Number)
const random = mulberry32(seed)
let different = 0
let beyond = 0
for (let index = 0; index < count; index++) {
  const text = randomMarkdown(random)
  const way = ways[index % ways.length] ?? ways[0]
  if (index % 10_000 === 9_999) console.error(`${index + 1} of ${count}, ${different} differ`)
  if (isSame(text, way)) continue
  if (!isWithinReach(normalise(text))) {
    beyond++
    continue
  }
  if (++different > shown) continue
  const least = shortest(text, part => !isSame(part, way))
  const { satteri, remark } = byBoth(least, way)
  console.log(`${JSON.stringify(least)} (${way.dialect}, ${way.profile})`)
  for (const [fact, value] of Object.entries(remark)) {
    const other: unknown = Object.entries(satteri).find(([name]) => name === fact)?.[1]
    if (JSON.stringify(value) === JSON.stringify(other)) continue
    console.log(`  ${fact} by remark   ${JSON.stringify(value)}`)
    console.log(`  ${fact} by satteri  ${JSON.stringify(other)}`)
  }
}
console.log(
  `${count} texts from seed ${seed}: ${different} differ, and ${beyond} more that are too long to be read twice.`,
)
process.exitCode = different > 0 ? 1 : 0

/**
 * Holds the quick way of reading a file to the careful one, on random files:
 *
 *     npm run check:front-matter -- 200000 [seed]
 *
 * Prints the first differences, as short as they get, and fails where there is one.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { parseReview } from '../src/index.ts'
import { carefully, isQuick, nodesBothWays } from '../test/random/both-ways.ts'
import { file, yaml } from '../test/random/front-matter.ts'

const most = 10

const [count = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
let quick = 0

const laws = {
  'a file gives the same review and problems': fc.property(file, source => {
    if (isQuick(source)) quick += 1
    return isDeepStrictEqual(parseReview(source, { file: 'a.md' }), carefully(source))
  }),
  'the quick way reads the nodes that the careful one reads': fc.property(yaml, text => {
    const nodes = nodesBothWays(text)
    return (
      nodes.quick === undefined || isDeepStrictEqual(nodes.careful, { ...nodes.quick, problems: 0 })
    )
  }),
}

for (const [law, property] of Object.entries(laws)) {
  // One run a difference, each from a seed of its own.
  for (let part = 0; part < most; part += 1) {
    const { counterexample } = fc.check(property, {
      numRuns: Math.ceil(count / most),
      seed: seed + part,
    })
    if (counterexample === null) continue
    console.log(`${law}: not for ${JSON.stringify(counterexample[0])}`)
    process.exitCode = 1
  }
}
console.log(`${count} files from seed ${seed}; the quick way was enough for ${quick}.`)

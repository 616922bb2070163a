import { allHarm } from '../test/hostile/harm.ts'
import { mixture } from '../test/hostile/mixtures.ts'
import { mulberry32 } from '../test/random/source.ts'

/**
 * Renders random mixtures of hostile pieces until one does harm, and prints it:
 * `node --conditions=@reviewkit/source packages/renderer/scripts/hostile-long.ts 100000 [first seed]`.
 */
const [count = '10000', first = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
const runs = Number(count)
const from = Number(first)
if (!(runs > 0) || !(from >= 0))
  throw new TypeError('Write a number of runs, and a first seed or none')

for (let run = 0; run < runs; run++) {
  const text = mixture(mulberry32(from + run))
  const found = harmOf(text)
  if (found.length === 0) continue
  const least = shrunk(text)
  console.log(`Seed ${from + run}: ${JSON.stringify(text)}\n`)
  console.log(`At its shortest: ${JSON.stringify(least)}\n${harmOf(least).join('\n')}`)
  process.exit(1)
}
console.log(`${runs} mixtures from seed ${from}: no harm`)

function harmOf(text: string): string[] {
  try {
    return allHarm(text)
  } catch (error) {
    return [`thrown: ${error}`]
  }
}

/** Leaves out ever smaller parts, as long as harm is done. */
function shrunk(text: string): string {
  let least = text
  for (let length = text.length >> 1; length > 0; length >>= 1)
    for (let at = 0; at + length <= least.length; ) {
      const shorter = least.slice(0, at) + least.slice(at + length)
      if (harmOf(shorter).length > 0) least = shorter
      else at += length
    }
  return least
}

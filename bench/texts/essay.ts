import { definitions, headings, names, pieces } from './essay-pieces.ts'

/**
 * An essay of at least so many characters: the pieces in an order that does not
 * repeat soon, each time with other names. The same at every run.
 */
export function essay(length: number): string {
  const blocks = ['# Sixty-two seats']
  let size = 0
  for (let index = 0; size < length; index++) {
    // Steps that share no factor with the number of pieces come past each piece once a round.
    const piece = at(pieces, index * 7 + Math.floor(index / pieces.length))
    const text = fill(piece, index)
    if (index % 5 === 0) blocks.push(`## ${at(headings, index / 5)}`)
    blocks.push(text)
    size += text.length
  }
  return `${blocks.join('\n\n')}\n\n${definitions}\n`
}

const fill = (piece: string, index: number) =>
  piece
    .replaceAll(/\{(film|maker|town|thing)\}/g, (_, name: keyof typeof names) =>
      at<string>(names[name], index * 3 + Math.floor(index / 4)),
    )
    .replaceAll('{n}', String(index + 11))

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new RangeError('An empty list has no item')
  return item
}

import { maxIds, type Place } from './cursor.ts'
import { type Forest, none } from './forest.ts'
import { once } from './once.ts'
import { orderOf } from './order.ts'
import { keyAt, postedTime, type Sort } from './sort.ts'

/** What stands under one parent, in order, with what it sorts by. */
export interface Level {
  readonly numbers: Int32Array
  readonly keys: Float64Array
  readonly times: Float64Array
}

/** Sorting fewer than these again costs less than keeping what was sorted. */
const worthKeeping = 64

/** The levels of a forest in every order. Long ones are sorted once. */
export function levelsOf(forest: Forest): (parent: number, sort: Sort) => Level {
  const kept = new Map<string, Level>()
  const activities = once(() => activitiesIn(forest))
  const inOrder = (parent: number, sort: Sort): Level =>
    sorted(forest, parent, sort, sort === 'active' ? activities() : undefined)
  return (parent, sort) => {
    if (forest.repliesOf(parent).length < worthKeeping) return inOrder(parent, sort)
    const name = `${sort} ${parent}`
    const level = kept.get(name) ?? inOrder(parent, sort)
    kept.set(name, level)
    return level
  }
}

function sorted(
  forest: Forest,
  parent: number,
  sort: Sort,
  activities: Float64Array | undefined,
): Level {
  const siblings = forest.repliesOf(parent)
  const keys = new Float64Array(siblings.length)
  const times = new Float64Array(siblings.length)
  for (let i = 0; i < siblings.length; i += 1) {
    const comment = forest.comments[siblings[i]!]!
    times[i] = postedTime(comment)
    keys[i] = keyAt(times[i]!, comment.votes, sort, activities?.[siblings[i]!] ?? 0)
  }
  const order = orderOf(keys, times)
  return {
    numbers: order.map(i => siblings[i]!),
    keys: Float64Array.from(order, i => keys[i]!),
    times: Float64Array.from(order, i => times[i]!),
  }
}

/** The moment of the newest published comment in each branch; where none is, of its top. */
export function activitiesIn(forest: Forest): Float64Array {
  const { comments, parents } = forest
  const times = Float64Array.from(comments, postedTime)
  const newest = times.map((time, number) =>
    comments[number]!.status === 'published' ? time : Number.NEGATIVE_INFINITY,
  )
  const order = forest.parentsFirst()
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const number = order[at]!
    const parent = parents[number]!
    if (parent !== none && newest[number]! > newest[parent]!) newest[parent] = newest[number]!
    if (newest[number] === Number.NEGATIVE_INFINITY) newest[number] = times[number]!
  }
  return newest
}

/** The index in a level of the first comment behind a place. */
export function indexBehind(level: Level, { key, time, ids }: Place, forest: Forest): number {
  // Of the ids the first that is still there tells how far the input had been read. If all are
  // gone, then rather show others of that very key and moment again than skip one.
  let last = none
  for (const id of ids) {
    last = forest.numberOf(id)
    if (last !== none) break
  }
  let start = 0
  let end = level.numbers.length
  while (start < end) {
    const middle = (start + end) >> 1
    const order =
      level.keys[middle]! - key || level.times[middle]! - time || level.numbers[middle]! - last
    if (order <= 0) start = middle + 1
    else end = middle
  }
  return start
}

/** The ids that a cursor behind an index holds on to, of those comments that are shown. */
export function anchorsAt(
  level: Level,
  index: number,
  forest: Forest,
  isShown: (number: number) => boolean,
): string[] {
  const ids: string[] = []
  for (let i = index; i >= 0 && ids.length < maxIds; i -= 1) {
    if (level.keys[i] !== level.keys[index] || level.times[i] !== level.times[index]) break
    const number = level.numbers[i]!
    // Hidden comments stay out: a cursor is no place to tell their ids.
    if (isShown(number)) ids.push(forest.comments[number]!.id)
  }
  return ids
}

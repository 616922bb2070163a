import { countsOf } from './counts.ts'
import { type Forest, none } from './forest.ts'
import { anchorsAt, indexBehind, type Level, levelsOf } from './levels.ts'
import type { Answer, LevelAnswer, LevelQuestion, Question, Row } from './questions.ts'
import type { Sort } from './sort.ts'
import { asSeen, type Viewer } from './view.ts'

/** What a thread in memory answers to the questions of a page. */
export interface Answers {
  answer(question: Question): Answer
  readonly total: number
}

/** Answers from a forest, for any viewer and order. */
export function answersFrom(forest: Forest): (viewer: Viewer, sort: Sort) => Answers {
  const countsFor = countsOf(forest)
  const levelOf = levelsOf(forest)

  return (viewer, sort) => {
    const counts = countsFor(viewer)
    return {
      total: counts.total,
      answer: ({ levels, ids }) => ({
        levels: levels.map(question => answerLevel(question)),
        rows: ids.map(id => answerComment(forest.numberOf(id))),
      }),
    }

    function answerLevel({ parent, after, limit }: LevelQuestion): LevelAnswer {
      const above = parent === undefined ? none : forest.numberOf(parent)
      if (parent !== undefined && above === none) return { rows: [], more: false }
      const level = levelOf(above, sort)
      const rows: Row[] = []
      let last = none
      let index = after === undefined ? 0 : indexBehind(level, after, forest)
      for (; index < level.numbers.length; index += 1) {
        if (counts.in(level.numbers[index]!) === 0) continue
        if (rows.length === limit) break
        rows.push(rowAt(level, index, parent))
        last = index
      }
      const isShown = (number: number) => counts.in(number) > 0
      return {
        rows,
        more: index < level.numbers.length,
        ...(last !== none && { anchors: anchorsAt(level, last, forest, isShown) }),
      }
    }

    function answerComment(number: number): Row | undefined {
      if (number === none || counts.in(number) === 0) return undefined
      const above = forest.parents[number]!
      return row(number, above === none ? undefined : forest.comments[above]!.id, 0, 0)
    }

    function rowAt({ numbers, keys, times }: Level, index: number, parent: string | undefined) {
      return row(numbers[index]!, parent, keys[index]!, times[index]!)
    }

    function row(number: number, parent: string | undefined, key: number, time: number): Row {
      return {
        comment: asSeen(forest.comments[number]!, counts.eyes(number)),
        ...(parent !== undefined && { parent }),
        readable: counts.in(number),
        key,
        time,
      }
    }
  }
}

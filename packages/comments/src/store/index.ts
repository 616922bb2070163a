export type { Place } from '../cursor.ts'
export {
  branchOf,
  planBranch,
  planPage,
  type ThreadFacts,
  threadPageOf,
} from '../page.ts'
export {
  type Answer,
  answered,
  answeredLater,
  type LevelAnswer,
  type LevelQuestion,
  type Question,
  type Row,
  type Steps,
} from '../questions.ts'
export { postedTime, type Sort, sortKey, sorts } from '../sort.ts'
export { asSeen, canRead, type Eyes } from '../view.ts'
export { type Arranged, arrange } from './arrange.ts'

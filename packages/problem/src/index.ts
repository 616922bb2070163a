export { formatProblem } from './format.ts'
export { nearestWord } from './nearest.ts'
export { type Position, type Positions, positionsOf } from './position.ts'
export { compareProblems, type Problem } from './problem.ts'

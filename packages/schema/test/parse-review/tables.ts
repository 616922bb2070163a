import * as dates from './dates.ts'
import * as fences from './fences.ts'
import * as keys from './keys.ts'
import * as kinds from './kinds.ts'
import * as movie from './movie.ts'
import * as people from './people.ts'
import * as ratings from './ratings.ts'
import * as yaml from './yaml.ts'

/** Files that are not as they should be, and files that only look so, by what is odd about them. */
export const tables = Object.values({ dates, fences, keys, kinds, movie, people, ratings, yaml })

/** What a text has asked for beyond what it says: characters of addresses, empty cells. */
export interface Spent {
  copied: number
  cells: number
}

/** What the shortest text may ask for; a longer one as many more as it has characters. */
const least: Spent = { copied: 10_000, cells: 1000 }

/** Keeps a page in proportion to its text. */
export interface Budget {
  /** Whether so many characters more may be copied out of definitions. */
  copy(characters: number): boolean
  /** Whether so many empty cells more may fill up a table. */
  fill(cells: number): boolean
}

/** @param length - of the whole text, in characters */
export const withinBudget = ({ copied, cells }: Spent, length: number) =>
  copied <= least.copied + length && cells <= least.cells + length

export function createBudget(length: number): Budget {
  const spent: Spent = { copied: 0, cells: 0 }
  return {
    copy(characters) {
      spent.copied += characters
      return spent.copied <= least.copied + length
    },
    fill(cells) {
      if (spent.cells + cells > least.cells + length) return false
      spent.cells += cells
      return true
    },
  }
}

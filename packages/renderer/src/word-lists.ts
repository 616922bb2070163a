/** The words of a list, with spaces or line ends between them. */
export const listOf = (list: string): string[] => list.trim().split(/\s+/)

/** A table of such lists by their first words, with commas between them: `td align, tr`. */
export const listsOf = (table: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    table.split(',').map(row => {
      const [name = '', ...rest] = listOf(row)
      return [name, rest]
    }),
  )

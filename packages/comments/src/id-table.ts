/** Ids under numbers, from 0 on, in the order in which they come. */
export class IdTable {
  readonly #numbers = new Map<string, number>()

  constructor(_expected: number) {}

  /** The number of an id: the one it has, else the next. */
  add(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** The number of an id, or -1 where it is not there. */
  numberOf(id: string): number {
    return this.#numbers.get(id) ?? -1
  }
}

/**
 * Ids under numbers, from 0 on, in the order in which they come: an open hash table of whole
 * numbers over a list of what bears the ids. A `Map` keeps an entry of its own for each of them,
 * and reads it from memory at each look-up.
 */
export class IdTable {
  readonly #list: readonly { readonly id: string }[]
  #size = 0
  /** The hash of each id by its number: nearly always enough to tell two apart. */
  readonly #hashes: Int32Array
  /** A number plus one in each slot that is taken; a power of two, at most half full. */
  readonly #slots: Int32Array
  /** Drawn anew for each table: nobody can choose ids that all meet in one slot. */
  readonly #seed = Math.trunc(Math.random() * 0x7fffffff) | 1

  /**
   * @param list - what bears the ids, each under the number of its id; it may hold more behind them
   */
  constructor(list: readonly { readonly id: string }[]) {
    this.#list = list
    let size = 16
    while (size < list.length * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = new Int32Array(list.length)
  }

  /** The number of an id: the one it has, else the next, under which the list must then have it. */
  add(id: string): number {
    const hash = hashOf(id, this.#seed)
    const slots = this.#slots
    const mask = slots.length - 1
    let at = hash & mask
    for (let taken = slots[at]!; taken !== 0; taken = slots[at]!) {
      if (this.#hashes[taken - 1] === hash && this.#list[taken - 1]!.id === id) return taken - 1
      at = (at + 1) & mask
    }
    const number = this.#size
    this.#size += 1
    this.#hashes[number] = hash
    slots[at] = number + 1
    return number
  }

  /** The number of an id, or -1 where it is not there. */
  numberOf(id: string): number {
    const hash = hashOf(id, this.#seed)
    const slots = this.#slots
    const mask = slots.length - 1
    let at = hash & mask
    for (let taken = slots[at]!; taken !== 0; taken = slots[at]!) {
      if (this.#hashes[taken - 1] === hash && this.#list[taken - 1]!.id === id) return taken - 1
      at = (at + 1) & mask
    }
    return -1
  }
}

/** A multiplicative hash over the characters, mixed at the end so that its low bits depend on all. */
function hashOf(id: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x5bd1e995)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

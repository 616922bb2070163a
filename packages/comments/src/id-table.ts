/**
 * Ids under numbers, from 0 on, in the order in which they come: an open hash table of whole
 * numbers over the ids themselves, which stay the strings they are. A `Map` keeps an entry of its
 * own for each of them, and reads it from memory at each look-up.
 */
export class IdTable {
  readonly #ids: string[] = []
  /** The hash of each id by its number: nearly always enough to tell two apart. */
  #hashes: Int32Array
  /** A number plus one in each slot that is taken; a power of two, at most half full. */
  #slots: Int32Array
  /** Drawn anew for each table: nobody can choose ids that all meet in one slot. */
  readonly #seed = Math.trunc(Math.random() * 0x7fffffff) | 1

  /** @param expected - about how many there will be: the table then never grows */
  constructor(expected: number) {
    let size = 16
    while (size < expected * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#hashes = new Int32Array(size / 2)
  }

  /** The number of an id: the one it has, else the next. */
  add(id: string): number {
    const hash = hashOf(id, this.#seed)
    const slots = this.#slots
    const mask = slots.length - 1
    let at = hash & mask
    for (let taken = slots[at]!; taken !== 0; taken = slots[at]!) {
      if (this.#hashes[taken - 1] === hash && this.#ids[taken - 1] === id) return taken - 1
      at = (at + 1) & mask
    }
    const number = this.#ids.length
    if (number === this.#hashes.length) {
      this.#grow()
      return this.add(id)
    }
    this.#ids.push(id)
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
      if (this.#hashes[taken - 1] === hash && this.#ids[taken - 1] === id) return taken - 1
      at = (at + 1) & mask
    }
    return -1
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2)
    hashes.set(this.#hashes)
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.#ids.length; number += 1) {
      let at = hashes[number]! & mask
      while (slots[at] !== 0) at = (at + 1) & mask
      slots[at] = number + 1
    }
    this.#hashes = hashes
    this.#slots = slots
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

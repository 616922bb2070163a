/** How many slots at most are tried for an id before a `Map` takes it: no honest ids reach this. */
const reach = 32

/**
 * Ids under numbers, from 0 on, in the order in which they come: an open hash table of whole
 * numbers over the ids themselves, which stay the strings they are.
 *
 * Its time goes into waiting for memory, so that ids are best added many at a time: a step reads
 * the same of all of them before the next step begins, and the processor waits for them together.
 */
export class IdTable {
  readonly #ids: string[]
  #size = 0
  /** Two a slot: the hash of an id, and its number plus one, or zero. At most half are taken. */
  #slots: Int32Array
  /** What found no slot within reach. Whoever makes ids meet, in spite of the seed, fills this. */
  #overflow: Map<string, number> | undefined
  /** Drawn anew for each table: nobody can choose ids that all meet in one slot. */
  readonly #seed = Math.trunc(Math.random() * 0x7fffffff) | 1
  #hashes = new Int32Array(0)

  /** @param expected - about how many there will be: the table then never grows */
  constructor(expected: number) {
    let slots = 16
    while (slots < expected * 2) slots *= 2
    this.#slots = new Int32Array(slots * 2)
    this.#ids = new Array(expected)
  }

  get size(): number {
    return this.#size
  }

  /**
   * The numbers of ids: of each the one it has, else the next.
   *
   * @param count - how many of `ids` there are to read
   * @param numbers - where to write what was found
   */
  addAll(ids: readonly string[], count: number, numbers: Int32Array): void {
    while ((this.#size + count) * 4 > this.#slots.length) this.#grow()
    if (this.#hashes.length < count) this.#hashes = new Int32Array(count)
    const hashes = this.#hashes
    const slots = this.#slots
    const mask = slots.length - 1
    // What the first, third and fourth step write is written over: they only fetch, for the next
    // one, what it would else wait for once an id. It halves the time of a million ids.
    for (let i = 0; i < count; i += 1) hashes[i] = ids[i]!.charCodeAt(0)
    for (let i = 0; i < count; i += 1) hashes[i] = hashOf(ids[i]!, this.#seed)
    for (let i = 0; i < count; i += 1) numbers[i] = slots[((hashes[i]! << 1) & mask) + 1]! - 1
    for (let i = 0; i < count; i += 1) {
      if (numbers[i] !== -1) numbers[i] = this.#ids[numbers[i]!]!.charCodeAt(0)
    }
    for (let i = 0; i < count; i += 1) {
      const number = this.#find(ids[i]!, hashes[i]!)
      numbers[i] = number === -1 ? this.#put(ids[i]!, hashes[i]!, this.#size) : number
    }
  }

  /** The number of an id, or -1 where it is not there. */
  numberOf(id: string): number {
    return this.#find(id, hashOf(id, this.#seed))
  }

  #find(id: string, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let at = (hash << 1) & mask
    for (let tried = 0; tried < reach; tried += 1) {
      const taken = slots[at + 1]!
      if (taken === 0) return -1
      if (slots[at] === hash && this.#ids[taken - 1] === id) return taken - 1
      at = (at + 2) & mask
    }
    return this.#overflow?.get(id) ?? -1
  }

  #put(id: string, hash: number, number: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    this.#ids[number] = id
    this.#size = Math.max(this.#size, number + 1)
    let at = (hash << 1) & mask
    for (let tried = 0; tried < reach; tried += 1) {
      if (slots[at + 1] === 0) {
        slots[at] = hash
        slots[at + 1] = number + 1
        return number
      }
      at = (at + 2) & mask
    }
    this.#overflow ??= new Map()
    this.#overflow.set(id, number)
    return number
  }

  #grow(): void {
    const slots = this.#slots
    const overflow = this.#overflow
    this.#slots = new Int32Array(slots.length * 2)
    this.#overflow = undefined
    for (let at = 0; at < slots.length; at += 2) {
      const number = slots[at + 1]! - 1
      if (number >= 0) this.#put(this.#ids[number]!, slots[at]!, number)
    }
    for (const [id, number] of overflow ?? []) this.#put(id, hashOf(id, this.#seed), number)
  }
}

/** A multiplicative hash over the characters, mixed at the end so that its low bits depend on all. */
export function hashOf(id: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x5bd1e995)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

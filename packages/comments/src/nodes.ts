import type { Comment } from '@reviewkit/schema'
import { type Forest, none } from './forest.ts'
import { once } from './once.ts'

/** A comment in its place: the replies to it stand in the order of the input. */
export interface CommentNode {
  readonly comment: Comment
  readonly replies: readonly CommentNode[]
}

/** The comments of a forest as nodes, each made when somebody first asks for it, and once. */
export interface Nodes {
  readonly roots: readonly CommentNode[]
  get(id: string): CommentNode | undefined
}

export function nodesOf(forest: Forest): Nodes {
  const nodes = once(() => new Array<CommentNode | undefined>(forest.comments.length))
  const nodeOf = (number: number): CommentNode => {
    const known = nodes()
    known[number] ??= new Node(forest.comments[number]!, number, nodesUnder)
    return known[number]
  }
  const nodesUnder = (number: number) => Array.from(forest.repliesOf(number), nodeOf)
  const roots = once(() => nodesUnder(none))
  return {
    get roots() {
      return roots()
    },
    get(id) {
      const number = forest.numberOf(id)
      return number === none ? undefined : nodeOf(number)
    },
  }
}

/** Of a class, since a million objects with functions of their own take five times the memory. */
class Node implements CommentNode {
  readonly comment: Comment
  readonly #number: number
  readonly #nodesUnder: (number: number) => readonly CommentNode[]
  #replies: readonly CommentNode[] | undefined

  constructor(
    comment: Comment,
    number: number,
    nodesUnder: (number: number) => readonly CommentNode[],
  ) {
    this.comment = comment
    this.#number = number
    this.#nodesUnder = nodesUnder
  }

  get replies(): readonly CommentNode[] {
    this.#replies ??= this.#nodesUnder(this.#number)
    return this.#replies
  }

  /** For JSON, which leaves out what is no property of the object's own. */
  toJSON(): CommentNode {
    return { comment: this.comment, replies: this.replies }
  }
}

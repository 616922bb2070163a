/** The id of a comment's element: what its permalink points to. */
export function anchor(id: string): string {
  return `c-${id}`
}

/**
 * The id of a part of a comment. No comment's id holds a colon, nor does a heading's in a body: so
 * the part `by` of `a` is not the comment `a-by`, and not a heading "By" in the body of `a`.
 */
export function partId(id: string, part: 'by' | 'on' | 'more' | 'fold'): string {
  return `${anchor(id)}-:${part}`
}

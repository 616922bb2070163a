/**
 * Where one comment is to be seen: with what it answers and what answers it, wherever in the thread
 * it stands, since it need not be on the first page.
 */
export function commentUrl(page: string, id: string): string {
  return `${page}?comment=${id}#c-${id}`
}

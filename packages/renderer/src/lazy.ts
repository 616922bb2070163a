/** What is worked out when first asked for, and only then. */
export function lazy<T>(work: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: work() }
    return made.value
  }
}

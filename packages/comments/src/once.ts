/** A value that is worked out when it is first asked for, and never again. */
export function once<Value>(work: () => Value): () => Value {
  let value: { of: Value } | undefined
  return () => {
    value ??= { of: work() }
    return value.of
  }
}

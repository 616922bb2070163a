/** From a whole to a part of it: keys and, in lists, numbers from 0. */
export type Path = readonly (string | number)[]

/** The value at the end of a path; own keys only, so that nothing is found on a prototype. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = Reflect.get(found, part)
  }
  return found
}

/** An object as JSON has them, of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands under a key, where that is an object; else one that holds nothing. */
export function objectIn(value: JsonObject, key: string): JsonObject {
  const inner = own(value, key)
  return isObject(inner) ? inner : {}
}

/** The words under a key, trimmed; numbers as they are written; empty where there is neither. */
export function textIn(value: JsonObject, key: string): string {
  const inner = own(value, key)
  if (typeof inner === 'number') return String(inner)
  return typeof inner === 'string' ? inner.toWellFormed().trim() : ''
}

export function listIn(value: JsonObject, key: string): readonly unknown[] {
  const inner = own(value, key)
  return Array.isArray(inner) ? inner : []
}

const own = (value: JsonObject, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined)

import type * as z from 'zod/mini'
import type { Reading } from './reading.ts'
import { type Document, zodProblems } from './zod-problems.ts'

/** Holds a value that was read to its schema. What reading refused already is not told again as missing. */
export function judge<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  reading: Reading,
  { whole, examples }: Pick<Document, 'whole' | 'examples'>,
): Value | undefined {
  const result = schema.safeParse(value)
  const issues = (result.error?.issues ?? []).filter(
    ({ path }) => !reading.isRefused(path.filter(part => typeof part !== 'symbol')),
  )
  const { placeOf, misspelt, report } = reading
  zodProblems(issues, { whole, value, examples, placeOf, misspelt }, report.error)
  return result.data
}

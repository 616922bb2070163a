import { writeFileSync } from 'node:fs'
import { reviewJsonSchema } from '../src/index.ts'

// The file that editors load. A test holds it to the code.
const file = new URL('../review.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(reviewJsonSchema, null, 2)}\n`)

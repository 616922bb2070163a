import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { her } from './pictures/her.ts'
import { metropolis } from './pictures/metropolis.ts'
import { sherlockJr } from './pictures/sherlock-jr.ts'
import { drawing } from './shapes.ts'

const reviews = fileURLToPath(new URL('../reviews/', import.meta.url))

for (const picture of [...her, ...metropolis, ...sherlockJr]) {
  const file = `${reviews}${picture.file}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, drawing(picture))
}

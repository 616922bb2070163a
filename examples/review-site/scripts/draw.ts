import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { her } from './pictures/her.ts'
import { jeanneDArc } from './pictures/jeanne-d-arc.ts'
import { manWithAMovieCamera } from './pictures/man-with-a-movie-camera.ts'
import { metropolis } from './pictures/metropolis.ts'
import { nightOfTheLivingDead } from './pictures/night-of-the-living-dead.ts'
import { nosferatu } from './pictures/nosferatu.ts'
import { sherlockJr } from './pictures/sherlock-jr.ts'
import { voyageDansLaLune } from './pictures/voyage-dans-la-lune.ts'
import { drawing } from './shapes.ts'

const reviews = fileURLToPath(new URL('../reviews/', import.meta.url))
const pictures = [
  her,
  jeanneDArc,
  manWithAMovieCamera,
  metropolis,
  nightOfTheLivingDead,
  nosferatu,
  sherlockJr,
  voyageDansLaLune,
].flat()

for (const picture of pictures) {
  const file = `${reviews}${picture.file}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, drawing(picture))
}

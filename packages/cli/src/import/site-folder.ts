import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The folder of the site that is meant: people name it, or the folder reviews in it. */
export async function siteFolder(path: string): Promise<string> {
  const isFolder = await stat(join(path, 'reviews')).then(
    there => there.isDirectory(),
    () => false,
  )
  return !isFolder && basename(path) === 'reviews' ? dirname(path) : path
}

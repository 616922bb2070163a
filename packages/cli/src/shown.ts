import { relative, sep } from 'node:path'

/** A path as the person who typed the command would write it. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near === '' ? '.' : near.startsWith(`..${sep}..`) ? path : near
}

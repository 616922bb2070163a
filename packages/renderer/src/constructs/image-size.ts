import type { Settings } from '../settings.ts'

/** The size that a picture is given in the page, where the caller knows one. */
export function sizeOf(src: string, { imageSize }: Settings) {
  const { width, height } = imageSize?.(src) ?? {}
  return isSide(width) && isSide(height) ? { width, height } : undefined
}

const isSide = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0

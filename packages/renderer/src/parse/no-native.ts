import type { Root } from 'mdast'

/** A parser in machine code: text in, mdast with positions out. */
export type NativeParse = (source: string, gfm: boolean) => Root

/** Where a browser bundles the package there is none. */
export const nativeParse = (): NativeParse | undefined => undefined

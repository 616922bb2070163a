import type { Root } from 'mdast'

/** A parser in machine code: text in, mdast with positions out. What it would read otherwise, `remark` reads. */
export type NativeParse = (source: string, gfm: boolean, remark: (source: string) => Root) => Root

/** Where a browser bundles the package there is none. */
export const nativeParse = (): NativeParse | undefined => undefined

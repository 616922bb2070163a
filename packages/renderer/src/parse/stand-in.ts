import type { Nodes, Root } from 'mdast'
import { isParent } from '../walk.ts'

/**
 * While the parser runs, a mark too many is one of these noncharacters: of the same
 * length, and nothing that Markdown knows. They are put back after.
 */
const marks = '>-+*_~`[]<&:@wW.)!"\',;?\\|'
const first = 0xfdd0

/** Where a bracket is text in any case, it is taken from the parser without a word. */
const silent = '\uFDEF'

/** What stands for a mark that might have been more than text. */
export const loud = /[\uFDD0-\uFDEE]/

/** What stands for marks while the parser runs. */
export const standIn = (written: string, quietly = false) =>
  written.replace(/./g, mark =>
    quietly ? silent : String.fromCharCode(first + marks.indexOf(mark)),
  )

/** Text with its marks back in their places. */
export const restored = (text: string) =>
  text.replace(/[\uFDD0-\uFDEF]/g, found =>
    found === silent ? '[' : marks.charAt(found.charCodeAt(0) - first),
  )

/** What holds its marks as written, with a limit or without. */
const isVerbatim = ({ type }: Nodes) => type === 'code' || type === 'inlineCode' || type === 'html'

/**
 * Puts the marks back.
 *
 * @param tell - is told of each node that might read otherwise without a limit, in their order
 */
export function restoreMarks(tree: Root, tell: (node: Nodes) => void) {
  const nodes: Nodes[] = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    let touched = false
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'string' || !/[\uFDD0-\uFDEF]/.test(value)) continue
      touched ||= loud.test(value)
      Object.assign(node, { [key]: restored(value) })
    }
    if (touched && !isVerbatim(node)) tell(node)
    // One by one: too many arguments overflow the stack.
    if (isParent(node)) for (const child of [...node.children].reverse()) nodes.push(child)
  }
}

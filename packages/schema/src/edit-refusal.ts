import type { Path } from './path.ts'
import type { Said } from './report.ts'

/** What would be lost or changed by an edit, beyond what was asked for. */
export type Refused = 'comment' | 'unknown' | 'shared' | 'harm'

/** Says why, in a problem’s words. */
export function refusal(why: Refused, path: Path): Said {
  const name = path.join('.') || 'front matter'
  switch (why) {
    case 'comment':
      return {
        code: 'edit-loses-comment',
        message: `A comment stands within ${name}, and would be lost.`,
        path,
        hint: 'Put the comment above the key, or make the change by hand.',
      }
    case 'unknown':
      return {
        code: 'edit-loses-key',
        message: `A key that nothing reads stands within ${name}, and would be lost.`,
        path,
        hint: 'Take the key out first, or make the change by hand.',
      }
    case 'shared':
      return {
        code: 'edit-shared',
        message: `Other values are the same as ${name} by an anchor, and would change with it.`,
        path,
        hint: 'Write the values out in place of & and *.',
      }
    case 'harm':
      return {
        code: 'edit-not-safe',
        message: `The file cannot be changed at ${name} without harm to what stands around it.`,
        path,
        hint: 'Make the change by hand.',
      }
  }
}

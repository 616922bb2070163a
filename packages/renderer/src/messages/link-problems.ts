import type { Problem } from '@reviewkit/problem'
import { type Placed, problemAt } from '../problem-at.ts'
import type { Settings } from '../settings.ts'
import { lookalikeIn } from './lookalike.ts'

/** A link as readers meet it, whether Markdown or raw HTML made it. */
export interface ReadLink {
  url: string
  /** What can be read of it, the words of its pictures included. */
  words: string
  /** How the writer would write it. */
  example: string
}

/** Stands among a link’s words for what is seen and has none. */
export const unread = '\uFFFC'

/** More than spaces and what only tells how letters join or run (Default_Ignorable_Code_Point). */
const visible = /[^\s\p{DI}]/u

/** What is to tell about a link that stands. */
export function linkProblems(
  place: Placed,
  { url, words, example }: ReadLink,
  { isVague }: Settings,
): Problem[] {
  const problems: Problem[] = []
  if (!visible.test(words)) problems.push(problemAt(place, 'link-empty', { example }))
  else if (isVague(words))
    problems.push(
      problemAt(place, 'link-text-vague', { words: words.replaceAll(unread, '').trim(), example }),
    )
  const lookalike = lookalikeIn(url)
  if (lookalike)
    problems.push(
      problemAt(place, 'domain-lookalike', { name: lookalike.name, scripts: lookalike.scripts }),
    )
  return problems
}

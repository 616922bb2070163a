import { createRenderer, type Profile, type RendererOptions } from '../../src/index.ts'
import { createUnifiedRenderer } from '../../src/unified.ts'
import { breaches } from './allowed.ts'
import { elementsIn, mendings, parsed, reserialised, rewritten } from './page.ts'

const roads = {
  root: createRenderer,
  unified: createUnifiedRenderer,
  gfm: (options: RendererOptions) => createRenderer({ ...options, dialect: 'gfm' }),
}
type Road = keyof typeof roads

const renderers = new Map(
  (['root', 'unified', 'gfm'] as const).flatMap(road =>
    (['article', 'comment', 'trusted'] as const).map(
      profile => [`${road} ${profile}`, roads[road]({ profile })] as const,
    ),
  ),
)

export function rendered(text: string, profile: Profile, road: Road = 'root', idPrefix = '') {
  const renderer = renderers.get(`${road} ${profile}`)
  return String(renderer?.render(text, { idPrefix }).html)
}

/**
 * What is wrong with a page made of a hostile text, as a parser to the letter of the
 * standard reads it: what the allow list does not have, what the parser mends, and
 * what comes out otherwise when it is written and read again, wherever it stands.
 */
export function harm(text: string, profile: 'article' | 'comment', road: Road = 'root'): string[] {
  const html = rendered(text, profile, road)
  const once = reserialised(html)
  return [
    ...breaches(parsed(html), profile),
    ...mendings(html),
    ...(road === 'unified' ? [] : nestedLinks(html)),
    ...(reserialised(once) === once ? [] : [`written again it is ${reserialised(once)}`]),
    ...rewritten(html)
      .filter(again => again !== once)
      .map(again => `in another place it is ${again}`),
  ].map(what => `${road}, ${profile}: ${what}`)
}

/** The same of all that a profile below `trusted` writes, by both roads. */
export const allHarm = (text: string): string[] => [
  ...harm(text, 'article'),
  ...harm(text, 'comment'),
  ...harm(text, 'article', 'unified'),
  ...harm(text, 'comment', 'unified'),
]

/** What HTML forbids and browsers build all the same, in a table: our cleaner does not. */
const nestedLinks = (html: string) =>
  elementsIn(parsed(html))
    .filter(({ tagName }) => tagName === 'a')
    .filter(link => elementsIn(link).some(({ tagName }) => tagName === 'a'))
    .map(() => '<a> in <a>')

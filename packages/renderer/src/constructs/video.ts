import { lookUp } from '@reviewkit/locale'
import type { Link, Paragraph, Parents, Text as Words } from 'mdast'
import { element, type ReviewElement } from '../element.ts'
import { plainText } from '../parse/plain-text.ts'
import type { Text } from '../settings.ts'
import { typographic } from './typography.ts'
import { videoPlace } from './video-place.ts'
import { watchOn } from './watch-on.ts'

/**
 * A link to a video, alone in a paragraph, as a figure that asks first: it says
 * where the video is, and only following the link asks the other host for anything.
 *
 * No player stands in the page. A frame that loads when it is seen loads at once
 * where scripts are off, as HTML says, and a site’s policy seldom lets one in.
 */
export function video(
  { children, position }: Paragraph,
  parent: Parents,
  { settings }: Text,
): ReviewElement | undefined {
  const [link, ...others] = children
  if (link?.type !== 'link' || others.length > 0) return undefined
  // A line of a list and a footnote hold references: those stay links.
  if (parent.type === 'footnoteDefinition' || (parent.type === 'listItem' && !parent.spread))
    return undefined
  const place = videoPlace(link.url)
  if (!place) return undefined
  const { name, host } = place
  const on = (where: string) =>
    added(lookUp(watchOn, settings.locale, 'en').replace('#', () => where))
  const bare = isBare(link)
  const notice = host && (bare ? name && host : on(name ? `${name} (${host})` : host).value)
  const title =
    link.title && settings.quotes ? typographic(link.title, settings.quotes) : link.title
  const caption: Words[] = [
    ...(title ? [{ type: 'text' as const, value: title }] : []),
    ...(notice ? [added(title ? ` · ${notice}` : notice)] : []),
  ]
  const shown: Link = {
    ...link,
    title: null,
    data: { ...link.data, hProperties: { rel: ['noopener', 'noreferrer'] } },
    children: bare && host ? [on(name || host)] : link.children,
  }
  return element(
    'video',
    'figure',
    { className: ['rk-video'] },
    [shown, ...(caption.length > 0 ? [element('caption', 'figcaption', {}, caption)] : [])],
    position,
  )
}

const added = (value: string): Words => ({ type: 'text', value, data: { added: true } })

/** Whether a link’s words are only its address. */
function isBare(link: Link): boolean {
  const words = plainText(link).trim()
  return words === '' || (/^(?:https?:|www\.)/i.test(words) && link.url.endsWith(words))
}

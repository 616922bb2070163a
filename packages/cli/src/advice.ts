import { posix } from 'node:path'
import { nearestWord, type Problem, positionsOf } from '@reviewkit/problem'
import { renderMarkdown } from '@reviewkit/renderer'
import type { Review } from '@reviewkit/schema'
import type { SiteReview } from './review-folder.ts'

/** What a review lacks that its file alone cannot tell: the renderer’s messages at their lines in the file, and pictures that are not there. */
export function adviceOn({ file, source, review, files }: SiteReview): Problem[] {
  const rendered = renderMarkdown(review.body, { locale: review.language })
  const frontMatter = lines(source) - lines(review.body)
  const below = (line: number) => line + frontMatter
  const inText = rendered.images.map(({ src, line }) => ({ src, place: { line: below(line) } }))
  const inFrontMatter = declared(review).map(src => ({ src, place: placeIn(source, src) }))
  return [
    ...rendered.messages.map(problem => ({
      ...problem,
      file,
      ...(problem.line && { line: below(problem.line) }),
      ...(problem.endLine && { endLine: below(problem.endLine) }),
    })),
    ...[...inFrontMatter, ...inText]
      .filter(({ src }) => isBeside(src) && !files.includes(plain(src)))
      .map(
        ({ src, place }): Problem => ({
          severity: 'warning',
          code: 'picture-not-found',
          message: `The picture ${src} is not in the folder of the review.`,
          file,
          ...place,
          hint: nearestPicture(src, files),
        }),
      ),
  ]
}

const lines = (text: string) => text.split(/\r\n?|\n/).length

/** The pictures that the front matter names. */
function declared({ movie, images, authors }: Review): string[] {
  return [movie.poster, ...images, ...authors.map(({ image }) => image)].flatMap(
    image => image?.src ?? [],
  )
}

/** Where the front matter names a picture; none where it writes the name in another way. */
function placeIn(source: string, src: string): { line?: number; column?: number } {
  const offset = source.indexOf(src)
  return offset < 0 ? {} : positionsOf(source).at(offset)
}

/** A path from the review’s own folder: no scheme, host or other folder, and not a caption alone. */
const isBeside = (src: string) => !/^([a-z][a-z0-9+.-]*:|[/\\?#]|$|\.\.\/)/i.test(src)

function plain(src: string): string {
  const path = src.replace(/[?#].*$/s, '')
  try {
    return posix.normalize(decodeURIComponent(path))
  } catch {
    return posix.normalize(path)
  }
}

function nearestPicture(src: string, files: readonly string[]): string {
  const near = nearestWord(plain(src), files)
  return near ? `Write ${near}, if you mean that one.` : 'Put the picture beside review.md.'
}

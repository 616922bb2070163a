import { posix } from 'node:path'
import { nearestWord, type Problem, positionsOf } from '@reviewkit/problem'
import { type Rendered, type RendererOptions, renderMarkdown } from '@reviewkit/renderer'
import type { Review } from '@reviewkit/schema'
import type { SiteReview } from './review-folder.ts'

/** What a review lacks that its file alone cannot tell: the renderer’s messages at their lines in the file, and pictures that are not there. */
export function adviceOn({ file, source, review, files }: SiteReview): Problem[] {
  const rendered = render(review)
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

/** As the page does: a text whose headings begin at `#` moves down, below the title. */
function render({ body, language, images }: Review): Rendered {
  const options: RendererOptions = {
    locale: language,
    // Who declares the size of one picture wants to hear of the others.
    ...(images.some(({ width, height }) => width && height) && {
      imageSize: src => images.find(image => image.src === src),
    }),
  }
  const rendered = renderMarkdown(body, options)
  return rendered.headings.some(({ level }) => level === 1)
    ? renderMarkdown(body, { ...options, headingShift: 1 })
    : rendered
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

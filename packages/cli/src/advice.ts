import { basename } from 'node:path'
import { nearestWord, type Problem } from '@reviewkit/problem'
import { renderMarkdown } from '@reviewkit/renderer'
import type { SiteReview } from './site.ts'

/** What the text of a review lacks: the renderer’s messages at their lines in the file, and pictures that are not there. */
export function adviceOn({ file, source, review, files }: SiteReview): Problem[] {
  const rendered = renderMarkdown(review.body, { locale: review.language })
  const frontMatter = lines(source) - lines(review.body)
  const beside = files.map(path => basename(path))
  const missing = rendered.images
    .filter(({ src }) => isBeside(src) && !beside.includes(decode(src)))
    .map(
      ({ src, line }): Problem => ({
        severity: 'warning',
        code: 'picture-not-found',
        message: `The picture ${src} is not in the folder of the review.`,
        line,
        hint: nearestPicture(src, beside),
      }),
    )
  return [...rendered.messages, ...missing].map(problem => ({
    ...problem,
    file,
    ...(problem.line && { line: problem.line + frontMatter }),
    ...(problem.endLine && { endLine: problem.endLine + frontMatter }),
  }))
}

const lines = (text: string) => text.split(/\r\n?|\n/).length

/** A name without a folder, a host or a scheme. */
const isBeside = (src: string) => src !== '' && !/[/:?#]/.test(src)

function decode(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}

function nearestPicture(src: string, beside: readonly string[]): string {
  const near = nearestWord(src, beside)
  return near ? `Write ${near}, if you mean that one.` : 'Put the picture beside review.md.'
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

type Files = Readonly<Record<string, string | Buffer>>

/**
 * A folder with the files given, gone when the test is over. Of tests that run side by side each
 * hands over its own `onTestFinished`.
 */
export function folderWith(files: Files, finished = onTestFinished): string {
  const { folder, remove } = keptFolderWith(files)
  finished(remove)
  return folder
}

/** A folder for several tests, gone when one says so. */
export function keptFolderWith(files: Files): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'reviewkit-cli-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A review file as a writer has it, with lines of front matter of one's own. */
export const reviewFile = (title: string, lines = '', body = 'It holds up.') => `---
title: ${title}
author: Ada Example
published: 2024-02-03
${lines}movie:
  title: ${title}
---
${body}
`

/** A site’s configuration, and a drawing of nothing. */
export const site = { 'site.yaml': 'title: Small screens\nurl: https://reviews.example\n' }
export const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'

/** A comment of a source, as a line of `comments.ndjson`. */
export const commentLine = (id: string, body: string, rest: object = {}) =>
  `${JSON.stringify({
    id,
    author: { name: 'Wim' },
    byReviewAuthor: false,
    posted: '2020-01-02',
    body,
    status: 'published',
    version: 1,
    statusVersion: 0,
    ...rest,
  })}\n`

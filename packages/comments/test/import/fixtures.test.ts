import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Comment } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect, fromDisqus, fromWordPress } from '../../src/import/index.ts'
import { mergeComments } from '../../src/index.ts'
import { inPieces } from './pieces.ts'

/** What each file shows is its name; `UPDATE=1` writes what comes out of it, to be reviewed as code. */
const importers = { disqus: fromDisqus, wordpress: fromWordPress }

/** What is cut off before its last tag has ended, or its first root, is no whole file. */
const endOf = (bytes: Buffer) =>
  (/^.*?<\/(?:disqus|rss)|^.*(?=>)/s.exec(bytes.toString('latin1'))?.[0] ?? '').length

describe.each(Object.entries(importers))('%s', (name, importer) => {
  const folder = new URL(`fixtures/${name}/`, import.meta.url)
  const files = readdirSync(folder).filter(file => file.endsWith('.xml'))
  const read = (file: string) => readFileSync(new URL(file, folder))

  test.each(files)('%s', async file => {
    const collected = await collect(importer(inPieces(read(file))))
    const expected = new URL(file.replace('.xml', '.json'), folder)
    const json = `${JSON.stringify(collected, undefined, 2)}\n`
    if (process.env.UPDATE && json !== (existsSync(expected) && readFileSync(expected, 'utf8')))
      writeFileSync(expected, json)
    expect(json).toBe(readFileSync(expected, 'utf8'))
    for (const comment of collected.threads.flatMap(({ comments }) => comments))
      expect(Comment.safeParse(comment).success).toBe(true)
    expect(json).not.toMatch(/mail\.example|192\.0\.2/)
  })

  test.each(files)('%s is the same in pieces of any length, and packed', async file => {
    const bytes = read(file)
    const whole = await collect(importer(inPieces(bytes)))
    const lengths = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(lengths, async pieces => {
        expect(await collect(importer(inPieces(bytes, pieces)))).toEqual(whole)
      }),
      { numRuns: 5, examples: [[[1]]] },
    )
    expect(await collect(importer(inPieces(gzipSync(bytes), [100])))).toEqual(whole)
  })

  test.each(files)('%s, cut off or changed anywhere, is told and never thrown', async file => {
    const bytes = read(file)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), fc.nat(255), async (at, byte) => {
        const { threads, problems } = await collect(importer(inPieces(bytes.subarray(0, at))))
        const error = problems.some(({ severity }) => severity === 'error')
        if (at < endOf(bytes)) expect(error).toBe(true)
        const changed = Buffer.from(bytes)
        changed[at] = byte
        const others = await collect(importer(inPieces(changed)))
        for (const thread of [...threads, ...others.threads])
          for (const comment of thread.comments)
            expect(Comment.safeParse(comment).success).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

test('what waited in a blog and is decided there by the next export is decided here too', async () => {
  const first = readFileSync(new URL('fixtures/wordpress/small-site.xml', import.meta.url), 'utf8')
  const waits = /(<wp:comment_approved>)(?:<!\[CDATA\[)?0(?:\]\]>)?(<)/
  expect(first).toMatch(waits)
  const commentsOf = async (xml: string) => {
    const { threads } = await collect(fromWordPress(inPieces(xml)))
    return threads.flatMap(({ comments }) => comments)
  }
  const before = await commentsOf(first)
  const after = await commentsOf(first.replace(waits, '$11$2'))
  const id = before.find(({ status }) => status === 'pending')?.id
  const of = (comments: readonly Comment[]) => comments.find(comment => comment.id === id)!
  expect(of(after).status).toBe('published')
  expect(mergeComments(of(before), of(after)).status).toBe('published')
  expect(mergeComments(of(after), of(before)).status).toBe('published')
})

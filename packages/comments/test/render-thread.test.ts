import { html, raw } from '@reviewkit/html'
import type { Comment } from '@reviewkit/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildThread, type RenderThreadOptions, renderThread, type Thread } from '../src/index.ts'
import { type Element, elements, withClass } from './parsed.ts'
import { c, chain, comment, thread } from './thread-builder.ts'

type Options = Partial<RenderThreadOptions>

function render(built: Thread, options: Options = {}): string {
  return String(renderThread(built, { renderBody: ({ body }) => html`<p>${body}</p>`, ...options }))
}

function rendered(built: Thread, options?: Options) {
  return elements(render(built, options))
}

/** What a screen reader calls an element. */
function nameOf({ attributes }: Element, all: readonly Element[]): string {
  const ids = attributes['aria-labelledby']?.split(' ') ?? []
  return ids.map(id => all.find(({ attributes }) => attributes.id === id)?.text).join(' ')
}

/** One comment, and the text of the one element of a class in it. */
function textIn(change: Partial<Comment>, name: string, options?: Options): string | undefined {
  return withClass(rendered(buildThread([comment('a', change)]), options), name)[0]?.text
}

test('a comment is an article named by its author, who stands in a heading, and its date', () => {
  const all = rendered(thread(c('a', { author: { name: 'Ann' } })))
  const article = all.find(({ name }) => name === 'article')!
  expect(article.attributes).toEqual({
    class: 'rk-comment',
    id: 'c-a',
    'aria-labelledby': 'c-a-:by c-a-:on',
  })
  const heading = all.find(({ attributes }) => attributes.id === 'c-a-:by')!
  expect([heading.name, heading.text]).toEqual(['h3', 'Ann'])
  const date = all.find(({ attributes }) => attributes.id === 'c-a-:on')!
  expect([date.name, date.text]).toEqual(['time', 'November 20, 2026'])
})

test('the whole of a comment reads well without any style', () => {
  const author = { name: 'Ann', url: 'https://ann.example/', from: 'Europe' }
  const change = { author, byReviewAuthor: true, edited: '2026-11-21', body: 'Yes!' }
  expect(
    render(thread(c('a', change)), { actions: () => html`<a href="?reply=a">Reply</a>` }),
  ).toBe(
    `<ol class="rk-thread">
<li class="u-comment h-cite"><article class="rk-comment" id="c-a" aria-labelledby="c-a-:by c-a-:on">
<header class="rk-comment-header">
<h3 class="rk-comment-by" id="c-a-:by"><a class="p-author h-card" href="https://ann.example/" rel="nofollow ugc"><bdi>Ann</bdi></a></h3>
<span class="rk-badge">Author</span> <span class="rk-comment-from">from <bdi>Europe</bdi></span> <a class="u-url" href="#c-a" aria-labelledby="c-a-:by c-a-:on"><time class="dt-published" id="c-a-:on" datetime="2026-11-20">November 20, 2026</time></a> <time class="rk-edited dt-updated" datetime="2026-11-21">edited</time>
</header>
<div class="rk-comment-body e-content" dir="auto"><p>Yes!</p></div>
<footer class="rk-comment-actions"><a href="?reply=a">Reply</a></footer>
</article></li>
</ol>`,
  )
})

test('replies stand in a list in the item of the comment they answer', () => {
  const all = rendered(thread(c('a', c('b', c('d'))), c('e')))
  const places = withClass(all, 'rk-comment').map(({ attributes, within }) => [
    attributes.id,
    within.filter(({ name }) => name === 'ol').map(list => list.attributes.class),
  ])
  expect(places).toEqual([
    ['c-a', ['rk-thread']],
    ['c-b', ['rk-replies', 'rk-thread']],
    ['c-d', ['rk-replies', 'rk-replies', 'rk-thread']],
    ['c-e', ['rk-thread']],
  ])
  expect(withClass(all, 'rk-comment').every(({ within }) => within[0]!.name === 'li')).toBe(true)
})

test('what is deeper than four levels folds into one list, each with a link to what it answers', () => {
  const deep = c('d', c('e', c('f'), c('g', { status: 'deleted' }, c('h'))))
  const all = rendered(thread(c('a', c('b', c('c', deep)))))
  const fold = all.filter(({ name }) => name === 'details')
  expect(fold.map(({ attributes }) => attributes.class)).toEqual(['rk-more'])
  expect(all.find(({ name }) => name === 'summary')!.text).toBe('3 replies')
  const folded = withClass(all, 'rk-comment').filter(({ within }) => within.includes(fold[0]!))
  expect(folded.map(({ attributes }) => attributes.id)).toEqual(['c-e', 'c-f', 'c-g', 'c-h'])
  expect(withClass(all, 'rk-in-reply-to').map(({ text }) => text)).toEqual([
    'in reply to Author of e',
    'in reply to a deleted comment',
  ])
  expect(withClass(all, 'u-in-reply-to').map(({ attributes }) => attributes.href)).toEqual([
    '#c-e',
    '#c-g',
  ])
})

test('four levels do not fold', () => {
  expect(render(thread(c('a', c('b', c('c', c('d'))))))).not.toContain('<details')
})

test('a tombstone says so, holds its replies and has no actions', () => {
  const built = thread(c('a', { status: 'deleted' }, c('b')))
  const all = rendered(built, { actions: ({ id }) => `Reply to ${id}` })
  const [tombstone] = withClass(all, 'rk-tombstone')
  expect(tombstone!.text).toBe('This comment was deleted')
  expect(tombstone!.attributes).toMatchObject({ id: 'c-a', 'aria-labelledby': 'c-a-:by' })
  expect(withClass(all, 'rk-comment-actions').map(({ text }) => text)).toEqual(['Reply to b'])
})

test('a reader is shown neither waiting comments nor their words', () => {
  const built = thread(
    c('held', { status: 'pending', body: 'secret' }, c('b')),
    c('junk', { status: 'spam' }),
  )
  const page = render(built)
  expect(page).not.toMatch(/secret|junk|Author of held/)
  expect(page).toContain('This comment was deleted')
})

test('whoever may see a comment that waits is told that it waits', () => {
  const note = (status: Comment['status'], options: Options) =>
    textIn({ status }, 'rk-comment-note', options)
  const own: Options = { viewer: { role: 'author', ownComments: new Set(['a']) } }
  const moderator: Options = { viewer: { role: 'moderator' } }
  expect(note('pending', own)).toBe('Waiting for a moderator')
  expect(note('pending', moderator)).toBe('Waiting for a moderator')
  expect(note('spam', moderator)).toBe('Marked as spam')
  expect(note('published', moderator)).toBeUndefined()
})

test('the order is the one asked for', () => {
  const built = thread(c('a', { posted: '2026-11-01' }), c('b', { posted: '2026-11-02' }))
  const order = (options: Options) =>
    withClass(rendered(built, options), 'rk-comment').map(({ attributes }) => attributes.id)
  expect(order({})).toEqual(['c-a', 'c-b'])
  expect(order({ sort: 'newest' })).toEqual(['c-b', 'c-a'])
})

test('no comments give no markup, for whoever sees none', () => {
  expect(render(thread())).toBe('')
  expect(render(thread(c('a', { status: 'pending' })))).toBe('')
})

const headings = [{ level: 2 }, { level: 3 }, { level: 4 }, { level: 5 }] as const

test.each(headings)('names stand in headings of level $level where asked', ({ level }) => {
  const [heading] = withClass(rendered(thread(c('a')), { headingLevel: level }), 'rk-comment-by')
  expect(heading!.name).toBe(`h${level}`)
})

const empty = [undefined, null, false, '', [], html``]

test.each(empty)('actions that come to nothing (%j) leave no empty footer', nothing => {
  expect(render(thread(c('a')), { actions: () => nothing })).not.toContain('footer')
})

const dates: { posted: string; locale: string; text: string }[] = [
  { posted: '2026-11-01', locale: 'en', text: 'November 1, 2026' },
  { posted: '2026-11-01', locale: 'en-GB', text: '1 November 2026' },
  { posted: '2026-11-01', locale: 'de', text: '1. November 2026' },
  { posted: '2026-11-01', locale: 'ja', text: '2026年11月1日' },
  { posted: '2026-11-01', locale: 'pt-BR', text: '1 de novembro de 2026' },
  // instants are told in UTC
  { posted: '2026-11-01T23:30:00Z', locale: 'en', text: 'November 1, 2026 at 11:30 PM UTC' },
  { posted: '2026-11-01T01:30:00+02:00', locale: 'en', text: 'October 31, 2026 at 11:30 PM UTC' },
  { posted: '2026-11-01T12:00Z', locale: 'de', text: '1. November 2026 um 12:00 UTC' },
  // no date, or no language
  { posted: 'someday', locale: 'en', text: 'someday' },
  { posted: '2026-11-01T12:00', locale: 'en', text: '2026-11-01T12:00' },
  { posted: '2026-11-01', locale: 'no such tag', text: 'November 1, 2026' },
]

test.each(dates)('$posted reads $text in $locale', ({ posted, locale, text }) => {
  expect(textIn({ posted }, 'dt-published', { locale })).toBe(text)
})

test('only what is a date stands in a time element, with no finer fraction than HTML knows', () => {
  const at = (posted: string) => {
    const all = rendered(buildThread([comment('a', { posted, edited: posted })]))
    return all.filter(({ name }) => name === 'time').map(({ attributes }) => attributes.datetime)
  }
  expect(at('someday')).toEqual([])
  expect(at('2026-11-01T12:00:00.123456789+01:00')).toEqual([
    '2026-11-01T12:00:00.123+01:00',
    '2026-11-01T12:00:00.123+01:00',
  ])
})

test('a comment without a name is by someone anonymous', () => {
  const { author: _, ...nameless } = comment('a')
  const all = rendered(buildThread([nameless]), { locale: 'fr' })
  expect(withClass(all, 'rk-comment-by')[0]!.text).toBe('Anonyme')
})

// Hostile

const addresses = [
  { url: 'https://ann.example/a?b=1&c=2', href: 'https://ann.example/a?b=1&c=2' },
  { url: 'mailto:ann@example.org', href: 'mailto:ann@example.org' },
  { url: 'javascript:alert(1)', href: undefined },
  { url: ' java\nscript:alert(1)', href: undefined },
  { url: 'data:text/html,<script>alert(1)</script>', href: undefined },
]

test.each(addresses)('an author at $url is linked to $href', ({ url, href }) => {
  const all = rendered(thread(c('a', { author: { name: 'Ann', url } })))
  const [author] = withClass(all, 'p-author')
  expect(author!.text).toBe('Ann')
  expect(author!.attributes.href).toBe(href)
  expect(author!.attributes.rel).toBe(href === undefined ? undefined : 'nofollow ugc')
})

test('names and places are text, whatever they are made of', () => {
  const author = { name: '<img src=x onerror=alert(1)>"\'&{}', from: '</li><script>{}$&' }
  const all = rendered(thread(c('a', { author, posted: '"><b>' })))
  expect(withClass(all, 'p-author')[0]!.text).toBe(author.name)
  expect(withClass(all, 'rk-comment-from')[0]!.text).toBe(`from ${author.from}`)
  expect(all.filter(({ name }) => ['img', 'script', 'b'].includes(name))).toEqual([])
})

test('a name from right to left is isolated from the words around it', () => {
  const author = { name: 'ליאת \u202e', from: 'حيفا' }
  const isolated = rendered(thread(c('a', { author }))).filter(({ name }) => name === 'bdi')
  expect(isolated.map(({ text }) => text)).toEqual([author.name, author.from])
})

test('no id comes twice, however comments and headings in them are called', () => {
  const heading = (id: string) => raw(`<h4 id="c-${id}-by">By</h4>`) // literals of this test
  const all = rendered(thread(c('a', c('a-by', c('a-by-by'))), c('b')), {
    renderBody: ({ id }) => (id === 'b' ? heading(id) : html``),
  })
  const ids = all.flatMap(({ attributes }) => attributes.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(withClass(all, 'rk-comment').map(article => nameOf(article, all))).toEqual([
    'Author of a November 20, 2026',
    'Author of a-by November 20, 2026',
    'Author of a-by-by November 20, 2026',
    'Author of b November 20, 2026',
  ])
})

test('any thread is a well-formed list with every comment once, and every label and link at home', () => {
  const row = fc.record({
    parent: fc.nat(30),
    status: fc.constantFrom<Comment['status']>('published', 'pending', 'spam', 'deleted'),
    name: fc.string({ unit: 'grapheme', maxLength: 8 }).map(withoutControls),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), rows => {
      const built = buildThread(
        rows.map(({ parent, status, name }, i) =>
          comment(`n${i}`, {
            ...(parent < i && { parent: `n${parent}` }),
            status,
            author: { name },
          }),
        ),
      )
      const viewer = { role: 'moderator' } as const
      const all = rendered(built, { viewer })
      const ids = all.flatMap(({ attributes }) => attributes.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const links = all.flatMap(({ attributes }) => attributes.href ?? [])
      const labels = all.flatMap(
        ({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? [],
      )
      expect(ids).toEqual(expect.arrayContaining([...labels, ...links.map(href => href.slice(1))]))
      const shown = withClass(all, 'rk-comment').length - withClass(all, 'rk-tombstone').length
      expect(shown).toBe(built.page({ viewer }).pageInfo.total)
    }),
    { numRuns: 150 },
  )
})

test('ten thousand levels are a document of ordinary depth', () => {
  const page = render(buildThread(chain(10_000)))
  expect(page.match(/<article/g)).toHaveLength(10_000)
  let depth = 0
  let deepest = 0
  for (const [, end] of page.matchAll(/<(\/?)[a-z]/g)) {
    depth += end === '/' ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  expect(depth).toBe(0)
  expect(deepest).toBeLessThan(20)
})

const mistakes = [
  {
    options: { sort: 'top' },
    message:
      "renderThread: `sort` must be one of oldest, newest, best, hot, controversial, active, not 'top'",
  },
  {
    options: { headingLevel: 1 },
    message: 'renderThread: `headingLevel` must be 2, 3, 4 or 5, not 1',
  },
]

test.each(mistakes)('$message', ({ options, message }) => {
  const wrong = options as Options // what JavaScript would let through
  expect(() => render(thread(c('a')), wrong)).toThrow(new TypeError(message))
})

/** What no HTML parser gives back as it came: line ends made one, U+0000, no-break space by name. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u00a0]/gu, '')
}

const bodies = { renderBody: ({ body }: Comment) => html`<p>${body}</p>` }

test('a page links to what it has no room for, on every level', () => {
  const built = thread(c('a', c('b', c('d')), c('e')), c('f'))
  const page = built.page({ first: 1, replies: 1, depth: 2 })
  const all = elements(
    String(renderThread(page, { ...bodies, moreUrl: cursor => `?after=${cursor}` })),
  )
  const links = all.filter(({ name, attributes }) => name === 'a' && attributes.href![0] === '?')
  expect(links.map(({ text, attributes }) => [text, attributes.href])).toEqual([
    ['1 more reply', `?after=${page.items[0]!.replies[0]!.more!.cursor}`],
    ['1 more reply', `?after=${page.items[0]!.more!.cursor}`],
    ['More comments', `?after=${page.pageInfo.endCursor}`],
  ])
})

test('without an address to go on, a page tells how many replies there are', () => {
  const page = thread(c('a', c('b')), c('d')).page({ first: 1, replies: 0 })
  const text = String(renderThread(page, bodies))
  expect(text).toContain('<p class="rk-more-replies">1 more reply</p>')
  expect(text).not.toContain('More comments')
})

const runs = [
  { replies: 6, open: 6, folded: 0 },
  { replies: 7, open: 5, folded: 2 },
  { replies: 40, open: 5, folded: 35 },
]

test.each(runs)('of $replies replies $open stand open in a whole thread', row => {
  const { replies, open, folded } = row
  const built = thread(c('a', ...Array.from({ length: replies }, (_, i) => c(`r${i}`))))
  const all = rendered(built)
  const inside = withClass(all, 'rk-comment').filter(({ within }) =>
    within.some(({ name }) => name === 'details'),
  )
  expect(withClass(all, 'rk-comment')).toHaveLength(1 + open + folded)
  expect(inside).toHaveLength(folded)
  expect(all.find(({ name }) => name === 'summary')?.text).toBe(
    folded > 0 ? `${folded} more replies` : undefined,
  )
})

test('folds and ways on are named by the comment above them as well', () => {
  const built = thread(c('a', c('b', c('d', c('e', c('f'), c('g'))))), c('h', c('i')))
  const deep = rendered(built)
  const summary = deep.find(({ name }) => name === 'summary')!
  expect(nameOf(summary, deep)).toBe('2 replies Author of e November 20, 2026')

  const page = built.page({ depth: 1 })
  const all = elements(String(renderThread(page, { ...bodies, moreUrl: () => '?after=x' })))
  const ways = all.filter(({ attributes }) => attributes.href === '?after=x')
  expect(ways.map(way => nameOf(way, all))).toEqual([
    '5 more replies Author of a November 20, 2026',
    '1 more reply Author of h November 20, 2026',
  ])
})

test('an address to go on that could run code is no link', () => {
  const page = thread(c('a', c('b')), c('d')).page({ first: 1, replies: 0 })
  const all = elements(
    String(renderThread(page, { ...bodies, moreUrl: cursor => `javascript:alert("${cursor}")` })),
  )
  expect(withClass(all, 'rk-more-replies').map(({ text }) => text)).toEqual(['1 more reply'])
  expect(all.filter(({ attributes }) => attributes.href?.includes('alert'))).toEqual([])
})

test('a branch stands below what it answers, each with a link to it', () => {
  const branch = thread(c('a', c('b', c('d', c('e'))))).branch('d')!
  const all = elements(String(renderThread(branch, bodies)))
  expect(withClass(all, 'rk-comment').map(({ attributes }) => attributes.id)).toEqual([
    'c-a',
    'c-b',
    'c-d',
    'c-e',
  ])
  expect(withClass(all, 'u-in-reply-to').map(({ attributes }) => attributes.href)).toEqual([
    '#c-a',
    '#c-b',
  ])
})

test('a locked thread says so, also where nobody has written', () => {
  const closed = (given: Comment[]) => buildThread(given, { locked: true })
  for (const source of [closed([comment('a')]), closed([comment('a')]).page(), closed([])]) {
    expect(String(renderThread(source, { ...bodies, locale: 'de' }))).toContain(
      '<p class="rk-thread-locked">Diese Diskussion ist geschlossen</p>',
    )
  }
})

test('a permalink is the address that is asked for', () => {
  const text = render(thread(c('a')), { urlOf: ({ id }) => `/film/?comment=${id}#c-${id}` })
  expect(text).toContain('<a class="u-url" href="/film/?comment=a#c-a" ')
})

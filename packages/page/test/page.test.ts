import { readFileSync } from 'node:fs'
import { type Review, reviewToJsonLd } from '@reviewkit/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../src/index.ts'
import { bare, comments, full } from './sample.ts'
import { all, attribute, one, read, text } from './tree.ts'

const site = { title: 'The Late Row', url: 'https://late.example/' }
const links = { self: '/reviews/dawn/', home: '/', stylesheet: '/page.css' }
const discussion = { action: '/comments/dawn' }
const theme = readFileSync(new URL('../src/theme.css', import.meta.url), 'utf8')

const pages = [
  { what: 'a bare review', page: renderPage(bare) },
  { what: 'a full review', page: renderPage(full, { site, links, comments, discussion }) },
  { what: 'a page with its styles inside', page: renderPage(full, { site, styles: theme }) },
  { what: 'a review read in another language', page: renderPage(full, { locale: 'ar', comments }) },
  {
    what: 'a reply',
    page: renderPage(full, { comments, discussion: { ...discussion, replyTo: 'a', notice: 'b' } }),
  },
  { what: 'a review without a text', page: renderPage({ ...bare, body: '  \n' }) },
  {
    what: 'headings that would take the page’s own ids',
    page: renderPage(
      { ...bare, body: '# Comments\n\n# Main\n\n# Comment form\n\n# c a\n\n# Comments' },
      { comments, discussion },
    ),
  },
]

describe.each(pages)('$what', ({ page }) => {
  test('is HTML that a parser has nothing to put right in', () => {
    expect(read(page).errors).toEqual([])
  })

  test('has one h1, one main, and no heading that skips a level', () => {
    expect(all(page, 'h1')).toHaveLength(1)
    expect(all(page, 'main')).toHaveLength(1)
    const levels = read(page)
      .elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]))
    const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
    expect(skipped).toEqual([])
  })

  test('uses each id once, and refers to none that is not there', () => {
    const { elements } = read(page)
    const ids = elements.flatMap(element => attribute(element, 'id') ?? [])
    expect(ids).toEqual([...new Set(ids)])
    const used = elements.flatMap(element => [
      ...(attribute(element, 'for')?.split(' ') ?? []),
      ...(attribute(element, 'aria-labelledby')?.split(' ') ?? []),
      ...(attribute(element, 'aria-describedby')?.split(' ') ?? []),
      ...(/^#(.+)/.exec(attribute(element, 'href') ?? '')?.slice(1) ?? []),
    ])
    expect(used.filter(id => !ids.includes(decodeURIComponent(id)))).toEqual([])
  })

  test('holds no element without content but those that never have any', () => {
    const always = ['meta', 'link', 'img', 'br', 'input', 'hr', 'path', 'data', 'textarea']
    const empty = read(page).elements.filter(
      element =>
        !always.includes(element.tagName) &&
        !text(element).trim() &&
        !element.childNodes.some(child => 'tagName' in child),
    )
    expect(empty.map(({ tagName }) => tagName)).toEqual([])
  })

  test('runs no script and writes no style attribute', () => {
    const scripts = all(page, 'script').map(script => attribute(script, 'type'))
    expect(scripts).toEqual(['application/ld+json'])
    const active = read(page).elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'style' || name.startsWith('on')),
    )
    expect(active).toEqual([])
  })
})

function meta(page: unknown, name: string) {
  return all(page, 'meta')
    .filter(element => [attribute(element, 'name'), attribute(element, 'property')].includes(name))
    .map(element => attribute(element, 'content'))
}

const known = [
  { name: 'description', content: ['A film that waits.'] },
  { name: 'author', content: ['Ada Brandt', 'Bo Lind'] },
  { name: 'color-scheme', content: ['light dark'] },
  { name: 'theme-color', content: ['#10303c', '#0d242e'] },
  { name: 'robots', content: [] },
  { name: 'og:type', content: ['article'] },
  { name: 'og:title', content: ['Slow light'] },
  { name: 'og:description', content: ['A film that waits.'] },
  { name: 'og:url', content: ['https://late.example/reviews/dawn/'] },
  { name: 'og:site_name', content: ['The Late Row'] },
  { name: 'og:locale', content: ['en_US'] },
  { name: 'og:image', content: ['https://late.example/reviews/dawn/lead.jpg'] },
  { name: 'og:image:alt', content: ['A harbour'] },
  { name: 'article:published_time', content: ['2026-03-14'] },
  { name: 'article:modified_time', content: ['2026-04-02T23:30:00-05:00'] },
  { name: 'article:tag', content: ['slow', 'radio'] },
]

test.each(known)('the head tells $name: $content', ({ name, content }) => {
  expect(meta(renderPage(full, { site, links }), name)).toEqual(content)
})

test('the title names review and site, and links are what was given', () => {
  const page = renderPage(full, { site, links: { ...links, oembed: '/o.json', embed: 'e.json' } })
  expect(text(one(page, 'title'))).toBe('Slow light – The Late Row')
  expect(all(page, 'link').map(link => [attribute(link, 'rel'), attribute(link, 'href')])).toEqual([
    ['canonical', 'https://late.example/reviews/dawn/'],
    ['alternate', '/o.json'],
    ['alternate', 'e.json'],
    ['stylesheet', '/page.css'],
  ])
})

test('several style sheets keep their order, and keep styles out', () => {
  const page = renderPage(bare, { links: { stylesheet: ['/a.css', '/b.css'] }, styles: theme })
  const sheets = all(page, 'link').map(link => attribute(link, 'href'))
  expect(sheets).toEqual(['/a.css', '/b.css'])
  expect(all(page, 'style')).toEqual([])
})

test('styles are written whole, and cannot end their element', () => {
  expect(text(one(renderPage(bare, { styles: theme }), 'style'))).toBe(theme)
  const page = renderPage(bare, { styles: 'a::after{content:"</style><b>"}' })
  expect(text(one(page, 'style'))).toBe('a::after{content:"<\\/style><b>"}')
  expect(all(page, 'b')).toEqual([])
})

test('what cannot be told absolutely is not told in metadata', () => {
  const page = renderPage(full, { links: { self: '/reviews/dawn/' } })
  expect(meta(page, 'og:url')).toEqual([])
  expect(meta(page, 'og:image')).toEqual([])
  expect(all(page, 'link')).toEqual([])
})

const descriptions: { when: string; review: Review; description: string[] }[] = [
  { when: 'a summary is there', review: full, description: ['A film that waits.'] },
  { when: 'there is none', review: bare, description: ['It glows.'] },
  { when: 'the text tells the end', review: { ...bare, spoilers: 'full' }, description: [] },
  {
    when: 'a spoiler is covered',
    review: { ...bare, body: 'She ||dies||, he sings.' },
    description: [expect.not.stringContaining('dies')],
  },
]

test.each(descriptions)(
  'the description, when $when, is $description',
  ({ review, description }) => {
    expect(meta(renderPage(review), 'description')).toEqual(description)
  },
)

test.each([bare, full])('the JSON-LD of $title is the review’s', review => {
  const page = renderPage(review, { site, links })
  const url = 'https://late.example/reviews/dawn/'
  expect(JSON.parse(text(one(page, 'script')))).toEqual(
    JSON.parse(JSON.stringify(reviewToJsonLd(review, { url }))),
  )
})

test('a draft says so and asks not to be listed', () => {
  const page = renderPage({ ...bare, draft: true })
  expect(meta(page, 'robots')).toEqual(['noindex'])
  expect(text(one(page, '.rk-draft'))).toBe('Draft')
})

const languages = [
  { language: 'en', locale: undefined, html: 'en ltr', article: undefined },
  { language: 'ar', locale: undefined, html: 'ar rtl', article: undefined },
  { language: 'he', locale: 'he', html: 'he rtl', article: undefined },
  { language: 'fr', locale: 'de', html: 'de ltr', article: 'fr ltr' },
  { language: 'ar', locale: 'en', html: 'en ltr', article: 'ar rtl' },
  { language: 'PT-br', locale: undefined, html: 'pt-BR ltr', article: undefined },
  { language: 'no tag at all', locale: undefined, html: 'en ltr', article: undefined },
]

test.each(languages)(
  'a review in $language read in $locale is a page in $html, article in $article',
  ({ language, locale, html, article }) => {
    const page = renderPage({ ...full, language }, locale === undefined ? {} : { locale })
    const languageOf = (selector: string) => {
      const element = one(page, selector)
      const lang = attribute(element, 'lang')
      return lang && `${lang} ${attribute(element, 'dir')}`
    }
    expect(languageOf('html')).toBe(html)
    expect(languageOf('article')).toBe(article)
    expect(languageOf('.rk-byline')).toBe(article && html)
  },
)

/** A review with one string in every place where a string may stand; the x keeps it from being blank. */
function saying(address: string): Review {
  const words = `x${address}`
  return {
    ...full,
    title: words,
    summary: words,
    copyright: words,
    tags: [words],
    published: words,
    updated: words,
    authors: [
      { name: words, from: words, bio: words, url: address, image: { src: address, alt: words } },
    ],
    movie: {
      ...full.movie,
      title: words,
      directors: [{ name: words }],
      cast: [{ name: words, role: words }],
      genres: [words],
      certification: words,
      poster: { src: address, alt: words, caption: words, credit: words },
      ids: { imdb: `${words}!`, tmdb: `${words}!`, wikidata: `${words}!`, letterboxd: `${words}!` },
    },
    images: [],
    body: 'Calm.',
  }
}

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></script></style></textarea><b>',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '<!-- --><![CDATA[',
  '{{constructor}} {name} $& $1',
  '\u202e\u2028\u0000',
]

/** Everything of a page but its words, and the isolation that words of another direction get. */
function shape(page: unknown) {
  const elements = read(page).elements.filter(({ tagName }) => tagName !== 'bdi')
  return elements.map(({ tagName, attrs }) => [
    tagName,
    ...attrs.map(({ name }) => name).filter(name => name !== 'href' && name !== 'src'),
  ])
}

test.each(hostile)('%j in every field is words, and changes no element', words => {
  const page = renderPage(saying(words), { site: { title: words }, comments, discussion })
  const calm = renderPage(saying('calm words'), { site: { title: 'Site' }, comments, discussion })
  expect(shape(page)).toEqual(shape(calm))
  expect(text(one(page, 'h1'))).toContain(words.replace('\u0000', '').slice(0, 8))
  const schemes = read(page).elements.flatMap(element =>
    [attribute(element, 'href'), attribute(element, 'src')].map(url => url?.toLowerCase()),
  )
  expect(schemes.filter(url => url?.replace(/\s/g, '').startsWith('javascript:'))).toEqual([])
})

test('no words at all change an element of the page', () => {
  const calm = shape(renderPage(saying('calm words')))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), words => {
      expect(shape(renderPage(saying(words)))).toEqual(calm)
    }),
    { numRuns: 30 },
  )
})

test('a hostile text passes the article profile', () => {
  const body = '<script>alert(1)</script>\n\n<p onclick="x">a</p>\n\n[b](javascript:alert(1))'
  const page = renderPage({ ...bare, body })
  expect(all(page, 'script')).toHaveLength(1)
  expect(String(page)).not.toMatch(/onclick|javascript:/)
})

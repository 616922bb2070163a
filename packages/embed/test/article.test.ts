import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hold, open } from './support/site.ts'
import { documentOf, openWorld, read, shown, type Visit, type World } from './support/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
}, 60_000)
afterAll(() => world?.close())

const review = (words: string) => documentOf([['p', {}, words]])

/** A review at an address of its own; what was asked there. */
function put(slug: string, body = review(`About ${slug}`)) {
  const path = `/${slug}/embed.json`
  world.reviews.put(path, open(body))
  return {
    src: `${world.reviews.origin}/${slug}/`,
    requests: () => world.reviews.requests.filter(({ url }) => url === path),
  }
}

const element = (src: string) =>
  `<reviewkit-article src="${src}"><a href="${src}">The review</a></reviewkit-article>`

test('until the review is there, what stands inside is shown', async () => {
  const held = hold()
  world.reviews.put('/slow/embed.json', held.answer)
  const { page } = await world.visit(element(`${world.reviews.origin}/slow/`))
  await held.asked
  expect(await page.getByRole('link', { name: 'The review' }).isVisible()).toBe(true)
  held.release(review('Here at last'))
  await page.getByText('Here at last').waitFor()
  expect(await page.getByRole('link', { name: 'The review' }).isVisible()).toBe(false)
  await page.context().close()
})

test('under a strict policy with Trusted Types the review is shown and the browser is content', async () => {
  const policy = [
    "default-src 'none'",
    `script-src ${world.host.origin}`,
    `connect-src ${world.reviews.origin}`,
    'img-src data:',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const { src } = put('strict')
  const { page, complaints } = await world.visit(element(src), { policy })
  await page.getByText('About strict').waitFor()
  expect(await page.getByText('About strict').evaluate(p => getComputedStyle(p).boxSizing)).toBe(
    'border-box',
  )
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the review has its own language and direction, whatever those of the page', async () => {
  const { src } = put('moon', documentOf(['قمر'], { language: 'ar', direction: 'rtl' }))
  const { page } = await world.visit(element(src))
  const words = page.getByText('قمر')
  expect(await words.evaluate(at => [at.getAttribute('lang'), at.matches(':dir(rtl)')])).toEqual([
    'ar',
    true,
  ])
  await page.context().close()
})

test('no cookie is sent, and an address begins at the page that shows the review', async () => {
  const { requests } = put('cookies')
  world.host.put('/cookies/embed.json', open(review('On our own site')))
  const { page } = await world.visit('<reviewkit-article></reviewkit-article>')
  await page.context().addCookies([{ name: 'id', value: '1', url: world.reviews.origin }])
  expect(await read(page, `${world.reviews.origin}/cookies/`)).toBe(null)
  expect(requests().map(({ headers }) => headers.cookie)).toEqual([undefined])
  expect(await read(page, 'cookies/')).toBe(null)
  expect(await shown(page)).toBe('<p>On our own site</p>')
  const own = world.host.requests.filter(({ url }) => url === '/cookies/embed.json')
  expect(own.map(({ headers }) => headers.cookie)).toEqual([undefined])
  await page.context().close()
})

test('where the review has moved, its pictures and links begin at the new place', async () => {
  const moved = `${world.reviews.origin}/new/`
  world.reviews.put('/old/embed.json', (_, response) => {
    response
      .writeHead(301, { 'Access-Control-Allow-Origin': '*', Location: `${moved}embed.json` })
      .end()
  })
  put('new', documentOf([['a', { href: 'more' }, 'More']]))
  const { page } = await world.visit('<reviewkit-article></reviewkit-article>')
  expect(await read(page, `${world.reviews.origin}/old/?from=feed#top`)).toBe(null)
  expect(await shown(page)).toBe(`<a href="${moved}more">More</a>`)
  await page.context().close()
})

describe('where the review cannot be read, what stands inside is shown and the page is told why', () => {
  const none = 'The file beside the review’s page holds no review.'
  const nowhere = 'The address of the review does not lead to a page of the web.'
  const unreachable =
    'The review’s site is not reached, does not let other sites read it, or the policy of this page forbids it.'
  const cases = [
    { what: 'the review is gone', path: '/gone/', reason: 'The review’s site answered 404.' },
    { what: 'it is another file', body: '<!doctype html>', reason: none },
    { what: 'it is empty', body: '', reason: none },
    { what: 'it is cut off', body: review('whole').slice(0, -9), reason: none },
    { what: 'it is nested without end', body: '['.repeat(900_000), reason: none },
    {
      what: 'it is of a later version',
      body: documentOf([], { version: 2 }),
      reason: 'The review is in a newer form than this script reads.',
    },
    {
      what: 'it is too large',
      body: review('word '.repeat(210_000)),
      reason: 'The review is larger than this script reads.',
    },
    { what: 'other sites may not read it', path: '/private/', reason: unreachable },
    { what: 'the connection breaks', path: '/broken/', reason: unreachable },
    { what: 'the connection breaks in the middle', path: '/half/', reason: unreachable },
    { what: 'nobody listens there', src: 'http://127.0.0.1:9/', reason: unreachable },
    { what: 'the address is a script', src: 'javascript:alert(1)', reason: nowhere },
    { what: 'the address is its own file', src: 'data:application/json,{}', reason: nowhere },
    { what: 'the address is on a disk', src: 'file:///tmp/', reason: nowhere },
    { what: 'the address is broken', src: 'https://[', reason: nowhere },
  ]

  let visit: Visit
  beforeAll(async () => {
    const { reviews } = world
    reviews.put('/private/embed.json', (_, response) => response.end(review('private')))
    reviews.put('/broken/embed.json', request => request.socket.destroy())
    reviews.put('/half/embed.json', (request, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Length': 9000 })
      response.write('{"version":1', () => request.socket.destroy())
    })
    visit = await world.visit(element(put('fine').src))
  })

  test.each(cases)('$what', async ({ path = '/bad/', body, src, reason }) => {
    const { page, complaints } = visit
    expect(await read(page, put('fine').src)).toBe(null)
    if (body !== undefined) world.reviews.put('/bad/embed.json', open(body))
    expect(await read(page, src ?? world.reviews.origin + path)).toBe(reason)
    expect(await page.getByText('About fine').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'The review' }).isVisible()).toBe(true)
    // The browser itself may report the network; no exception comes from us.
    expect(complaints.filter(text => /uncaught|typeerror/i.test(text))).toEqual([])
  })
})

test('a site that never stops sending is hung up on', async () => {
  const hungUp = new Promise<void>(resolve => {
    world.reviews.put('/endless/embed.json', (_, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' })
      const more = () => {
        if (!response.destroyed) response.write(' '.repeat(65_536), more)
      }
      response.on('close', resolve)
      more()
    })
  })
  const { page } = await world.visit('<reviewkit-article></reviewkit-article>')
  expect(await read(page, `${world.reviews.origin}/endless/`)).toBe(
    'The review is larger than this script reads.',
  )
  await hungUp
  await page.context().close()
})

test('its events reach the page from inside other shadow trees', async () => {
  const { src } = put('nested')
  const { page } = await world.visit('<div id="outer"></div>')
  const heard = await page.evaluate(
    address =>
      new Promise<string[]>(resolve => {
        const types: string[] = []
        const hear = (event: Event) => {
          types.push(event.type)
          if (types.length === 2) resolve(types)
          else article.setAttribute('src', 'javascript:')
        }
        addEventListener('reviewkit-load', hear)
        addEventListener('reviewkit-error', hear)
        const article = document.createElement('reviewkit-article')
        article.setAttribute('src', address)
        document.querySelector('#outer')?.attachShadow({ mode: 'open' }).append(article)
      }),
    src,
  )
  expect(heard).toEqual(['reviewkit-load', 'reviewkit-error'])
  await page.context().close()
})

test('several changes at once are read once', async () => {
  const [first, second] = [put('first'), put('second')]
  const { page } = await world.visit('<reviewkit-article></reviewkit-article>')
  await page.evaluate(
    ([one = '', two = '']) => {
      const article = document.querySelector('reviewkit-article')
      for (const src of [one, two, one, two]) article?.setAttribute('src', src)
    },
    [first.src, second.src],
  )
  await page.getByText('About second').waitFor()
  expect([first.requests().length, second.requests().length]).toEqual([0, 1])
  await page.context().close()
})

test('a later address wins: the earlier request is ended, and its answer never shown', async () => {
  const held = hold()
  world.reviews.put('/earlier/embed.json', held.answer)
  const { src } = put('later')
  const { page } = await world.visit(element(`${world.reviews.origin}/earlier/`))
  await held.asked
  expect(await read(page, src)).toBe(null)
  await held.hungUp
  held.release(review('Too late'))
  expect(await shown(page)).toBe('<p>About later</p>')
  await page.context().close()
})

test('an element that is taken away ends its request, says nothing, and reads again when it is back', async () => {
  const held = hold()
  world.reviews.put('/away/embed.json', held.answer)
  const { page } = await world.visit(element(`${world.reviews.origin}/away/`))
  await held.asked
  await page.evaluate(() => {
    const article = document.querySelector('reviewkit-article')
    Reflect.set(globalThis, 'away', article)
    Reflect.set(globalThis, 'heard', [])
    for (const type of ['reviewkit-load', 'reviewkit-error']) {
      article?.addEventListener(type, () => Reflect.get(globalThis, 'heard').push(type))
    }
    article?.remove()
  })
  await held.hungUp
  put('away')
  await page.evaluate(() => document.body.append(Reflect.get(globalThis, 'away')))
  await page.getByText('About away').waitFor()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual(['reviewkit-load'])
  await page.context().close()
})

test('an element that was never on a page asks for nothing', async () => {
  const { src, requests } = put('nowhere')
  const { page } = await world.visit('<reviewkit-article></reviewkit-article>')
  await page.evaluate(address => {
    document.createElement('reviewkit-article').setAttribute('src', address)
  }, src)
  const { src: other } = put('somewhere')
  expect(await read(page, other)).toBe(null)
  expect(requests()).toEqual([])
  await page.context().close()
})

test('an element that is only moved keeps what is open, and asks for nothing', async () => {
  const { src, requests } = put(
    'moved',
    documentOf([['details', {}, ['summary', {}, 'The end'], 'They part.']]),
  )
  const { page } = await world.visit(`${element(src)}<div id="there"></div>`)
  await page.getByText('The end').click()
  await page.evaluate(() => {
    const article = document.querySelector('reviewkit-article')
    if (article) document.querySelector('#there')?.append(article)
  })
  const { src: other } = put('other')
  await page.evaluate(
    async ([address = '']) => {
      const second = document.createElement('reviewkit-article')
      const loaded = new Promise(resolve => second.addEventListener('reviewkit-load', resolve))
      second.setAttribute('src', address)
      document.body.append(second)
      await loaded
    },
    [other],
  )
  expect(await page.getByText('They part.').isVisible()).toBe(true)
  expect(requests().length).toBe(1)
  await page.context().close()
})

test('the same address set again is read again; without one, what stands inside is back', async () => {
  const { src, requests } = put('again')
  const { page } = await world.visit(element(src))
  await page.getByText('About again').waitFor()
  expect(await read(page, src)).toBe(null)
  expect(requests().length).toBe(2)
  await page.evaluate(() => document.querySelector('reviewkit-article')?.removeAttribute('src'))
  await page.getByRole('link', { name: 'The review' }).waitFor()
  expect(await page.getByText('About again').count()).toBe(0)
  await page.context().close()
})

test('the property src is the attribute', async () => {
  const { page } = await world.visit('<reviewkit-article src="/a/"></reviewkit-article>')
  const seen = await page.evaluate(async () => {
    await customElements.whenDefined('reviewkit-article')
    const article = document.querySelector('reviewkit-article')
    if (!article) return []
    const before = article.src
    article.src = '/b/'
    const after = article.getAttribute('src')
    article.removeAttribute('src')
    return [before, after, article.src]
  })
  expect(seen).toEqual(['/a/', '/b/', ''])
  await page.context().close()
})

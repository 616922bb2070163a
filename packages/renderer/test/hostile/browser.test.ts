import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { cases } from './cases/cases.ts'
import { rendered } from './harm.ts'

// A browser on a busy machine takes its time; what never comes still fails.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const address = 'https://page.example/reviews/'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(inject('browser'))
})
afterAll(() => browser.close())

interface Visit {
  page: Page
  /** What ran, in the page or against the browser. */
  ran: string[]
  /** What was asked of any host, but the page itself and its pictures. */
  asked: string[]
  pictures: string[]
}

/** A page with a place for each text, and a canary in every function that an attack would call. */
async function visit(texts: readonly string[]): Promise<Visit> {
  const page = await browser.newPage()
  const ran: string[] = []
  const asked: string[] = []
  const pictures: string[] = []
  await page.exposeFunction('canary', (call: string) => {
    ran.push(call)
  })
  await page.addInitScript(() => {
    const canary: unknown = Reflect.get(window, 'canary')
    const tell = (call: string) => typeof canary === 'function' && canary(call)
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'Worker'])
      Reflect.set(window, name, (...parts: unknown[]) => tell(`${name}(${parts.join()})`))
    addEventListener('securitypolicyviolation', event => tell(`policy: ${event.blockedURI}`))
  })
  page.on('dialog', dialog => {
    ran.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', error => ran.push(`error: ${error.message}`))
  page.on('console', message => ran.push(`console: ${message.text()}`))
  page.on('popup', popup => ran.push(`popup: ${popup.url()}`))
  page.on('frameattached', frame => ran.push(`frame: ${frame.url()}`))
  page.on('framenavigated', frame => {
    if (frame.url() !== address) ran.push(`navigated: ${frame.url()}`)
  })
  await page.route('**/*', (route: Route) => {
    const request = route.request()
    const url = request.url()
    if (request.isNavigationRequest() && url === address)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(texts) })
    const isPicture = request.resourceType() === 'image'
    ;(isPicture ? pictures : asked).push(url)
    return isPicture ? route.fulfill({ contentType: 'image/gif', body: dot }) : route.abort()
  })
  await page.goto(address, { waitUntil: 'load' })
  return { page, ran, asked, pictures }
}

const dot = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')

const pageOf = (texts: readonly string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hostile</title><link rel="icon" href="data:,"><body>${texts
    .map((text, index) => `<div class="case" data-case="${index}">${text}</div>`)
    .join('')}</body></html>`

/** Does to a page what readers do, and what no reader can do: every event on every element. */
const useEverything = (page: Page) =>
  page.evaluate(() => {
    // A link that leads somewhere is not followed here; one that runs code would run.
    document.addEventListener('click', event => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      // One that no browser can read has no protocol.
      if (link && /^(?:https?|mailto|):$/.test(link.protocol)) event.preventDefault()
    })
    const events =
      'mouseover mouseenter pointerenter focus focusin blur keydown input change submit error load toggle beforetoggle beforematch animationstart animationend transitionend scroll wheel copy paste drag'
    for (const element of document.querySelectorAll('.case *')) {
      for (const name of events.split(' ')) element.dispatchEvent(new Event(name))
      if (element instanceof HTMLElement) element.click()
      if (element instanceof HTMLDetailsElement) element.open = !element.open
    }
  })

/** What there is in a page that must not be, read by the browser itself. */
const findings = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const places = [...document.body.children]
    const count = document.querySelectorAll('.case').length
    if (places.length !== count) found.push(`${count - places.length} places are in another`)
    for (const [index, place] of places.entries()) {
      const say = (what: string) => found.push(`${place.getAttribute('data-case')}: ${what}`)
      if (place.getAttribute('data-case') !== String(index)) say('is out of its place')
      for (const element of place.querySelectorAll('*')) {
        for (const { name } of element.attributes)
          if (/^on|^style$|^name$|^action$|^srcdoc$|^srcset$|[^a-z-]/.test(name)) say(name)
        if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) {
          const broken = element.protocol === ':'
          if (!broken && !/^(?:https?|mailto):$/.test(element.protocol)) say(element.href)
        }
        if (element instanceof HTMLImageElement && !/^https?:/.test(element.src))
          if (element.src === '' || URL.canParse(element.src)) say(`src=${element.src}`)
        if (!(element instanceof HTMLElement)) say(`<${element.tagName}>`)
        if (element.shadowRoot) say('a shadow tree')
      }
      const written = place.innerHTML
      place.innerHTML = written
      if (place.innerHTML !== written) say(`is written again as ${place.innerHTML}`)
    }
    if (document.forms.length + document.scripts.length + frames.length > 0) found.push('it runs')
    return found
  })

/** Names of the page, the document and of a form around the text that an element of the text has taken. */
const clobbered = (page: Page) =>
  page.evaluate(() => {
    const chain = (object: unknown) => {
      const names: string[] = []
      for (let at = object; at !== null && at !== undefined; at = Object.getPrototypeOf(at))
        names.push(...Object.getOwnPropertyNames(at))
      return names.filter(name => name !== '__proto__')
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const taken = new Set<string>()
    const inCase = (value: unknown) => value instanceof Element && value.closest('.case') !== null
    for (const name of chain(window)) if (inCase(Reflect.get(window, name))) taken.add(name)
    for (const name of chain(document))
      if (inCase(Reflect.get(document, name))) taken.add(`document.${name}`)
    const form = document.createElement('form')
    const names = chain(form)
    const inForm = (value: unknown) => value instanceof Element && form.contains(value)
    for (const place of document.querySelectorAll('.case'))
      form.append(...place.cloneNode(true).childNodes)
    // Each element leads to its first and last child.
    for (const name of names)
      if (!/^(?:first|last)/.test(name) && inForm(Reflect.get(form, name)))
        taken.add(`form.${name}`)
    return [...taken]
  })

describe.each(['article', 'comment'] as const)('every hostile text, in profile %s', profile => {
  let visited: Visit
  beforeAll(async () => {
    const texts = (['root', 'unified'] as const).flatMap(road =>
      cases.map(({ text }) => rendered(text, profile, road)),
    )
    // Where both roads write the same, once is enough.
    visited = await visit([...new Set(texts)])
  })
  afterAll(() => visited.page.close())

  test('runs nothing and asks nothing, when it loads, is used and is read again', async () => {
    const { page, ran, asked, pictures } = visited
    await useEverything(page)
    expect(await findings(page)).toEqual([])
    await useEverything(page)
    await page.waitForLoadState('networkidle')
    expect(ran).toEqual([])
    expect(asked).toEqual([])
    if (profile === 'comment') expect(pictures).toEqual([])
    else {
      const shown = await page.evaluate(() => [...document.images].map(({ src }) => src))
      // A browser asks for pictures by https where the page came by it.
      const secure = new Set(shown.map(url => url.replace(/^http:/, 'https:').replace(/#.*/, '')))
      expect(pictures.filter(url => !secure.has(url.replace(/^http:/, 'https:')))).toEqual([])
      expect(pictures.length).toBeGreaterThan(5)
    }
  })

  test('takes no name of the page, of the document or of a form', async () => {
    expect(await clobbered(visited.page)).toEqual([])
  })
})

describe('the canary sings', () => {
  test('of whatever runs, when it loads or is used', async () => {
    const { page, ran } = await visit([
      '<script>alert(1)</script>',
      '<img src="x.gif" onload="alert(2)">',
      '<b onmouseenter="alert(3)">x</b>',
      '<a href="javascript:alert(4)">x</a>',
      '<details ontoggle="alert(5)">x</details>',
      '<svg onload="alert(6)"></svg>',
      '<iframe srcdoc="<script>parent.alert(7)</script>"></iframe>',
      '<script>nowhere()</script>',
    ])
    await useEverything(page)
    const calls = [1, 2, 3, 4, 5, 6, 7].map(number => `alert(${number})`)
    await expect
      .poll(() => ran)
      .toEqual(expect.arrayContaining([...calls, 'error: nowhere is not defined']))
    await page.close()
  })

  test('of whatever is asked of another host', async () => {
    const { page, asked } = await visit([
      '<link rel="stylesheet" href="//evil.example/1">',
      '<script src="//evil.example/2"></script>',
      '<video autoplay src="//evil.example/3"></video>',
      '<object data="//evil.example/4"></object>',
      '<iframe src="//evil.example/5"></iframe>',
      '<meta http-equiv="refresh" content="1;url=//evil.example/6">',
    ])
    const urls = [1, 2, 3, 4, 5, 6].map(number => `https://evil.example/${number}`)
    await expect.poll(() => asked, { timeout: 10_000 }).toEqual(expect.arrayContaining(urls))
    await page.close()
  })

  test('where a tree is not the one that is written, or a name is taken', async () => {
    const broken = await visit([
      '<table><tr><td><img name="cookie" src="x.gif"><input name="action"></table>',
      '</div>y',
    ])
    expect(await findings(broken.page)).not.toEqual([])
    expect(await clobbered(broken.page)).toEqual(['document.cookie', 'form.action'])
    await broken.page.close()
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { beforeAll, describe, expect, test } from 'vitest'
import { NotServed, type Served, serve } from '../src/index.ts'
import { serving } from './program.ts'
import {
  commentLine,
  folderWith,
  keptFolderWith,
  picture,
  reviewFile,
  site,
} from './site-folder.ts'

/** Asks with a path as it is written: `fetch` would tidy it. */
function ask(url: string, path: string, method = 'GET') {
  const { hostname, port } = new URL(url)
  return new Promise<{ status: number; headers: Headers; body: string }>((resolve, reject) => {
    request({ hostname, port, path, method }, answer => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', chunk => {
        body += chunk
      })
      answer.on('end', () => {
        const headers = new Headers()
        for (const [name, value] of Object.entries(answer.headers)) {
          headers.set(name, String(value))
        }
        resolve({ status: answer.statusCode ?? 0, headers, body })
      })
    })
      .on('error', reject)
      .end()
  })
}

const files = {
  ...site,
  'secret.txt': 'the secret',
  'reviews/dawn/review.md': reviewFile('Dawn', '', '![A street](street.svg)'),
  'reviews/dawn/comments.ndjson': commentLine('old', 'An *old* remark.'),
  'reviews/dawn/street.svg': picture,
  'reviews/dawn/street.jpg': 'a photograph',
  'reviews/dawn/notes.html': '<p>Notes</p>',
  'reviews/夜 & dusk/review.md': reviewFile('Dusk'),
  'reviews/夜 & dusk/what#?.svg': picture,
}

describe('a site that is served', () => {
  let served: Served
  beforeAll(async () => {
    const { folder, remove } = keptFolderWith(files)
    served = await serve(folder, { port: 0 })
    return async () => {
      await served.close()
      remove()
    }
  }, 30_000)
  const get = (path: string, method?: string) => ask(served.url, path, method)

  const dusk = encodeURIComponent('夜 & dusk')
  const found = [
    { path: '/', type: 'text/html; charset=utf-8', says: 'Small screens' },
    { path: '/?any=thing', type: 'text/html; charset=utf-8', says: 'Small screens' },
    { path: '/reviews/dawn/', type: 'text/html; charset=utf-8', says: 'street.svg' },
    { path: `/reviews/${dusk}/`, type: 'text/html; charset=utf-8', says: 'Dusk' },
    { path: '/reviews/dawn/embed.json', type: 'application/json', says: '"version":1' },
    { path: `/reviews/${dusk}/embed.json`, type: 'application/json', says: '"version":1' },
    { path: '/reviews/dawn/street.svg', type: 'image/svg+xml', says: '<svg' },
    { path: '/reviews/dawn/street.jpg', type: 'image/jpeg', says: 'a photograph' },
    { path: `/reviews/${dusk}/what%23%3F.svg`, type: 'image/svg+xml', says: '<svg' },
    { path: '/reviews/dawn/notes.html', type: 'text/html; charset=utf-8', says: 'Notes' },
    { path: '/assets/article.css', type: 'text/css; charset=utf-8', says: '--rk' },
    { path: '/assets/page.css', type: 'text/css; charset=utf-8', says: '--rk' },
    { path: '/assets/icon.svg', type: 'image/svg+xml', says: '<svg' },
    { path: '/embed.js', type: 'text/javascript; charset=utf-8', says: 'reviewkit-article' },
    { path: '/comments/dawn', type: 'application/json', says: 'An *old* remark.' },
  ]
  test.each(found)('has $path, as $type', async ({ path, type, says }) => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(200)
    expect(headers.get('content-type')?.toLowerCase()).toContain(type)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(body).toContain(says)
  })

  test.each(found)('answers HEAD $path without a body', async ({ path }) => {
    const { status, headers, body } = await get(path, 'HEAD')
    expect({ status, body }).toEqual({ status: 200, body: '' })
    expect(headers.get('content-type')).toBe((await get(path)).headers.get('content-type'))
  })

  const moved = [
    { path: '/reviews/dawn', to: '/reviews/dawn/' },
    { path: '/reviews/dawn?reply=old', to: '/reviews/dawn/?reply=old' },
    { path: '/reviews/dawn/index.html', to: '/reviews/dawn/' },
    { path: `/reviews/${dusk}`, to: `/reviews/${dusk}/` },
    { path: '/index.html', to: '/' },
  ]
  test.each(moved)('leads from $path to $to', async ({ path, to }) => {
    const { status, headers } = await get(path)
    expect({ status, to: headers.get('location') }).toEqual({ status: 302, to })
  })

  const missing = [
    // not there
    '/nothing',
    '/reviews/',
    '/reviews/nothing/',
    '/reviews/Dawn/',
    '/assets/',
    '/reviews/dawn/street.svg/',
    // out of the site
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/reviews/dawn/..%2f..%2f..%2fsecret.txt',
    '/reviews/..%2f..%2f..%2fsecret.txt',
    '/reviews/..%2f..%2f..%2f/',
    '/%2fetc/passwd',
    '//etc/passwd',
    // out of the host
    '//evil.example',
    '//evil.example/index.html',
    '//evil.example/reviews/dawn',
    '/reviews//evil.example/index.html',
    '/reviews/%2f%2fevil.example',
    // no slug
    '/reviews/dawn%2f/',
    '/reviews/dawn%2fembed.json',
    '/reviews/__proto__/',
    '/reviews/constructor/',
    // no path at all
    '/%00',
    '/reviews/dawn%00/',
    '/%E0%A4%A',
    '/%',
    `/${'a'.repeat(4000)}`,
  ]
  test.each(missing)('has nothing at %s', async path => {
    const { status, headers, body } = await get(path)
    expect(status).toBe(404)
    expect(headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8')
    expect(headers.get('location')).toBeNull()
    expect(body).toContain('There is no such page')
    expect(body).not.toContain('the secret')
  })

  test('refuses a path that is none before it looks for a file', async () => {
    const { status, body } = await get('/..\\secret.txt')
    expect({ status, body }).toEqual({ status: 400, body: '' })
  })

  const policed = ['/', '/reviews/dawn/', '/reviews/dawn/notes.html', '/nothing']
  test.each(policed)('lets no script run in %s, and nobody frame it', async path => {
    const policy = (await get(path)).headers.get('content-security-policy')
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "img-src 'self' https:",
      "style-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
  })

  test('lets no script run in a drawing that is opened by itself', async () => {
    const { headers } = await get('/reviews/dawn/street.svg')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; sandbox$/)
  })

  const shared = [
    { path: '/embed.js', origin: '*' },
    { path: '/reviews/dawn/embed.json', origin: '*' },
    { path: '/reviews/dawn/street.svg', origin: '*' },
    { path: '/reviews/dawn/street.jpg', origin: '*' },
    // where a site learns that there is no such review
    { path: '/reviews/nothing/embed.json', origin: '*' },
    // a reader’s own
    { path: '/', origin: null },
    { path: '/reviews/dawn/', origin: null },
    { path: '/reviews/dawn', origin: null },
    { path: '/reviews/dawn/index.html', origin: null },
    { path: '/reviews/dawn/notes.html', origin: null },
    { path: '/assets/page.css', origin: null },
    { path: '/comments/dawn', origin: null },
    { path: '/nothing', origin: null },
  ]
  test.each(shared)('$path may be read by the pages of $origin', async ({ path, origin }) => {
    const { headers } = await get(path)
    expect(headers.get('access-control-allow-origin')).toBe(origin)
  })

  test('sends a part of a file where a part is asked for', async () => {
    const url = new URL('/reviews/dawn/street.jpg', served.url)
    const answer = await fetch(url, { headers: { Range: 'bytes=2-6' } })
    expect([answer.status, await answer.text()]).toEqual([206, 'photo'])
  })

  test('takes no other method for a page', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await get('/reviews/dawn/', method)).status).toBe(404)
    }
  })

  test('keeps pages out of shared caches', async () => {
    expect((await get('/reviews/dawn/')).headers.get('cache-control')).toBe('private, no-cache')
  })

  test('shows the comments of the source under a review', async () => {
    const { body } = await get('/reviews/dawn/')
    expect(body).toContain('An <em>old</em> remark.')
  })
})

/** A reader with a browser: keeps the cookie, and fills in the form that the page shows. */
function reader(url: string) {
  let cookie = ''
  const headers = () => ({ Origin: new URL(url).origin, ...(cookie && { Cookie: cookie }) })
  const page = async (path: string) => {
    const answer = await fetch(new URL(path, url), { headers: headers() })
    return await answer.text()
  }
  const post = async (action: string, fields: Record<string, string>, more = {}) => {
    const answer = await fetch(new URL(action, url), {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers(), ...more },
      body: new URLSearchParams(fields),
    })
    const [set] = answer.headers.getSetCookie()
    if (set) cookie = set.split(';')[0] ?? ''
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      body: await answer.text(),
    }
  }
  /** Opens a page, and sends its comment form with some fields filled in. */
  const write = async (path: string, fields: Record<string, string>) => {
    const form = formsIn(await page(path)).find(({ id }) => id === 'comment-form')
    if (!form) throw new Error(`${path} has no comment form`)
    return await post(form.action, { ...form.fields, ...fields })
  }
  return { page, post, write }
}

interface Form {
  id: string
  action: string
  fields: Record<string, string>
}

type Element = DefaultTreeAdapterTypes.Element

function formsIn(html: string): Form[] {
  const elements = elementsBelow(parse(html))
  return elements
    .filter(({ tagName }) => tagName === 'form')
    .map(form => {
      const inputs = elementsBelow(form).filter(({ tagName }) =>
        ['input', 'textarea'].includes(tagName),
      )
      const entries = inputs.map(input => {
        const [text] = input.childNodes
        const inner = text && 'value' in text ? text.value : ''
        return [attribute(input, 'name'), attribute(input, 'value') || inner] as const
      })
      return {
        id: attribute(form, 'id'),
        action: attribute(form, 'action'),
        fields: Object.fromEntries(entries),
      }
    })
}

const attribute = (element: Element, name: string) =>
  element.attrs.find(each => each.name === name)?.value ?? ''

function elementsBelow(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap(child =>
    'tagName' in child ? [child, ...elementsBelow(child)] : [],
  )
}

const idIn = (location: string) => location.split('#c-')[1] ?? ''

describe('a discussion', () => {
  let served: Served
  beforeAll(async () => {
    const { folder, remove } = keptFolderWith(files)
    served = await serve(folder, { port: 0 })
    return async () => {
      await served.close()
      remove()
    }
  }, 30_000)
  const place = '/reviews/dawn/'

  test('shows what is sent by the form of the page, to everyone', async () => {
    const { status, location } = await reader(served.url).write(place, {
      name: 'Ann',
      body: 'The *light* stays.',
    })
    expect(status).toBe(303)
    expect(location).toMatch(/^\/reviews\/dawn\/#c-[\w-]+$/)
    const html = await reader(served.url).page(place)
    expect(html).toContain('The <em>light</em> stays.')
    expect(html).toContain(`id="c-${idIn(location)}"`)
  })

  test('takes a form that is sent twice for one comment', async () => {
    const ann = reader(served.url)
    const form = formsIn(await ann.page(place)).find(({ id }) => id === 'comment-form')
    const fields = { ...form?.fields, name: 'Ann', body: 'Once only.' }
    const first = await ann.post(form?.action ?? '', fields)
    const second = await ann.post(form?.action ?? '', fields)
    expect(second.location).toBe(first.location)
    expect((await ann.page(place)).split('Once only.')).toHaveLength(2)
  })

  test('puts a reply under what it answers', async () => {
    const ann = reader(served.url)
    const { location } = await ann.write(`${place}?reply=old`, { name: 'Ann', body: 'An answer.' })
    const json = JSON.parse(await ann.page('/comments/dawn'))
    const old = json.items.find(({ comment }: { comment: { id: string } }) => comment.id === 'old')
    expect(old.replies.map(({ comment }: { comment: { id: string } }) => comment.id)).toContain(
      idIn(location),
    )
  })

  test('lets its author edit and delete a comment, and nobody else', async () => {
    const ann = reader(served.url)
    const { location } = await ann.write(place, { name: 'Ann', body: 'A misspelt wrod.' })
    const id = idIn(location)

    const ben = reader(served.url)
    await ben.write(place, { name: 'Ben', body: 'Me too.' })
    for (const action of ['edit', 'delete']) {
      const { status } = await ben.post(`/comments/dawn/${id}/${action}`, { body: 'Taken over.' })
      expect(status).toBe(403)
    }
    expect(await ben.page(`${place}?edit=${id}`)).not.toContain(`${id}/edit`)

    const editing = formsIn(await ann.page(`${place}?edit=${id}`))
    expect(editing.find(form => form.id === 'comment-form')?.fields.body?.trim()).toBe(
      'A misspelt wrod.',
    )
    const edited = await ann.write(`${place}?edit=${id}`, { body: 'A misspelt word.' })
    expect(edited).toMatchObject({ status: 303, location })
    expect(await ben.page(place)).toContain('A misspelt word.')

    const remove = formsIn(await ann.page(place)).find(({ action }) => action.endsWith('/delete'))
    expect((await ann.post(remove?.action ?? '', {})).status).toBe(303)
    expect(await ben.page(place)).not.toContain('A misspelt word.')
  })

  test('offers the comments of the source to nobody for editing', async () => {
    const ann = reader(served.url)
    const { status } = await ann.post('/comments/dawn/old/delete', {})
    expect(status).toBe(403)
    expect(await ann.page(place)).toContain('An <em>old</em> remark.')
  })

  test('shows nobody what a machine writes that fills in the hidden field', async () => {
    const machine = reader(served.url)
    const html = await machine.page(place)
    expect(formsIn(html).find(({ id }) => id === 'comment-form')?.fields).toHaveProperty('website')
    const sent = { name: 'Bot', body: 'Buy watches.', website: 'https://watches.example' }
    expect((await machine.write(place, sent)).status).toBe(303)
    expect(await reader(served.url).page(place)).not.toContain('Buy watches.')
  })

  test('says why a comment is refused, and gives the words back', async () => {
    const { status, body } = await reader(served.url).write(place, { name: '', body: 'My words.' })
    expect(status).toBe(422)
    expect(body).toContain('The comment has no name.')
    expect(body).toContain('My words.')
  })

  test('takes nothing from a page of another site', async () => {
    const ann = reader(served.url)
    const fields = { name: 'Ann', body: 'From elsewhere.' }
    const evil = { Origin: 'https://evil.example' }
    expect((await ann.post('/comments/dawn', fields, evil)).status).toBe(403)
    expect(await ann.page(place)).not.toContain('From elsewhere.')
  })

  test('takes comments from the site’s own address, and by another name of this machine', async () => {
    const { port } = new URL(served.url)
    for (const Origin of ['https://reviews.example', `http://localhost:${port}`]) {
      const fields = { name: 'Ann', body: `From ${Origin}.` }
      expect((await reader(served.url).post('/comments/dawn', fields, { Origin })).status).toBe(303)
    }
  })

  test('is there for a slug in any script, and for no other', async () => {
    const ann = reader(served.url)
    const dusk = `/reviews/${encodeURIComponent('夜 & dusk')}/`
    const { status, location } = await ann.write(dusk, { name: 'آدا', body: 'نعم.' })
    expect(status).toBe(303)
    expect(location.split('#')[0]).toBe(dusk)
    expect(await ann.page(dusk)).toContain('نعم.')
    const nowhere = await ann.post('/comments/nothing', { name: 'Ann', body: 'Lost.' })
    expect(nowhere.status).toBe(404)
  })

  test('shows a script as the words it is', async () => {
    const ann = reader(served.url)
    await ann.write(place, { name: '<b>Ann</b>', body: '<script>alert(1)</script>' })
    const html = await ann.page(place)
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<b>Ann')
  })
})

describe('what is written', () => {
  /** Serves a folder for as long as some work takes. */
  async function whileServed<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
    const { url, close } = await serve(folder, { port: 0 })
    try {
      return await work(url)
    } finally {
      await close()
    }
  }
  const dawn = '/reviews/dawn/'
  const countIn = (html: string, words: string) => html.split(words).length - 1

  test('is there after a restart, once, as are the comments of the source', async () => {
    const folder = folderWith(files)
    for (const number of [1, 2, 3]) {
      const html = await whileServed(folder, async url => {
        const ann = reader(url)
        await ann.write(dawn, { name: 'Ann', body: `Remark ${number}.` })
        return await ann.page(dawn)
      })
      expect(countIn(html, 'An <em>old</em> remark.')).toBe(1)
      for (const earlier of [1, 2, 3].slice(0, number)) {
        expect(countIn(html, `Remark ${earlier}.`)).toBe(1)
      }
    }
  })

  test('keeps its later state where the source has an earlier one', async () => {
    const folder = folderWith(files)
    const ann = { edited: '', deleted: '' }
    const source: string[] = []
    await whileServed(folder, async url => {
      const writer = reader(url)
      const write = async (body: string) => {
        const { location } = await writer.write(dawn, { name: 'Ann', body })
        return idIn(location)
      }
      ann.edited = await write('Before the edit.')
      ann.deleted = await write('Before the deletion.')
      // As a site’s owner would keep a copy of the discussion beside the review.
      const { items } = JSON.parse(await writer.page('/comments/dawn'))
      for (const { comment } of items) source.push(`${JSON.stringify(comment)}\n`)
      await writer.post(`/comments/dawn/${ann.edited}/edit`, { body: 'After the edit.' })
      await writer.post(`/comments/dawn/${ann.deleted}/delete`, {})
    })
    expect(source.join('')).toContain('Before the edit.')
    writeFileSync(join(folder, 'reviews/dawn/comments.ndjson'), source.join(''))

    const html = await whileServed(folder, url => reader(url).page(dawn))
    expect(countIn(html, 'After the edit.')).toBe(1)
    expect(countIn(html, 'Before the')).toBe(0)
    expect(countIn(html, 'An <em>old</em> remark.')).toBe(1)
  })

  test('takes in what is new in the source', async () => {
    const folder = folderWith(files)
    const file = join(folder, 'reviews/dawn/comments.ndjson')
    await whileServed(folder, url => reader(url).page(dawn))
    writeFileSync(file, readFileSync(file, 'utf8') + commentLine('new', 'A new one.'))
    const html = await whileServed(folder, url => reader(url).page(dawn))
    expect(countIn(html, 'A new one.')).toBe(1)
    expect(countIn(html, 'An <em>old</em> remark.')).toBe(1)
  })
})

describe('the process', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 on %s, and what was posted is there when it starts again',
    async signal => {
      const folder = folderWith(files)
      const before = await serving(folder)
      expect(before.output).toMatch(
        /^Small screens: 2 reviews\n\n {2}http:\/\/127\.0\.0\.1:\d+\/\n\nControl-C ends it\.\n$/,
      )
      const posted = await reader(before.url).write('/reviews/dawn/', {
        name: 'Ann',
        body: 'Kept.',
      })
      expect(posted.status).toBe(303)
      expect(await before.stop(signal)).toEqual({ code: 0, killedBy: null, errors: '' })

      const after = await serving(folder)
      expect((await reader(after.url).page('/reviews/dawn/')).split('Kept.')).toHaveLength(2)
      expect((await after.stop(signal)).code).toBe(0)
    },
    60_000,
  )

  test('ends although a browser keeps a connection open and says nothing', async () => {
    const { url, stop } = await serving(folderWith(files))
    const { hostname, port } = new URL(url)
    const idle = request({ hostname, port, method: 'POST', path: '/comments/dawn' })
    idle.on('error', () => {})
    idle.flushHeaders()
    await new Promise(resolve => idle.once('socket', socket => socket.once('connect', resolve)))
    await reader(url).page('/')
    expect((await stop('SIGTERM')).code).toBe(0)
  }, 60_000)
})

test('closing twice is closing once', async () => {
  const { close, url } = await serve(folderWith(files), { port: 0 })
  await Promise.all([close(), close()])
  await close()
  await expect(fetch(url)).rejects.toThrow()
})

test('without a port two sites find one each', async () => {
  const first = await serve(folderWith(files))
  const second = await serve(folderWith(files))
  expect(first.url).not.toBe(second.url)
  expect(Number(new URL(first.url).port)).toBeGreaterThanOrEqual(4000)
  await Promise.all([first.close(), second.close()])
})

const hosts = [
  { host: 'localhost', url: /^http:\/\/localhost:\d+\/$/ },
  { host: '0.0.0.0', url: /^http:\/\/localhost:\d+\/$/ },
]
test.each(hosts)('on $host, one can write at the address that is told', async ({ host, url }) => {
  const served = await serve(folderWith(files), { host, port: 0 })
  expect(served.url).toMatch(url)
  const sent = { name: 'Ann', body: 'Here.' }
  expect((await reader(served.url).write('/reviews/dawn/', sent)).status).toBe(303)
  await served.close()
})

test('what cannot be served is an error that says why', async () => {
  const failed = await serve(join(folderWith({}), 'nowhere')).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(NotServed)
  expect(failed).toMatchObject({
    name: 'NotServed',
    message: expect.stringMatching(/folder-not-found\n {2}There is no folder/),
    problems: [{ severity: 'error', code: 'folder-not-found' }],
  })
})

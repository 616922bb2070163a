import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { characterEntities } from 'character-entities'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { renderMarkdown } from '../src/index.ts'

/** What an application’s bundler makes of the published package, with no setting of its own. */
async function bundle(contents: string, conditions: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

const text = `# Am See

&eacute; &amp; &NotEqualTilde; &nope; ||vorbei|| ~~nie~~ https://example.org

:::spoiler[*Ende*]
[a&copy;]

:::

[a&copy;]: x&Auml;.html "&quot;"
`

const render = `import { createRenderer } from '@reviewkit/renderer'
const { parser, render } = createRenderer({ locale: 'de' })
const { html, headings, messages } = render(${JSON.stringify(text)})
const told = { parser, html: String(html), headings, codes: messages.map(({ code }) => code) }
`
const scripts = {
  page: `${render} document.body.dataset.told = JSON.stringify(told)`,
  worker: `${render} postMessage(JSON.stringify(told))`,
  start: `new Worker('/worker.js', { type: 'module' }).onmessage =
    ({ data }) => { document.body.dataset.told = data }`,
}

let browser: Browser
let origin: string
const answers = new Map<string, { type: string; body: string; policy?: string }>()
const server = createServer(({ url = '' }, response) => {
  const { type = 'text/plain', body = '', policy } = answers.get(url) ?? {}
  response.writeHead(answers.has(url) ? 200 : 404, {
    'content-type': type,
    ...(policy && { 'content-security-policy': policy }),
  })
  response.end(body)
})

beforeAll(async () => {
  browser = await chromium.launch(inject('browser'))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  server.close()
})

async function told(script: string, policy?: string) {
  answers.set('/', {
    type: 'text/html',
    body: '<!doctype html><body><script type="module" src="/page.js"></script>',
    ...(policy && { policy }),
  })
  answers.set('/page.js', { type: 'text/javascript', body: script })
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  await page.goto(origin)
  const { errors: complaints, words } = await Promise.race([
    page.waitForSelector('body[data-told]', { state: 'attached' }).then(async () => ({
      errors,
      words: await page.evaluate(() => document.body.dataset.told ?? ''),
    })),
    page.waitForEvent('pageerror').then(error => ({ errors: [String(error)], words: 'null' })),
  ])
  expect(complaints).toEqual([])
  await page.close()
  return JSON.parse(words)
}

const here = () => {
  const { html, headings, messages } = renderMarkdown(text, { locale: 'de' })
  return { html: String(html), headings, codes: messages.map(({ code }) => code) }
}

describe('bundled for a browser with no setting, the same text becomes the same HTML', () => {
  test('in a page', async () => {
    expect(await told(await bundle(scripts.page))).toEqual({ parser: 'remark', ...here() })
  })

  test('in a worker that has the whole table, by the condition `worker`', async () => {
    const body = await bundle(scripts.worker, ['worker'])
    answers.set('/worker.js', { type: 'text/javascript', body })
    expect(await told(scripts.start)).toEqual({ parser: 'remark', ...here() })
  })

  test('in a worker without it, but for names that hardly anyone types', async () => {
    answers.set('/worker.js', { type: 'text/javascript', body: await bundle(scripts.worker) })
    const { html, headings, codes } = here()
    const seldom = html.replace('≂̸', '&amp;NotEqualTilde;')
    expect(await told(scripts.start)).toEqual({ parser: 'remark', html: seldom, headings, codes })
  })

  test('under Trusted Types, with the same exception', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'"
    const { html, headings, codes } = here()
    const seldom = html.replace('≂̸', '&amp;NotEqualTilde;')
    const page = await told(await bundle(scripts.page), policy)
    expect(page).toEqual({ parser: 'remark', html: seldom, headings, codes })
  })
})

test('no name is read as another than the standard has, with a document and without', async () => {
  const names = [...Object.keys(characterEntities), 'nope', 'ampx', 'notit', 'Gacute', 'ytilde']
  const source = names.map(name => `a&${name};b`).join('\n\n')
  const script = (end: string) => `import { renderMarkdown } from '@reviewkit/renderer'
const told = JSON.stringify(renderMarkdown(${JSON.stringify(source)}).html.toString().split('<p>').slice(1))
${end}`
  const page = await bundle(script('document.body.dataset.told = told'))
  const worker = await bundle(script('postMessage(told)'))
  answers.set('/worker.js', { type: 'text/javascript', body: worker })
  const expected = String(renderMarkdown(source).html).split('<p>').slice(1)
  expect(await told(page)).toEqual(expected)
  const inWorker: string[] = await told(scripts.start)
  const asWritten = (name: string) => `a&amp;${name};b</p>\n`
  const wrong = names.filter((name, index) => {
    const line = inWorker[index]
    return line !== expected[index] && line !== asWritten(name)
  })
  expect(wrong).toEqual([])
  expect(inWorker.filter((line, index) => line === expected[index]).length).toBeGreaterThan(70)
})

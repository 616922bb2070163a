import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createRenderer } from '../src/index.ts'

/** What is typed, text after text. Neither has a name of HTML’s that only a table knows. */
const texts = [
  '# Her\n\n![Two lamps](lamps.png)\n\nA note[^1], ||hidden||.\n\n[^1]: Here.\n',
  '# Her\n\n![Two lamps](lamps.png)\n\nA *note*[^1], ||hidden||.\n\n[^1]: Here.\n',
  '# Her\n\n:::spoiler[The end]\n\n![Two lamps](lamps.png)\n\nA *note*[^1] &amp; [more].\n\n[more]: /x\n\n[^1]: Here.\n',
]

const worker = `import { createPreview } from '@reviewkit/renderer'
const preview = createPreview({ locale: 'de' })
onmessage = ({ data }) => {
  const { html, blocks, changed } = preview.update(data)
  postMessage({
    html: String(html),
    blocks: blocks.map(block => ({ ...block, html: String(block.html) })),
    changed,
    document: typeof document,
  })
}`

const page = `<!doctype html><script type="module">
const worker = new Worker('/worker.js', { type: 'module' })
worker.onerror = ({ message }) => globalThis.told('error', message)
worker.onmessage = ({ data }) => globalThis.told('update', JSON.stringify(data))
globalThis.type = text => worker.postMessage(text)
</script>`

async function bundle(conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: worker, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: [...conditions, '@reviewkit/source'],
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

let browser: Browser
let origin: string
let script = ''
const server = createServer(({ url }, response) => {
  const isScript = url === '/worker.js'
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
  response.end(isScript ? script : page)
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

test('in a module worker, without a document, each update is the page', async () => {
  // Sources by `worker`: the tables of remark’s parser for a page ask a document to decode names.
  script = await bundle(['worker'])
  const tab = await browser.newPage()
  let tell: (kind: string, what: string) => void = () => {}
  await tab.exposeFunction('told', (kind: string, what: string) => tell(kind, what))
  await tab.goto(origin)
  const renderer = createRenderer({ locale: 'de', parser: 'remark' })
  let shown: string[] = []
  for (const text of texts) {
    const answer = new Promise<string>((done, failed) => {
      tell = (kind, what) => (kind === 'update' ? done(what) : failed(new Error(what)))
    })
    await tab.evaluate(typed => Reflect.get(globalThis, 'type')(typed), text)
    const update: {
      html: string
      blocks: { html: string }[]
      changed: { from: number; removed: number; inserted: number }
      document: string
    } = JSON.parse(await answer)
    expect(update.document).toBe('undefined')
    expect(update.html).toBe(String(renderer.render(text).html))
    const { from, removed, inserted } = update.changed
    const now = update.blocks.map(({ html }) => html)
    shown = shown.toSpliced(from, removed, ...now.slice(from, from + inserted))
    expect(shown).toEqual(now)
  }
  await tab.close()
})

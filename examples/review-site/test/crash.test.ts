import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'

const example = dirname(dirname(fileURLToPath(import.meta.url)))
const program = fileURLToPath(new URL('../../../packages/cli/src/bin.ts', import.meta.url))

/** Starts `reviewkit serve` as its own process and waits for the address it prints. */
async function start(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const args = ['--conditions=@reviewkit/source', program, 'serve', folder, '--port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    const url = /http:\S+/.exec(output)?.[0]
    if (url) return { child, url }
  }
  throw new Error(`reviewkit serve ended without an address:\n${output}`)
}

async function kill(child: ChildProcess) {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

test('comments that two browsers post at the same moment outlive a server that is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reviewkit-crash-'))
  cpSync(join(example, 'site.yaml'), join(folder, 'site.yaml'))
  cpSync(join(example, 'reviews', 'her'), join(folder, 'reviews', 'her'), { recursive: true })
  const browser = await chromium.launch(inject('browser'))

  const before = await start(folder)
  const writers = await Promise.all(
    ['Ann', 'Ben'].map(async name => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(new URL('/reviews/her/', before.url).href)
      await page.locator('#comment-form input[name=name]').fill(name)
      await page.locator('#comment-form textarea').fill(`${name} wrote at the same moment.`)
      return page
    }),
  )
  await Promise.all(
    writers.map(async page => {
      await page.locator('#comment-form button').click()
      await page.waitForURL(/#c-/)
    }),
  )
  await kill(before.child)

  const after = await start(folder)
  const html = await (await fetch(new URL('/reviews/her/', after.url))).text()
  for (const name of ['Ann', 'Ben']) {
    expect(html.split(`${name} wrote at the same moment.`)).toHaveLength(2)
  }
  await kill(after.child)
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

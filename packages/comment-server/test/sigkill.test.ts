import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFile, temporaryStore } from './support/serving.ts'

const SCRIPT = fileURLToPath(new URL('./support/serve-file.ts', import.meta.url))
const KILLS = 5

async function started(file: string): Promise<{ base: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--conditions=@reviewkit/source', SCRIPT, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const base = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()))
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
  return { base, child }
}

const bodyOf = (nonce: string) => `${nonce} ${'words of some length '.repeat(100)}`.trim()

/** Posts one comment after another until the server is gone; what was being sent is not known. */
async function posting(base: string, client: string) {
  const acknowledged: string[] = []
  for (let n = 0; ; n += 1) {
    const nonce = `${client}-${n}`
    try {
      const answer = await fetch(`${base}/comments/her`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: client, body: bodyOf(nonce), nonce }),
      })
      if (answer.status === 201) acknowledged.push(nonce)
    } catch {
      return { acknowledged, unknown: nonce }
    }
  }
}

test('every acknowledged comment survives SIGKILL, once and whole, and a retry is no second one', {
  timeout: 60_000,
}, async () => {
  const file = temporaryFile()
  const expected = new Set<string>()
  let server = await started(file)
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { base, child } = server
    const clients = ['a', 'b'].map(name => posting(base, `${name}${kill}`))
    const ended = new Promise(resolve => child.once('exit', resolve))
    setTimeout(() => child.kill('SIGKILL'), 50 + Math.random() * 300)
    await ended
    const results = await Promise.all(clients)
    server = await started(file)
    for (const { acknowledged, unknown } of results) {
      for (const nonce of acknowledged) expected.add(nonce)
      // What got no answer is sent again by its client: it may or may not have been kept.
      const again = await fetch(`${server.base}/comments/her`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          name: unknown.split('-')[0],
          body: bodyOf(unknown),
          nonce: unknown,
        }),
      })
      expect(again.status).toBe(201)
      expected.add(unknown)
    }
  }
  server.child.kill('SIGKILL')
  await new Promise(resolve => server.child.once('exit', resolve))

  const kept = (await temporaryStore(file).list('her')).map(each => each.comment.body)
  expect(expected.size).toBeGreaterThan(KILLS * 2)
  expect(kept.toSorted()).toEqual([...expected].map(bodyOf).toSorted())
})

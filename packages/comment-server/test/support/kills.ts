import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { buildThread } from '@reviewkit/comments'
import { openStore } from './open-store.ts'

/** Something that can be killed at any moment, and started again on what it left. */
export interface Victim {
  /** Starts it, and gives the file or the address of the database to serve. */
  start(): Promise<string>
  /** Kills what lies below the server, if that is what is killed. */
  kill?: () => Promise<void>
}

export interface Outcome {
  readonly acknowledged: number
  readonly kept: number
  /** Every way in which something was lost or broken. */
  readonly faults: readonly string[]
}

const SCRIPT = fileURLToPath(new URL('./serve-store.ts', import.meta.url))
const CLIENTS = ['a', 'b', 'c', 'd']

/**
 * Posts from several clients at once, and SIGKILL at a random moment, so many times; what got no
 * answer is sent once more by its client, as a browser would. Then everything is counted.
 */
export async function killing(
  victim: Victim,
  { kills, tell = () => {} }: { kills: number; tell?: (round: number) => void },
): Promise<Outcome> {
  const sent = new Set<string>()
  let acknowledged = 0
  let place = await victim.start()
  let server = await serve(place)
  const faults: string[] = []
  for (let round = 1; round <= kills; round += 1) {
    const wanted = 2 + Math.trunc(Math.random() * 20)
    const answers = new EventEmitter()
    const enough = once(answers, 'enough')
    let count = 0
    const onDone = () => {
      count += 1
      if (count === wanted) answers.emit('enough')
    }
    const clients = CLIENTS.map(client => posting(server.base, `${client}${round}`, onDone))
    // After some answers, and then at any moment of a post that is under way.
    await enough
    await new Promise(resolve => setTimeout(resolve, Math.random() * 30))
    if (victim.kill) await victim.kill()
    await server.kill()
    const results = await Promise.all(clients)
    place = await victim.start()
    server = await serve(place)
    for (const { done, unknown } of results) {
      acknowledged += done.length
      for (const nonce of done) sent.add(nonce)
      const again = await post(server.base, unknown)
      if (again.status !== 201) faults.push(`round ${round}: a retry is answered ${again.status}`)
      sent.add(unknown.nonce)
    }
    tell(round)
  }
  await server.kill()

  const store = await openStore(place)
  const all = (await store.list('her')).map(({ comment }) => comment)
  const bodies = all.map(({ body }) => body).toSorted()
  if (!isDeepStrictEqual(bodies, [...sent].map(bodyOf).toSorted())) {
    faults.push(`${bodies.length} comments are kept, and not the ${sent.size} that were sent`)
  }
  const thread = buildThread(all)
  faults.push(...thread.problems.map(({ message }) => message))
  const whole = { first: 100_000, replies: 100_000, depth: 100_000 }
  for (const sort of ['oldest', 'active'] as const) {
    const { part } = await store.page('her', { ...whole, sort })
    if (!isDeepStrictEqual(part.items, thread.page({ ...whole, sort }).items)) {
      faults.push(`the order ${sort} that is kept is not the order of the comments`)
    }
  }
  await store.close()
  return { acknowledged, kept: all.length, faults }
}

async function serve(place: string) {
  const child = spawn(process.execPath, ['--conditions=@reviewkit/source', SCRIPT, place], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const base = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
  return {
    base,
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

interface Sent {
  nonce: string
  parent?: string
}

/** Posts one comment after another, each a reply to the one before, until the server is gone. */
async function posting(
  base: string,
  client: string,
  onDone: () => void,
): Promise<{ done: string[]; unknown: Sent }> {
  const done: string[] = []
  let parent: string | undefined
  for (let n = 0; ; n += 1) {
    const sent: Sent = { nonce: `${client}-${n}`, ...(parent !== undefined && { parent }) }
    try {
      const answer = await post(base, sent)
      const { comment } = await answer.json()
      if (answer.status !== 201) return { done, unknown: sent }
      done.push(sent.nonce)
      onDone()
      // Chains of ten, so that the way up is not the whole of the work.
      parent = n % 10 === 9 ? undefined : comment.id
    } catch {
      return { done, unknown: sent }
    }
  }
}

function post(base: string, { nonce, parent }: Sent): Promise<Response> {
  const name = nonce.split('-')[0]
  return fetch(`${base}/comments/her`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, body: bodyOf(nonce), nonce, ...(parent && { parent }) }),
  })
}

function bodyOf(nonce: string): string {
  return `${nonce} ${'words of some length '.repeat(100)}`.trim()
}

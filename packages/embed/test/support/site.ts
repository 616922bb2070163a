import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface Site {
  /** Begins every address here: `http://127.0.0.1:…`, a port and so an origin of its own. */
  readonly origin: string
  /** What was asked for, in order. */
  readonly requests: IncomingMessage[]
  /** Answers a path in one way from now on. */
  put(path: string, answer: Answer): void
  close(): Promise<void>
}

/** A web site on a free port that answers as it is told, and 404 elsewhere. */
export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer>()
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    const answer = answers.get(request.url ?? '')
    if (answer) answer(request, response)
    else response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    put: (path, answer) => answers.set(path, answer),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** An answer that any site may read. */
export function open(body: string, type = 'application/json'): Answer {
  return (_, response) => {
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type }).end(body)
  }
}

export interface Held {
  readonly answer: Answer
  /** Resolves when the browser has asked. */
  readonly asked: Promise<void>
  /** Resolves when the browser hung up before it had its answer. */
  readonly hungUp: Promise<void>
  release(body: string): void
}

function later() {
  let resolve = () => {}
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}

/** An answer that is not given until it is released. */
export function hold(): Held {
  const asked = later()
  const hungUp = later()
  const waiting: ServerResponse[] = []
  return {
    asked: asked.promise,
    hungUp: hungUp.promise,
    answer: (_, response) => {
      waiting.push(response)
      response.on('close', () => {
        if (!response.writableFinished) hungUp.resolve()
      })
      asked.resolve()
    },
    release: body => {
      for (const response of waiting) {
        response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(body)
      }
    },
  }
}

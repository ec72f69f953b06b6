import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Account } from './account'
import type { Deduction, ResourcePack } from './account'
import type { ScriptedAnswer } from './answers'
import { scripted } from './answers'
import { decodeAuthorization } from './auth'
import type { Credentials, DecodedToken } from './auth'
import { handle } from './handler'
import type { ApiRequest } from './handler'
import { TaskStore } from './tasks'
import type { LifeCycle } from './tasks'
import type { JsonObject } from './validation'

export type { Deduction, LifeCycle, ResourcePack, ScriptedAnswer }

export interface FakeKlingOptions extends Partial<Credentials> {
  /** The account's concurrency slots. Unlimited by default. */
  readonly concurrency?: number
  /** By default, a task ends with its first query. */
  readonly lifeCycle?: LifeCycle
  /** Why the task of this create call will fail; undefined if it succeeds. */
  readonly failure?: (body: JsonObject) => string | undefined
  /** The account's resource packs; none by default. */
  readonly packs?: readonly ResourcePack[]
  /** The deductions from its balance; none by default. */
  readonly deductions?: readonly Deduction[]
  /** The server's clock in milliseconds. */
  readonly now?: () => number
}

export interface RecordedRequest extends ApiRequest {
  readonly token: DecodedToken | null
  /** The HTTP status of the response; null if the connection was broken. */
  readonly status: number | null
}

export interface FakeKling {
  /** `http://127.0.0.1:port` */
  readonly url: string
  /** All requests so far, in the order of their responses. */
  readonly requests: readonly RecordedRequest[]
  readonly tasks: TaskStore
  /** Responses for the next requests, instead of the API's own. */
  enqueue(...answers: readonly ScriptedAnswer[]): void
  /** Advances the server's clock. */
  advance(seconds: number): void
  close(): Promise<void>
}

/** The credentials that a fake accepts by default. */
export const testCredentials = {
  accessKey: 'test-access-key',
  secretKey: 'test-secret-key-of-at-least-32-bytes',
  apiKey: 'api-key-kling-test',
}

/** Starts a local Kling API that behaves like the facts say, without ever making a video. */
export async function startFakeKling(options: FakeKlingOptions = {}): Promise<FakeKling> {
  const clock = options.now ?? Date.now
  let offset = 0
  const now = () => clock() + offset
  const requests: RecordedRequest[] = []
  const script: ScriptedAnswer[] = []
  const store = new TaskStore(options.lifeCycle ?? { queries: 1 }, now)
  const context = {
    secretKeys: options.secretKeys ?? { [testCredentials.accessKey]: testCredentials.secretKey },
    apiKeys: options.apiKeys ?? [testCredentials.apiKey],
    concurrency: options.concurrency ?? Infinity,
    failure: options.failure ?? (() => undefined),
    store,
    account: new Account(options.packs ?? [], options.deductions ?? []),
    now,
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message)
    const token = decodeAuthorization(request.authorization)
    const record = (status: number | null) => requests.push({ ...request, token, status })
    const next = script.findIndex(({ method }) => method === undefined || method === request.method)
    const instead = next < 0 ? undefined : script.splice(next, 1)[0]
    if (instead?.processed) await handle(request, context)
    if (instead?.drop) {
      record(null)
      message.socket.destroy()
      return
    }
    const { status, headers, body } = instead ? scripted(instead) : await handle(request, context)
    record(status)
    response.writeHead(status, headers).end(body)
  }

  const server = createServer((message, response) => void serve(message, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    tasks: store,
    enqueue: (...answers) => void script.push(...answers),
    advance: (seconds) => void (offset += seconds * 1000),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://fake')
  return {
    method: message.method ?? 'GET',
    path: pathname,
    query: searchParams,
    authorization: message.headers.authorization,
    body: parse(Buffer.concat(chunks).toString()),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

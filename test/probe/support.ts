import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { realSurroundings, runProbes, type ProbeRun, type Surroundings } from '../../src/probe'
import type { Probes } from '../../src/features/checklist'
import { testCredentials, type FakeKling } from '../fake-api'

/** Probes a fake API. Waiting advances its clock. */
export function probe(
  fake: FakeKling,
  run: Partial<ProbeRun> = {},
  surroundings: Partial<Surroundings> = {},
): Promise<Probes> {
  const { apiKey } = testCredentials
  return runProbes(
    { origin: fake.url, credentials: { apiKey }, images: [], signal: new AbortController().signal, ...run },
    {
      ...realSurroundings,
      wait: (milliseconds) => {
        fake.advance(milliseconds / 1000)
        return Promise.resolve()
      },
      ...surroundings,
    },
  )
}

/** A network in which nothing ever responds. */
export const silentNetwork: Surroundings['fetch'] = (_address, { signal }) =>
  new Promise((_resolve, reject) => {
    const abort = (): void => reject(signal?.reason as Error)
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
  })

export const imageHost = 'images.klint-test.dev'

export interface FileServer {
  /** Redirects requests for `imageHost` to the local machine, and does not change others. */
  readonly fetch: Surroundings['fetch']
  /** The requested paths, with their ranges. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Serves files like an image server does. */
export async function serveFiles(
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => void,
): Promise<FileServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.range}`)
    answer(request.url ?? '/', request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    requests,
    fetch: (address, options) => fetch(address.replace(`https://${imageHost}`, `http://127.0.0.1:${port}`), options),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

import { lookup, type LookupAddress } from 'node:dns'
import { type IncomingMessage, request as requestPlainly, type RequestOptions } from 'node:http'
import { request as requestSecurely } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { privateTarget, type Surroundings } from '../probe/surroundings'
import { isPublicAddress } from './addresses'

/** Resolves names. */
type LookUp = (name: string) => Promise<readonly LookupAddress[]>

/**
 * Fetches only from the public Internet. A name is resolved once: if one of its addresses is private, the request is
 * refused; else the connection goes to the resolved address, so that a different second answer changes nothing. Redirects
 * are not followed.
 */
export const fetchPublic = createFetchPublic(lookUpAll)

export function createFetchPublic(lookUp: LookUp): Surroundings['fetchPublic'] {
  return async (address, { signal, headers }) => {
    const url = new URL(address)
    const name = url.hostname.replace(/^\[|\]$/g, '')
    const found = isIP(name) === 0 ? await lookUp(name) : [{ address: name, family: isIP(name) }]
    if (found.length === 0 || !found.every((each) => isPublicAddress(each.address))) throw privateTarget()
    return ask(url, { headers, signal: signal ?? undefined, lookup: answering(found) })
  }
}

interface Asked {
  readonly headers: RequestInit['headers']
  readonly signal: AbortSignal | undefined
  readonly lookup: LookupFunction
}

function ask(url: URL, { headers, signal, lookup }: Asked): Promise<Response> {
  const options: RequestOptions = {
    agent: false,
    lookup,
    ...(signal ? { signal } : {}),
    headers: { 'Accept-Encoding': 'identity', ...Object.fromEntries(new Headers(headers)) },
  }
  const request = url.protocol === 'https:' ? requestSecurely : requestPlainly
  return new Promise((resolve, reject) => {
    request(url, options, (message) => {
      try {
        resolve(responseOf(message))
      } catch (error) {
        reject(error instanceof Error ? error : new Error('no answer of HTTP'))
      }
    })
      .on('error', reject)
      .end()
  })
}

function responseOf(message: IncomingMessage): Response {
  const headers = Object.entries(message.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const status = message.statusCode ?? 0
  const hasNoBody = status === 204 || status === 205 || status === 304
  if (hasNoBody) message.resume()
  return new Response(hasNoBody ? null : (Readable.toWeb(message) as ReadableStream), { status, headers })
}

/** A lookup with a fixed result. */
function answering(found: readonly LookupAddress[]): LookupFunction {
  return (_name, options, done) => {
    const [first] = found
    if (options.all === true) done(null, [...found])
    else done(null, first?.address ?? '', first?.family ?? 0)
  }
}

function lookUpAll(name: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(name, { all: true }, (error, found) => {
      if (error) reject(error)
      else resolve(found)
    })
  })
}

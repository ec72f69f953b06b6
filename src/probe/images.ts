import type { ImageFacts, ImageOutcome, ImageProbe } from '../features/checklist/probes'
import { privateNames, unreachableAddresses } from '../knowledge'
import { readBeginning } from './bodies'
import { patience } from './client'
import { readImageHeader } from './imageHeader'
import { failureOf, isPrivateTarget, type Surroundings } from './surroundings'

/** How many bytes to read: the size of a JPEG may follow long segments of metadata. */
const longestHeader = 256 * 1024
const maximumRedirects = 5
const atOnce = 4

/** Names that are reserved for examples. */
const exampleHost = /(?:^|\.)(?:example|invalid|example\.(?:com|net|org))\.?$/

/** Loads the start of each image: type, size, pixels. Private addresses are reported, not fetched. */
export async function probeImages(
  urls: readonly string[],
  signal: AbortSignal,
  surroundings: Surroundings,
  done: () => void = () => undefined,
): Promise<readonly ImageProbe[]> {
  const probes: ImageProbe[] = []
  const queue = urls.entries()
  const work = async (): Promise<void> => {
    for (const [index, url] of queue) {
      probes[index] = {
        url,
        outcome: signal.aborted
          ? { kind: 'failure', reason: 'cancelled', detail: '' }
          : await probeImage(url, signal, surroundings),
      }
      done()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return probes
}

async function probeImage(given: string, signal: AbortSignal, surroundings: Surroundings): Promise<ImageOutcome> {
  const timeout = surroundings.timeout(patience)
  const own = new AbortController()
  try {
    let url = given
    for (let hop = 0; hop <= maximumRedirects; hop += 1) {
      const barred = barrierOf(url)
      if (barred) return barred
      const response = await surroundings.fetchPublic(url, {
        redirect: 'manual',
        credentials: 'omit',
        signal: AbortSignal.any([signal, timeout, own.signal]),
        headers: { Range: `bytes=0-${longestHeader - 1}` },
      })
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (next === null)
        return response.ok
          ? { kind: 'image', image: await factsOf(response) }
          : { kind: 'refused', status: response.status }
      url = new URL(next, url).href
    }
    return { kind: 'failure', reason: 'redirects', detail: '' }
  } catch (error) {
    if (isPrivateTarget(error)) return { kind: 'private', what: 'private-network' }
    return failureOf(error, signal, timeout)
  } finally {
    // The rest of the file is not needed.
    own.abort()
  }
}

/**
 * Why a URL is not fetched at all; null if it is. URLs are compared in normalized form, in which `0x7f.1` is 127.0.0.1.
 */
function barrierOf(url: string): ImageOutcome | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const forms = [url, parsed?.href ?? url, parsed?.href.replace(/^(https?:\/\/)[^/]*@/i, '$1') ?? url]
  const { what } = unreachableAddresses.find(({ pattern }) => forms.some((form) => pattern.test(form))) ?? {}
  if (what !== undefined) return { kind: 'private', what: { fact: what } }
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return { kind: 'private', what: 'no-web-address' }
  if (privateNames.test(parsed.hostname)) return { kind: 'private', what: 'private-name' }
  return exampleHost.test(parsed.hostname) ? { kind: 'example' } : null
}

async function factsOf(response: Response): Promise<ImageFacts> {
  const bytes = await readBeginning(response, longestHeader, (read) => hasSize(read))
  const header = readImageHeader(bytes)
  return {
    format: header?.format ?? null,
    contentType: response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? null,
    size: sizeOf(response),
    width: header?.size?.width ?? null,
    height: header?.size?.height ?? null,
  }
}

/** The size of the whole file in bytes, according to its server. */
function sizeOf({ status, headers }: Response): number | null {
  const stated =
    status === 206 ? /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] : headers.get('content-length')
  return stated === null || stated === undefined || headers.get('content-encoding') !== null ? null : Number(stated)
}

/** Whether the bytes are enough to read the size of the image. */
function hasSize(bytes: Uint8Array): boolean {
  const header = readImageHeader(bytes)
  return header !== null && header.size !== null
}

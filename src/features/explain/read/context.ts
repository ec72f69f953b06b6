import { otherServices } from '../../../knowledge'
import type { CredentialSigns, Proxy } from './evidence'
import type { Field } from './fields'

/** The other service that a text is about, by its name or the keys of its responses. */
export function otherServiceIn(text: string, fields: readonly Field[]): string | null {
  const names = new Set(fields.map(({ key }) => key))
  return (
    otherServices.find(
      ({ keys, words }) => words.test(text) || (keys.length > 0 && keys.every((key) => names.has(key))),
    )?.name ?? null
  )
}

/** How many seconds a response asks to wait. */
export function retryAfterIn(text: string): number | null {
  const seconds = /\bretry[-_]after['"]{0,2}\s{0,3}[:=]\s{0,3}['"[]{0,2}(\d{1,5})\b/i.exec(text)?.[1]
  return seconds === undefined ? null : Number(seconds)
}

const servers: readonly (readonly [RegExp, string])[] = [
  [/cloudflare|cf-ray/i, 'Cloudflare'],
  [/\bnginx\b/i, 'nginx'],
  [/\bopenresty\b/i, 'OpenResty'],
  [/\bapache\b/i, 'Apache'],
  [/\bsquid\b/i, 'Squid'],
  [/\bhaproxy\b/i, 'HAProxy'],
  [/\bvarnish\b/i, 'Varnish'],
]

/** The server that produced the HTML page in a text; null if there is none. */
export function proxyIn(text: string): Proxy | null {
  const page = /<html|<!doctype html|<head>|<center>/i.test(text)
  if (!page) return null
  const name = servers.find(([pattern]) => pattern.test(text))?.[1]
  if (name !== undefined) return { name }
  return /awselb|application load balancer/i.test(text) ? 'load-balancer' : 'server'
}

export function signsIn(text: string): CredentialSigns {
  return {
    bytes: /\bBearer\s{1,3}b['"]/.test(text),
    withoutBearer: /["']?\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:eyJ|api-key-)/i.test(text),
    notSet:
      /\bBearer\s{0,3}(?:undefined|None|null|NaN)\b|\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?Bearer\s{0,3}(?:["']|$)/im.test(
        text,
      ),
  }
}

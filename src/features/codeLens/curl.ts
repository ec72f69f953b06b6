import type { Request } from '../../analysis/requests/request'
import { keysOf, writesOf } from '../../analysis/values/recordObject'
import type { Possibility, RecordObject, Values } from '../../analysis/values/possibility'
import { authorizationHeader, type Endpoint, environmentVariables, recommendedHost } from '../../knowledge'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The environment variable of the key. Nothing that the code says about the key is copied. */
const keyVariable = environmentVariables.find((each) => each.holds === 'api-key' && 'preferred' in each)?.name ?? ''

/** The deepest nesting of objects and lists to write. */
const deepest = 8

/**
 * A request as a command for a POSIX shell. The key comes from the environment; a value that the code does not
 * determine is a name in angle brackets, to be replaced.
 */
export function curlOf(request: Request, endpoint: Endpoint): string {
  const address = quoted(addressOf(request, endpoint))
  const { name, scheme } = authorizationHeader
  const authorization = `-H "${name}: ${scheme} $${keyVariable}"`
  if (endpoint.method === 'GET') return `curl ${address} \\\n  ${authorization}`
  const body = request.body ? recordJson(request, request.body, 0) : {}
  return [
    `curl -X ${endpoint.method} ${address}`,
    authorization,
    `-H 'Content-Type: application/json'`,
    `-d ${quoted(JSON.stringify(body, null, 2))}`,
  ].join(' \\\n  ')
}

function addressOf({ urls: [url] }: Request, { path }: Endpoint): string {
  const host = url?.host.kind === 'official' ? url.host.name : recommendedHost
  const rest = (url?.rest ?? []).map((segment) => (/^[\w.-]+$/.test(segment) ? segment : '<id>'))
  const [, query = ''] = url?.text.split('?') ?? []
  return `https://${host}${[path, ...rest].join('/')}${/^[\w=&.,%-]+$/.test(query) ? `?${query}` : ''}`
}

/** A text in single quotes, which the shell does not interpret. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function recordJson(request: Request, record: RecordObject, depth: number): Json {
  return Object.fromEntries(
    [...keysOf(record)].map((key) => {
      const write = writesOf(record, key).at(-1)
      return [key, write ? valueJson(request, request.valuesOf(write), key, depth + 1) : `<${key}>`]
    }),
  )
}

/** The first of several possible values, because a command sends one request. */
function valueJson(request: Request, [value]: Values, name: string, depth: number): Json {
  return (value && depth <= deepest ? knownJson(request, value, name, depth) : null) ?? `<${name}>`
}

function knownJson(request: Request, value: Possibility, name: string, depth: number): Json {
  switch (value.kind) {
    case 'exact':
      return value.value
    case 'record':
      return recordJson(request, value, depth)
    case 'list':
      return request.eachItemOf(value).map((item) => valueJson(request, item, name, depth + 1))
    default:
      return null
  }
}

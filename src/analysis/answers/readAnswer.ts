import type { Endpoint, Generation } from '../../knowledge'
import type { CallValue } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import { judgeRecipient } from '../requests/evidence'
import type { FileEvidence } from '../requests/fileEvidence'
import { type Context, type RecordObject, recordsOf } from '../values/possibility'
import { keysOf } from '../values/recordObject'
import { argumentNamed } from '../values/libraries/arguments'
import { feasibleCallContexts } from '../values/callers/callContexts'
import { isClientCall, readSending, type Sending } from '../requests/sending'
import { unwrapJson } from '../requests/writtenBody'
import type { UrlPattern } from '../requests/url'

/** A call that sends an official request, as the source of a response. */
export interface Answer {
  readonly call: CallValue
  readonly context: Context | null
  readonly method: string | null
  readonly urls: readonly UrlPattern[]
  readonly endpoints: readonly Endpoint[]
  /** The generation of all possible endpoints, or null if unknown. */
  readonly generation: Generation | null
  /** `query`: queries one task; `list`: several; `unknown`: the path is unknown. */
  readonly asks: 'create' | 'query' | 'list' | 'other' | 'unknown'
  readonly bodies: readonly RecordObject[]
}

/**
 * Reads a call, as made in a context, that sends an official request; null for other calls. Without a context, a
 * wrapper's call stands for the calls of all its callers.
 */
export function readAnswer(
  evaluator: Evaluator,
  file: FileEvidence,
  call: CallValue,
  context: Context | null,
): Answer | null {
  const own = readIn(evaluator, file, call, context)
  const owner = own || context || !isClientCall(call) ? null : evaluator.program.functionOf(call)
  return owner
    ? merged(feasibleCallContexts(evaluator, owner, call).map((each) => readIn(evaluator, file, call, each)))
    : own
}

/** One response for all callers of a wrapper, or null if it also serves other APIs. */
function merged(answers: readonly (Answer | null)[]): Answer | null {
  const known = answers.filter((answer) => answer !== null)
  const [first, ...more] = known
  if (!first || known.length < answers.length) return null
  const same = (key: 'method' | 'generation' | 'asks') => more.every((answer) => answer[key] === first[key])
  return {
    call: first.call,
    context: null,
    method: same('method') ? first.method : null,
    urls: known.flatMap(({ urls }) => urls),
    endpoints: [...new Set(known.flatMap(({ endpoints }) => endpoints))],
    generation: same('generation') ? first.generation : null,
    asks: same('asks') ? first.asks : 'unknown',
    bodies: known.flatMap(({ bodies }) => bodies),
  }
}

function readIn(evaluator: Evaluator, file: FileEvidence, call: CallValue, context: Context | null): Answer | null {
  const sending = readSending(evaluator, call, context) ?? unseenUrl(evaluator, call, context)
  if (!sending) return null
  const withHost = sending.urls.filter(({ host }) => host.kind !== 'unknown')
  const urls = withIds(withHost.length > 0 ? withHost : sending.urls.filter(({ endpoints }) => endpoints.length > 0))
  const bodies = sending.bodies.length > 0 ? sending.bodies : [null]
  if (!bodies.some((body) => judgeRecipient(evaluator, urls, body, file.at(call), call).verdict === 'official'))
    return null
  const isMeant = isMeantQuery(sending.method, urls)
  const endpoints = isMeant ? [] : [...new Set(urls.flatMap(endpointsAt))]
  const [first, ...more] = endpoints
  return {
    call,
    context,
    method: sending.method,
    urls,
    endpoints,
    generation: isMeant
      ? 'legacy'
      : first
        ? more.every(({ generation }) => generation === first.generation)
          ? first.generation
          : null
        : generationOf(bodies),
    asks: isMeant ? 'query' : purpose(sending.method, urls, endpoints),
    bodies: sending.bodies,
  }
}

/** URLs without those that lack only an id, as in `data.get("task_id", "")` when there is none. */
function withIds(urls: readonly UrlPattern[]): readonly UrlPattern[] {
  const whole = urls.filter(({ text }) => !text.endsWith('/'))
  return whole.length > 0 ? whole : urls
}

/** A path with an id that the API does not have, such as `/v1/tasks/{id}` or `/v1/videos/{id}`, is meant to query a legacy task. */
function isMeantQuery(method: string | null, urls: readonly UrlPattern[]): boolean {
  return (
    method === 'GET' &&
    urls.length > 0 &&
    urls.every((url) => {
      const { host, parts } = url
      return (
        host.kind === 'official' &&
        (endpointsAt(url).length === 0 || parts.length === 3) &&
        parts.length > 2 &&
        parts[0]?.text === 'v1' &&
        parts.slice(0, -1).every(({ kind }) => kind === 'text') &&
        parts.at(-1)?.kind === 'id'
      )
    })
  )
}

/** `/v1/tasks/{id}` on the API's own host is not a path of the new generation: who calls it thinks of the legacy API. */
function endpointsAt({ endpoints, host, prefix }: UrlPattern): readonly Endpoint[] {
  return host.kind === 'official' && prefix.length > 0
    ? endpoints.filter(({ generation }) => generation !== 'new')
    : endpoints
}

/** `session.post(f"{base}{path}", json=payload)` with base and path from another module: only the body is evidence. */
function unseenUrl(evaluator: Evaluator, call: CallValue, context: Context | null): Sending | null {
  if (call.callee.kind !== 'member' || call.callee.property !== 'post') return null
  const body = argumentNamed(call, 'json', 1)
  const bodies = body
    ? recordsOf(evaluator.evaluate(body, context).flatMap((value) => unwrapJson(evaluator, value)))
    : []
  return bodies.length > 0 ? { call, context, method: 'POST', urls: [], bodies, headers: [], isDirect: false } : null
}

/** The generation by the model key, if the URL does not show it. */
function generationOf(bodies: readonly (RecordObject | null)[]): Generation | null {
  return bodies.some((body) => body && keysOf(body).has('model_name')) ? 'legacy' : null
}

function purpose(method: string | null, urls: readonly UrlPattern[], endpoints: readonly Endpoint[]): Answer['asks'] {
  if (endpoints.length === 0) return 'unknown'
  const isTask = endpoints.some(({ kind }) => kind === 'task')
  if (isTask && method !== 'POST' && urls.every(({ parts }) => parts.at(-1)?.kind !== 'text')) return 'query'
  const own = endpoints.filter((endpoint) => endpoint.method === method)
  if (own.some(({ id }) => id === 'query-tasks')) return 'query'
  if (endpoints.some(({ kind }) => kind !== 'task')) return 'other'
  const rests = urls.map(({ rest }) => rest.length)
  if (rests.every((length) => length > 0)) return method === 'POST' ? 'other' : 'query'
  if (rests.some((length) => length > 0)) return 'unknown'
  if (method === 'POST') return 'create'
  return method === 'GET' ? 'list' : 'unknown'
}

import { type Endpoint, endpoints } from '../../knowledge'
import type { RecordObject } from '../values/possibility'
import type { CallValue, FunctionValue, RecordValue, TextValue, Value } from '../../syntax/model'
import { readEmbeddedJson } from '../../syntax/json/read'
import type { AnyNode } from '../../syntax/visit'
import { describedAround, describedBy, isOfSchema } from './described'
import type { Evaluator } from '../values/evaluator'
import { bodyReasons, judgeRecipient, judgeNamedRecipient } from './evidence'
import type { FileEvidence } from './fileEvidence'
import { type Operation, operationsIn } from './openApi'
import { keysOf } from '../values/recordObject'
import { recordOfLiteral } from '../values/buildRecord'
import { feasibleCallContexts } from '../values/callContexts'
import { Request } from './request'
import { isClientCall, readSending, type Sending } from './sending'
import type { UrlPattern } from './url'
import { usesOf } from '../program/uses'

/** Every request that a file makes or describes: sent by a call, built for one that is not seen, or written as JSON. */
export function findRequests(evaluator: Evaluator, file: FileEvidence): readonly Request[] {
  const sendings = evaluator.program.calls.flatMap((call) => sendingsOf(evaluator, call))
  const requests = mergeByBody(evaluator, sendings, file)
  const claimed = new Set<AnyNode>(requests.map(({ body }) => body?.at).filter((at) => at !== undefined))
  return [...requests, ...looseRequests(evaluator, claimed, file)]
}

/** What a call sends; one for each caller where a wrapper gets the URL or the body handed in. */
function sendingsOf(evaluator: Evaluator, call: CallValue): readonly Sending[] {
  const sending = readSending(evaluator, call, null)
  if (!sending && !isClientCall(call)) return []
  const owner = evaluator.program.functionOf(call)
  const fromCallers =
    owner &&
    (!sending || sending.bodies.length === 0 || sending.bodies.some(({ at }) => !isWithin(evaluator, at, owner)))
  if (!fromCallers) return sending ? [sending] : []
  const inContexts = feasibleCallContexts(evaluator, owner, call).flatMap(
    (context) => readSending(evaluator, call, context) ?? [],
  )
  return inContexts.length > 0 || !sending ? inContexts : [sending]
}

function isWithin(evaluator: Evaluator, node: AnyNode, owner: FunctionValue): boolean {
  const inner = evaluator.program.functionOf(node)
  return inner === owner || (inner === null && node.kind !== 'class' && evaluator.program.classOf(node) === null)
}

/** The same body may be seen through several calls (a wrapper and its inside): one request, with all that is known of it. */
function mergeByBody(evaluator: Evaluator, sendings: readonly Sending[], file: FileEvidence): Request[] {
  const groups = new Map<AnyNode, { body: RecordObject; sendings: Sending[] }>()
  const requests: Request[] = []
  for (const sending of sendings) {
    if (sending.bodies.length === 0) requests.push(makeRequest(evaluator, [sending], null, file))
    for (const body of sending.bodies) {
      const group = groups.get(body.at)
      if (group) group.sendings.push(sending)
      else groups.set(body.at, { body, sendings: [sending] })
    }
  }
  for (const { body, sendings: own } of groups.values()) requests.push(makeRequest(evaluator, own, body, file))
  return requests
}

function makeRequest(
  evaluator: Evaluator,
  sendings: readonly Sending[],
  body: RecordObject | null,
  file: FileEvidence,
): Request {
  const urls = sendings.flatMap((sending) => sending.urls)
  const at = sendings[0]?.call ?? body?.at ?? evaluator.program.model.body
  const method = sendings.find((sending) => sending.method !== null)?.method ?? null
  const candidates = narrow(endpointsOf(urls, method), body)
  const telling = informative(urls)
  const isDirect = sendings.some((sending) => sending.isDirect)
  const named = telling.length === 0 ? judgeNamedRecipient(urls, file) : null
  if (named) return new Request(evaluator, at, method, [], named, body, urls, isDirect)
  return new Request(
    evaluator,
    at,
    method,
    candidates,
    judgeRecipient(evaluator, telling, body, file, at),
    body,
    telling,
    isDirect,
  )
}

/** A path without a host says less than the same path with one. */
function informative(urls: readonly UrlPattern[]): readonly UrlPattern[] {
  const withHost = urls.filter(({ host }) => host.kind !== 'unknown')
  return withHost.length > 0 ? withHost : urls.filter(({ endpoints: found }) => found.length > 0)
}

function endpointsOf(urls: readonly UrlPattern[], method: string | null): readonly Endpoint[] {
  const found = new Set(urls.filter(({ rest }) => rest.length === 0).flatMap((url) => url.endpoints))
  const all = [...found]
  const fitting = all.filter((endpoint) => method === null || endpoint.method === method)
  return fitting.length > 0 ? fitting : all
}

/** Of several endpoints the ones that know the most keys of the body. */
function narrow(candidates: readonly Endpoint[], body: RecordObject | null): readonly Endpoint[] {
  if (!body || candidates.length < 2) return candidates
  const best = Math.max(...candidates.map((endpoint) => score(endpoint, body)))
  return candidates.filter((endpoint) => score(endpoint, body) === best)
}

/** How many keys of the body an endpoint knows. */
function score({ parameters }: Endpoint, body: RecordObject): number {
  const keys = keysOf(body)
  return parameters.filter(({ name }) => keys.has(name)).length
}

/** Records that nobody is seen to send: returned by a builder, handed to another module, or JSON. */
function looseRequests(evaluator: Evaluator, claimed: ReadonlySet<AnyNode>, file: FileEvidence): readonly Request[] {
  const { program } = evaluator
  const isJson = program.dialect.isData
  const operations = isJson ? operationsIn(program) : null
  if (operations) return operationRequests(evaluator, operations, file)
  const found: Request[] = []
  const takes = (request: Request, key: string | null) =>
    request.endpoints.some(({ parameters }) => parameters.some(({ name }) => name === key))
  for (const node of program.nodes) {
    if (node.kind === 'record') {
      if (claimed.has(node) || !(isJson || leavesTheFile(evaluator, node)) || isPartOf(evaluator, node, found, takes))
        continue
      for (const request of looseRecord(evaluator, node, node, file, isJson)) found.push(request)
    } else if (node.kind === 'text') {
      for (const request of embeddedRequests(node, (inner) => looseRecord(evaluator, inner, node, file, isJson), takes))
        found.push(request)
    }
  }
  return isJson ? [...found, ...describedRequests(evaluator, file)] : found
}

/** Requests of which JSON tells method and URL: those without a body (queries) too. What a body says is found with the body. */
function describedRequests(evaluator: Evaluator, file: FileEvidence): readonly Request[] {
  return evaluator.program.ofKind('record').flatMap((node) => {
    const described = describedBy(evaluator.program, node)
    if (described?.url.host.kind !== 'official' || described.method === null) return []
    return [
      new Request(
        evaluator,
        node,
        described.method,
        [],
        judgeRecipient(evaluator, [described.url], null, file, node),
        null,
        [described.url],
      ),
    ]
  })
}

/** What an OpenAPI document says of the official API: each path with its method, and each example of a body once. */
function operationRequests(
  evaluator: Evaluator,
  operations: readonly Operation[],
  file: FileEvidence,
): readonly Request[] {
  const official = operations.filter(
    ({ urls }) => urls.length > 0 && urls.every(({ host }) => host.kind === 'official'),
  )
  const bodies = new Map<RecordValue, Operation[]>()
  for (const operation of official)
    for (const body of operation.bodies) bodies.set(body, [...(bodies.get(body) ?? []), operation])
  return [
    ...official.map(
      ({ at, method, urls }) =>
        new Request(evaluator, at, method, [], judgeRecipient(evaluator, urls, null, file, at), null, urls),
    ),
    ...[...bodies].map(([record, own]) => {
      const body = recordOfLiteral(evaluator, record, null)
      const urls = own.flatMap((operation) => operation.urls)
      const method = own[0]?.method ?? null
      return new Request(
        evaluator,
        record,
        method,
        narrow(endpointsOf(urls, method), body),
        judgeRecipient(evaluator, urls, body, file, record),
        body,
        urls,
        true,
      )
    }),
  ]
}

type Takes = (request: Request, key: string | null) => boolean

/** Whether a record is the value of a parameter of a request that was found before, or stands inside of one. */
function isPartOf({ program }: Evaluator, record: RecordValue, found: readonly Request[], takes: Takes): boolean {
  let entry: AnyNode = record
  for (const at of program.ancestors(record)) {
    const request = at.kind === 'record' && entry.kind === 'entry' ? found.find((each) => each.at === at) : undefined
    if (request && entry.kind === 'entry' && takes(request, entry.key)) return true
    entry = at
  }
  return false
}

/** Built to be sent by someone else: returned, or handed to something that carries Kling's name. */
function leavesTheFile(evaluator: Evaluator, record: RecordValue): boolean {
  const { program, calls } = evaluator
  const places: AnyNode[] = [
    record,
    ...usesOf(program, calls, record)
      .filter(({ path }) => path.length === 0)
      .map(({ node }) => node),
  ]
  return places.some((node) => {
    const parent = program.parents.get(node)
    if (parent?.kind === 'return') return true
    const call = parent?.kind === 'positional' || parent?.kind === 'keyword' ? program.parents.get(parent) : null
    return call?.kind === 'call' && namesKling(call.callee)
  })
}

function namesKling(callee: Value): boolean {
  if (callee.kind === 'name') return /kling/i.test(callee.name)
  if (callee.kind === 'member') return /kling/i.test(callee.property ?? '') || namesKling(callee.object)
  return callee.kind === 'call' && namesKling(callee.callee)
}

/** The requests in JSON that a text holds; parts of a request are none of their own. */
function embeddedRequests(
  text: TextValue,
  read: (record: RecordValue) => readonly Request[],
  takes: Takes,
): readonly Request[] {
  const found: Request[] = []
  const value = readEmbeddedJson(text)
  const pending: Value[] = value ? [value] : []
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind === 'record') {
      const own = read(next)
      for (const request of own) found.push(request)
      for (const entry of next.entries) {
        if (entry.kind === 'spread' || !own.some((request) => takes(request, entry.key))) pending.push(entry.value)
      }
    } else if (next.kind === 'list')
      for (const item of next.items) pending.push(item.kind === 'spread' ? item.value : item)
  }
  return found
}

/** A record as a request of its own; `node` is the record, or the text that it stands in. */
function looseRecord(
  evaluator: Evaluator,
  record: RecordValue,
  node: AnyNode,
  file: FileEvidence,
  isJson: boolean,
): Request[] {
  if (isOfSchema(record)) return []
  const body = recordOfLiteral(evaluator, record, null)
  const reasons = bodyReasons(evaluator, body, record)
  const described = isJson ? describedAround(evaluator.program, node) : null
  const urls = informative(described ? [described.url] : [])
  const method = described?.method ?? null
  const candidates = urls.length > 0 ? endpointsOf(urls, method) : narrow(endpointsByKeys(evaluator, body), body)
  const isProven =
    urls.some(({ host }) => host.kind === 'official') || candidates.some((endpoint) => score(endpoint, body) > 0)
  const fits = urls.length > 0 && isProven && isNamedBody(evaluator, record, node)
  if (reasons.for.length === 0 && !fits) return []
  const evidence = judgeRecipient(evaluator, urls, body, withOwnModel(file, reasons.for, isJson), record)
  return [new Request(evaluator, record, method, candidates, evidence, body, urls, urls.length > 0)]
}

const otherBodies = /^(urlencoded|formdata|file|graphql)$/
const bodyNames = /^(body|json|data|payload|raw|(json|request)_?body|body_?parameters_?json)$/i

/** `{ "url": …, "body": … }`: what stands beside a URL under a name for bodies, and does not hold the body in its turn. */
function isNamedBody({ program }: Evaluator, record: RecordValue, node: AnyNode): boolean {
  const parent = program.parents.get(node)
  const wraps = record.entries.some(
    (entry) => entry.kind === 'entry' && (bodyNames.test(entry.key ?? '') || otherBodies.test(entry.key ?? '')),
  )
  // What is raw is text.
  const isNamed =
    parent?.kind === 'entry' && bodyNames.test(parent.key ?? '') && (node !== record || parent.key !== 'raw')
  return isNamed && !wraps
}

/** In JSON there is no other code to speak for the API: Kling's model name beside Kling's own keys is enough. */
function withOwnModel(file: FileEvidence, reasons: FileEvidence['official'], isJson: boolean): FileEvidence {
  const model = reasons.filter(({ kind }) => kind === 'model')
  return isJson && model.length > 0 && reasons.length > 1 ? { ...file, official: [...file.official, ...model] } : file
}

/** The endpoints that take what the keys say, of the generation that the model key shows. */
function endpointsByKeys(evaluator: Evaluator, body: RecordObject): readonly Endpoint[] {
  const models = evaluator.property([body], 'model_name', body.at)
  return endpoints.filter(({ method, generation, parameters }) => {
    if (method !== 'POST' || generation !== 'legacy') return false
    const taken = parameters.find(({ name }) => name === 'model_name')
    const values = [...(taken?.enum ?? []), ...(taken?.retiredValues ?? [])]
    return models.some(
      (value) => value.kind !== 'exact' || value.missing === true || values.some((each) => each === value.value),
    )
  })
}

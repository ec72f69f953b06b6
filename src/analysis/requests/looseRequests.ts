import { klingName } from '../../knowledge'
import { bodyKeyName, otherBodyKeys } from '../../knowledge/libraries'
import type { CallValue, RecordValue, TextValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { push } from '../../syntax/multimap'
import { usesOf } from '../program/uses'
import { recordOfJsonSchema } from '../values/libraries/jsonSchema'
import type { RecordObject } from '../values/possibility'
import { recordOfLiteral } from '../values/records/buildRecord'
import type { Evaluator } from '../values/evaluator'
import { endpointsByKeys, endpointsOf, informative, narrow, score } from './candidates'
import { describedAround, describedBy, isOfSchema } from './described'
import { bodyReasons, judgeRecipient } from './evidence'
import type { FileEvidence } from './fileEvidence'
import { type Operation, operationsIn } from './openApi'
import { bodyOfPairs } from './pairs'
import { Request } from './request'
import { isInputOfNode } from './sdks/nodeRequests'
import type { UrlPattern } from './url'
import { jsonIn } from './writtenBody'

/** Bodies without a known send: returned by a builder, passed to another module, or JSON. */
export function looseRequests(
  evaluator: Evaluator,
  claimed: ReadonlySet<AnyNode>,
  file: FileEvidence,
): readonly Request[] {
  const { program } = evaluator
  const isJson = program.dialect.isData
  const operations = isJson ? operationsIn(program) : null
  if (operations) return operationRequests(evaluator, operations, file)
  const found: Request[] = []
  for (const node of program.nodes) {
    if (node.kind === 'record') {
      if (claimed.has(node) || !(isJson || leavesTheFile(evaluator, node)) || isPartOf(evaluator, node, found)) continue
      for (const request of looseRecord(evaluator, node, node, file, isJson)) found.push(request)
    } else if (isJson && node.kind === 'list') {
      const body = bodyOfPairs(program, node)
      for (const request of body ? looseRecord(evaluator, body, node, file, isJson) : []) found.push(request)
    } else if (node.kind === 'text') {
      for (const request of embeddedRequests(node, claimed, (inner) =>
        looseRecord(evaluator, inner, node, file, isJson),
      ))
        found.push(request)
    }
  }
  return isJson ? [...found, ...describedRequests(evaluator, file)] : found
}

/** Requests with method and URL in JSON, including those without a body (queries). */
function describedRequests(evaluator: Evaluator, file: FileEvidence): readonly Request[] {
  return evaluator.program.ofKind('record').flatMap((node) => {
    const described = describedBy(evaluator.program, node)
    if (described?.url.host.kind !== 'official' || described.method === null) return []
    return [bodiless(evaluator, node, described.method, [described.url], file)]
  })
}

/** The requests in an OpenAPI document for the official API: each path with its method, each example and body schema once. */
function operationRequests(
  evaluator: Evaluator,
  operations: readonly Operation[],
  file: FileEvidence,
): readonly Request[] {
  const official = operations.filter(
    ({ urls }) => urls.length > 0 && urls.every(({ host }) => host.kind === 'official'),
  )
  const send = (body: RecordObject, own: readonly Operation[]): Request => {
    const urls = own.flatMap((operation) => operation.urls)
    const method = own[0]?.method ?? null
    const endpoints = narrow(endpointsOf(urls, method), body)
    const evidence = judgeRecipient(evaluator, urls, body, file, body.at)
    return new Request(evaluator, { at: body.at, method, endpoints, evidence, body, urls, isSent: true })
  }
  const examples = byBody(official, ({ bodies }) => bodies)
  const schemas = byBody(official, (operation) => operation.schemas)
  return [
    ...official.map(({ at, method, urls }) => bodiless(evaluator, at, method, urls, file)),
    ...[...examples].map(([at, own]) => send(recordOfLiteral(evaluator, at, null), own)),
    ...[...schemas].flatMap(([at, own]) => {
      const declared = recordOfJsonSchema(at, at)
      return declared ? [send(declared, own)] : []
    }),
  ]
}

/** The operations that share a body. */
function byBody(
  operations: readonly Operation[],
  bodiesOf: (operation: Operation) => readonly RecordValue[],
): ReadonlyMap<RecordValue, readonly Operation[]> {
  const shared = new Map<RecordValue, Operation[]>()
  for (const operation of operations) for (const body of bodiesOf(operation)) push(shared, body, operation)
  return shared
}

/** A request without a known body. */
function bodiless(
  evaluator: Evaluator,
  at: AnyNode,
  method: string | null,
  urls: readonly UrlPattern[],
  file: FileEvidence,
): Request {
  const evidence = judgeRecipient(evaluator, urls, null, file, at)
  return new Request(evaluator, { at, method, endpoints: [], evidence, body: null, urls, isSent: false })
}

function takes({ endpoints }: Request, key: string | null): boolean {
  return endpoints.some(({ parameters }) => parameters.some(({ name }) => name === key))
}

/** Whether a record is the value of a parameter of a request found before, or inside one. */
function isPartOf({ program }: Evaluator, record: RecordValue, found: readonly Request[]): boolean {
  let entry: AnyNode = record
  for (const at of program.ancestors(record)) {
    const request = at.kind === 'record' && entry.kind === 'entry' ? found.find((each) => each.at === at) : undefined
    if (request && entry.kind === 'entry' && takes(request, entry.key)) return true
    entry = at
  }
  return false
}

/** Built to be sent by someone else: returned, or passed to something that carries Kling's name. */
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
    return call?.kind === 'call' && namesKling(call.callee) && !isOwnClient(evaluator, call)
  })
}

/**
 * Whether a call goes to the user's own code: a function in this file, or an export of another module. Its arguments
 * are its own options, and a body only if it is known to send them.
 */
function isOwnClient(evaluator: Evaluator, call: CallValue): boolean {
  if (evaluator.calls.targetOf(call)) return true
  return evaluator.evaluate(call.callee).some((callee) => {
    const { module } = callee.kind === 'result' ? callee.callee : callee.kind === 'import' ? callee : { module: '' }
    return module !== ''
  })
}

function namesKling(callee: Value): boolean {
  if (callee.kind === 'name') return klingName.test(callee.name)
  if (callee.kind === 'member') return klingName.test(callee.property ?? '') || namesKling(callee.object)
  return callee.kind === 'call' && namesKling(callee.callee)
}

/** The requests in a string's JSON; parts of a request are not separate requests. */
function embeddedRequests(
  text: TextValue,
  claimed: ReadonlySet<AnyNode>,
  read: (record: RecordValue) => readonly Request[],
): readonly Request[] {
  const found: Request[] = []
  const value = jsonIn(text)
  const pending: Value[] = value ? [value] : []
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind === 'record' && !claimed.has(next)) {
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

/** A record as a request; `node` is the record, or the string that contains it. */
function looseRecord(
  evaluator: Evaluator,
  record: RecordValue,
  node: AnyNode,
  file: FileEvidence,
  isJson: boolean,
): Request[] {
  if (isOfSchema(record) || isInputOfNode(evaluator.program, record)) return []
  const body = recordOfLiteral(evaluator, record, null)
  const reasons = bodyReasons(evaluator, body, record)
  const described = isJson ? describedAround(evaluator.program, node) : null
  const urls = informative(described ? [described.url] : [])
  const method = described?.method ?? null
  const endpoints = urls.length > 0 ? endpointsOf(urls, method) : narrow(endpointsByKeys(evaluator, body), body)
  const isProven =
    urls.some(({ host }) => host.kind === 'official') || endpoints.some((endpoint) => score(endpoint, body) > 0)
  const fits = urls.length > 0 && isProven && isNamedBody(evaluator, record, node)
  if (reasons.for.length === 0 && !fits) return []
  const evidence = judgeRecipient(evaluator, urls, body, withOwnModel(file.at(record), reasons.for, isJson), record)
  return [new Request(evaluator, { at: record, method, endpoints, evidence, body, urls, isSent: urls.length > 0 })]
}

/**
 * `{ "url": …, "body": … }`: a value next to a URL whose key means body, and which does not itself contain the body.
 */
function isNamedBody({ program }: Evaluator, record: RecordValue, node: AnyNode): boolean {
  const parent = program.parents.get(node)
  const wraps = record.entries.some(
    (entry) => entry.kind === 'entry' && (bodyKeyName.test(entry.key ?? '') || otherBodyKeys.has(entry.key ?? '')),
  )
  // A raw value is text.
  const isNamed =
    parent?.kind === 'entry' && bodyKeyName.test(parent.key ?? '') && (node !== record || parent.key !== 'raw')
  return isNamed && !wraps
}

/** JSON has no other evidence for the API, so Kling's model name next to Kling's own keys is sufficient. */
function withOwnModel(file: FileEvidence, reasons: FileEvidence['official'], isJson: boolean): FileEvidence {
  const model = reasons.filter(({ kind }) => kind === 'model')
  return isJson && model.length > 0 && reasons.length > 1 ? { ...file, official: [...file.official, ...model] } : file
}

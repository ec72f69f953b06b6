import type { Context, RecordObject } from '../values/possibility'
import type { CallValue, FunctionValue } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { feasibleCallContexts } from '../values/callers/callContexts'
import type { Evaluator } from '../values/evaluator'
import { agreeing } from './agreeing'
import { endpointsOf, informative, narrow } from './candidates'
import { judgeNamedRecipient, judgeRecipient } from './evidence'
import type { FileEvidence } from './fileEvidence'
import { looseRequests } from './looseRequests'
import { handedBy } from './handedQuery'
import type { QueryKeys } from './queryKeys'
import { Request } from './request'
import { type Sent, sentInSituations } from './situations'
import { nodeRequests } from './sdks/nodeRequests'
import { sdkRequests } from './sdks/sdkRequests'
import { reachable } from '../values/situations/reachability'
import { isClientCall, isToldBy, readSending, type Sending, tracedSending } from './sending'

/** Every request in a file: sent by a call, built for an unknown one, or written as JSON. */
export function findRequests(evaluator: Evaluator, file: FileEvidence): readonly Request[] {
  const sendings = evaluator.program.calls.flatMap((call) => sendingsOf(evaluator, call))
  const requests = mergeByBody(evaluator, sendings, file)
  const throughSdks = [...sdkRequests(evaluator), ...nodeRequests(evaluator)]
  const claimed = new Set([...requests, ...throughSdks].flatMap(({ body }) => (body ? sourcesOf(evaluator, body) : [])))
  return [...requests, ...throughSdks, ...looseRequests(evaluator, claimed, file)]
}

/** How many calls are read in one step. */
const callsAtOnce = 20

/** Reads what each call sends, in steps. The results are cached for `findRequests`. */
export function* readCalls(evaluator: Evaluator): Generator<void, void> {
  for (const [index, call] of evaluator.program.calls.entries()) {
    readSending(evaluator, call, null)
    if (index % callsAtOnce === callsAtOnce - 1) yield
  }
}

/** The objects that a body is built from: itself, and those whose keys are merged into it. */
function sourcesOf({ program }: Evaluator, { at, writes }: RecordObject): readonly AnyNode[] {
  return [at, ...writes.flatMap((write) => program.parents.get(write.at) ?? [])]
}

/** What a call sends; one per caller if a wrapper receives the URL or the body as an argument. */
function sendingsOf(evaluator: Evaluator, call: CallValue): readonly Sending[] {
  const sending = readSending(evaluator, call, null)
  if (!sending && !isClientCall(call)) return []
  const owner = evaluator.program.functionOf(call)
  const fromCallers =
    owner &&
    (!sending ||
      sending.bodies.length === 0 ||
      sending.bodies.some(({ at }) => !isWithin(evaluator, at, owner)) ||
      isBodyPassed(evaluator, sending))
  if (!fromCallers) return sending ? [sending] : []
  const isTold = (context: Context) => isToldBy(evaluator, call, context)
  const inContexts = feasibleCallContexts(evaluator, owner, call, isTold).flatMap(
    (context) => readSending(evaluator, call, context) ?? [],
  )
  return inContexts.length > 0 || !sending ? inContexts : [sending]
}

/** Whether a script passes bodies to its own function, which may as well use a constant of the module. */
function isBodyPassed(evaluator: Evaluator, sending: Sending): boolean {
  return (
    sending.bodies.some(({ at }) => evaluator.program.functionOf(at) === null) &&
    [...tracedSending(evaluator, sending).body.values()].some(({ kind }) => kind === 'caller')
  )
}

function isWithin(evaluator: Evaluator, node: AnyNode, owner: FunctionValue): boolean {
  const inner = evaluator.program.functionOf(node)
  return inner === owner || (inner === null && node.kind !== 'class' && evaluator.program.classOf(node) === null)
}

/** The same body in several calls (a wrapper and its inner call) is one request, with everything known about it. */
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

/** A request, and the same in each situation. */
function makeRequest(
  evaluator: Evaluator,
  sendings: readonly Sending[],
  body: RecordObject | null,
  file: FileEvidence,
): Request {
  const whole = requestOf(evaluator, agreeing(evaluator, sendings), body && reachable(evaluator, body), file)
  if (sendings.length > mostSendings || !mayBeOfficial(whole)) return whole
  const inSituations = () => {
    const found = sentInSituations(evaluator, sendings, body?.at ?? null)
    const requestIn = (sent: Sent) => requestOf(sent.evaluator, sent.sendings, sent.body, file)
    // Without situations, the request is complete already.
    const isOne = found.length === 1 && found[0]?.evaluator === evaluator
    return {
      situations: isOne ? [] : found.map(requestIn),
      variants: found.flatMap(({ variants }) => variants.map(requestIn)),
    }
  }
  const { at, method, endpoints, evidence, urls, isSent, sentBy } = whole
  const handed = () => handedByAll(evaluator, sendings)
  return new Request(evaluator, {
    at,
    method,
    endpoints,
    evidence,
    body: whole.body,
    urls,
    isSent,
    sentBy,
    handed,
    inSituations,
  })
}

/** The query passed by the only call; with several calls, it is unclear which belongs to which URL. */
function handedByAll(evaluator: Evaluator, [first, ...more]: readonly Sending[]): QueryKeys {
  return first && more.length === 0 ? handedBy(evaluator, first) : { keys: [], isWhole: false }
}

/** The most calls of a request to read in situations. */
const mostSendings = 32

/** Whether it goes to the official API in at least one situation. */
function mayBeOfficial({ evidence, urls }: Request): boolean {
  return evidence.verdict === 'official' || urls.some(({ host }) => host.kind === 'official')
}

function requestOf(
  evaluator: Evaluator,
  sendings: readonly Sending[],
  body: RecordObject | null,
  file: FileEvidence,
): Request {
  const urls = sendings.flatMap((sending) => sending.urls)
  const at = sendings[0]?.call ?? body?.at ?? evaluator.program.model.body
  const method = sendings.find((sending) => sending.method !== null)?.method ?? null
  const telling = informative(urls)
  const isSent = sendings.some((sending) => sending.isDirect)
  const own = file.at(at)
  const named = telling.length === 0 ? judgeNamedRecipient(urls, own) : null
  const seen = { at, method, body, isSent, sentBy: sendings, handed: () => handedByAll(evaluator, sendings) }
  if (named) return new Request(evaluator, { ...seen, endpoints: [], evidence: named, urls })
  const endpoints = narrow(endpointsOf(urls, method), body)
  const evidence = judgeRecipient(evaluator, telling, body, own, at)
  return new Request(evaluator, { ...seen, endpoints, evidence, urls: telling })
}

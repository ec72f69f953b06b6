import type { RecordObject } from '../values/possibility'
import type { CallValue, FunctionValue } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { feasibleCallContexts } from '../values/callContexts'
import type { Evaluator } from '../values/evaluator'
import { endpointsOf, informative, narrow } from './candidates'
import { judgeNamedRecipient, judgeRecipient } from './evidence'
import type { FileEvidence } from './fileEvidence'
import { looseRequests } from './looseRequests'
import { Request } from './request'
import { isClientCall, readSending, type Sending } from './sending'

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
  const telling = informative(urls)
  const isSent = sendings.some((sending) => sending.isDirect)
  const named = telling.length === 0 ? judgeNamedRecipient(urls, file) : null
  if (named) return new Request(evaluator, { at, method, endpoints: [], evidence: named, body, urls, isSent })
  const endpoints = narrow(endpointsOf(urls, method), body)
  const evidence = judgeRecipient(evaluator, telling, body, file, at)
  return new Request(evaluator, { at, method, endpoints, evidence, body, urls: telling, isSent })
}

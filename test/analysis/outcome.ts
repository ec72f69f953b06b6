import { createHash } from 'node:crypto'
import { Contract } from '../../src/analysis/contract/contract'
import { missingIn } from '../../src/analysis/contract/missing'
import { slotsOf } from '../../src/analysis/contract/slots'
import { unsupportedIn } from '../../src/analysis/contract/support'
import type { Meaning } from '../../src/analysis/meaning'
import { factsAt } from '../../src/analysis/program/facts'
import { reachingDefinitions } from '../../src/analysis/program/flow'
import type { Request } from '../../src/analysis/requests/request'
import { claimsOf } from '../../src/analysis/tokens/claims'
import { tokenCaches } from '../../src/analysis/tokens/tokenCache'
import type { AnyNode } from '../../src/syntax/visit'
import { described } from './values/evaluated'

const partsOfAnswers = [
  ...['reads', 'uses', 'statusChecks', 'polls', 'lostReasons', 'retries', 'givenUp', 'retryPolicies'],
  ...['catchAlls', 'codeSets', 'bursts', 'linkedResults'],
] as const

/** What the analysis reads from a text: a digest of each part. */
export function outcomeOf(meaning: Meaning): Readonly<Record<string, string>> {
  const { program, evaluator, evidence, requests, tokens, credentials, guards, answers } = meaning
  const { official, gateways, answers: fields } = evidence
  const { headers, literals, exposures, leaks } = credentials
  const parts = {
    flow: flowIn(meaning),
    values: valuesIn(meaning),
    evidence: { official, gateways, fields },
    requests: requests.map((request) => ({
      seen: seenOf(request),
      variants: request.variants.map(seenOf),
      situations: request.situations.filter((each) => each !== request).map(seenOf),
    })),
    tokens: tokens.map((token) => ({ ...token, claims: claimsOf(evaluator, token) })),
    caches: tokenCaches(evaluator, tokens),
    credentials: { headers, literals, exposures, leaks },
    guards,
    answers: {
      ...Object.fromEntries(partsOfAnswers.map((part) => [part, answers[part as keyof typeof answers]])),
      stored: answers.storedResults.all,
    },
    traced: tracedIn(meaning),
  }
  const digests = Object.entries(parts).map(([part, value]) => [
    part,
    digestOf(plain(value, (node) => program.parents.has(node))),
  ])
  return Object.fromEntries(digests) as Readonly<Record<string, string>>
}

/** The definitions that reach each name, and the tests that control has passed at each call. */
function flowIn({ program }: Meaning): unknown {
  const names = program.ofKind('name').flatMap((name) => {
    const binding = program.resolve(name)
    return binding ? [reachingDefinitions(program, binding, name).map(({ node, path }) => [node, path])] : []
  })
  return [names, program.calls.map((call) => [...factsAt(program, call)])]
}

/** The possible values of what is called, passed, assigned and tested. */
function valuesIn({ program, evaluator }: Meaning): unknown {
  const asked = [
    ...program.calls.flatMap((call) => [call, call.callee, ...call.arguments.map(({ value }) => value)]),
    ...program.ofKind('assign').flatMap(({ value }) => value ?? []),
    ...program.ofKind('if').map(({ test }) => test),
  ]
  return asked.map((value) => evaluator.evaluate(value).map((each) => [described(evaluator, each), each.at]))
}

/** Which expressions are parts of responses. */
function tracedIn({ program, answers: { responses } }: Meaning): unknown {
  if (!responses.sent.isOfficial) return []
  const asked = [...program.ofKind('name'), ...program.ofKind('member'), ...program.calls]
  return asked.map((value) =>
    responses.trace(value).found.map(({ answer, part, path, letters }) => [answer.call, part, path, letters]),
  )
}

function seenOf(request: Request): unknown {
  const { at, method, endpoints, evidence, urls, isSent, parameters, queries, decisions, possible, generation } =
    request
  return {
    ...{ at, method, endpoints, evidence, isSent, parameters, queries, decisions, possible, generation },
    urls: urls.map((url) => ({ ...url, written: url.written.spanOf(0, url.text.length) })),
    slots: slotsOf(request).map(({ path, parameters: known, value, span }) => [path, known, value, span]),
    contracts: endpoints.map((endpoint) => {
      const contract = new Contract(request, endpoint)
      const missing = missingIn(contract).map(({ path, severity, item, list }) => [path, severity, item?.at, list])
      const unsupported = unsupportedIn(contract).map((each) => [each.path, each.values, each.outcome, each.severity])
      return [contract.isWhole, contract.model, missing, unsupported]
    }),
  }
}

/** How deep data is looked into. */
const deepest = 7

/** The means of a reading, which are no part of what is read. */
const means = new Set(['evaluator', 'program', 'sentBy'])

/** Data as JSON: nodes of the program as what they are and where, other things by their fields. */
function plain(value: unknown, isNode: (value: AnyNode) => boolean, depth = 0): unknown {
  const inside = (inner: unknown): unknown => plain(inner, isNode, depth + 1)
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return '…'
  if (Array.isArray(value)) return value.map(inside)
  if (value instanceof Set || value instanceof Map) return [...value].map(inside)
  if (isNode(value as AnyNode)) return [(value as AnyNode).kind, (value as AnyNode).span]
  // Facts are known by their ids.
  if ('id' in value) return value.id
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => typeof field !== 'function' && !means.has(name))
      .map(([name, field]) => [name, inside(field)]),
  )
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6)
}

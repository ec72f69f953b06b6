import type { AnyNode } from '../../syntax/visit'
import { factsAt } from '../program/facts'
import type { Evaluator } from '../values/evaluator'
import type { KeyWrite, RecordObject, Values } from '../values/possibility'
import { factOf } from '../program/conditions'
import { reachable } from '../values/reachability'
import { alternativesOf, type Choice, type Situation } from '../values/situation'
import { readSending, type Sending, tracedParts } from './sending'

/** What is sent where one alternative is taken for each choice that several parts of a request depend on. */
export interface SentInSituation {
  readonly evaluator: Evaluator
  readonly sendings: readonly Sending[]
  readonly body: RecordObject | null
}

/** How many situations of one request are told apart, and how many facts on the way to a call are looked at. */
const mostSituations = 32
const mostFacts = 24
/** How deep objects in a body are looked into. */
const maximumDepth = 3

type Choices = ReadonlyMap<string, Choice>

/**
 * Reads what calls send once for each feasible situation: address, method, headers and body fit together in each. Empty
 * where there are too many to be told apart.
 */
export function sentInSituations(
  evaluator: Evaluator,
  sendings: readonly Sending[],
  bodyAt: AnyNode | null,
): readonly SentInSituation[] {
  const pending: Situation[] = [evaluator.situation]
  const found: SentInSituation[] = []
  for (let situation = pending.shift(); situation; situation = pending.shift()) {
    const own = situation === evaluator.situation ? evaluator : evaluator.within(situation)
    const { sent, parts } = readWithin(own, sendings, bodyAt)
    if (!sent) continue
    const choice = sharedChoice(parts)
    if (!choice) found.push(sent)
    else for (const alternative of alternativesOf(choice)) pending.push(situation.with(choice, alternative))
    if (found.length + pending.length > mostSituations) return []
  }
  return found
}

interface Read {
  /** Null where nothing of it is sent in the situation. */
  readonly sent: SentInSituation | null
  /** What each part of the request depends on. */
  readonly parts: readonly Choices[]
}

function readWithin(evaluator: Evaluator, sendings: readonly Sending[], bodyAt: AnyNode | null): Read {
  const parts: Choices[] = []
  const sent: Sending[] = []
  const bodies = new Map<AnyNode, RecordObject>()
  for (const { call, context } of sendings) {
    const reach = evaluator.trace(() => isReached(evaluator, call, context))
    if (!reach.answer) continue
    const sending = readSending(evaluator, call, context)
    const body = sending?.bodies.find(({ at }) => at === bodyAt)
    if (!sending || (bodyAt ? !body : sending.bodies.length > 0)) continue
    sent.push(sending)
    if (body) bodies.set(body.at, body)
    parts.push(reach.choices)
    for (const part of tracedParts(evaluator, sending)) parts.push(part)
  }
  const [first] = bodies.values()
  if (sent.length === 0) return { sent: null, parts }
  const body = first ? reachable(evaluator, first) : null
  for (const part of body ? tracedKeys(evaluator, body, 0) : []) parts.push(part)
  return { sent: { evaluator, sendings: sent, body }, parts }
}

/** Whether control may come to a call, by the tests around it and those before it that leave its block. */
function isReached(evaluator: Evaluator, call: AnyNode, context: Sending['context']): boolean {
  let left = mostFacts
  for (const fact of factsAt(evaluator.program, call)) {
    if (evaluator.decide(fact, context) === false) return false
    if (--left === 0) break
  }
  return true
}

/** What each key of a body depends on. */
function tracedKeys(evaluator: Evaluator, record: RecordObject, depth: number): readonly Choices[] {
  const keys = new Map<string, KeyWrite[]>()
  for (const write of record.writes) keys.set(write.key, [...(keys.get(write.key) ?? []), write])
  return [...keys.values()].map(
    (writes) =>
      evaluator.trace(() => {
        for (const write of writes) readWrite(evaluator, write, depth)
      }).choices,
  )
}

function readWrite(evaluator: Evaluator, write: KeyWrite, depth: number): void {
  for (const condition of write.conditions) {
    const fact = factOf(condition)
    if (fact) evaluator.decide(fact, write.context)
  }
  readInside(evaluator, evaluator.evaluateWrite(write), depth)
}

function readInside(evaluator: Evaluator, values: Values, depth: number): void {
  if (depth >= maximumDepth) return
  for (const value of values) {
    if (value.kind === 'record') for (const write of value.writes) readWrite(evaluator, write, depth + 1)
    if (value.kind !== 'list') continue
    for (const item of value.items ?? [])
      if (item.kind !== 'spread') readInside(evaluator, evaluator.evaluate(item, value.context), depth + 1)
  }
}

/** A choice that more than one part depends on; the first parts come first. */
function sharedChoice(parts: readonly Choices[]): Choice | null {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const choices of parts) for (const key of choices.keys()) (seen.has(key) ? shared : seen).add(key)
  for (const choices of parts) for (const [key, choice] of choices) if (shared.has(key)) return choice
  return null
}

import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { KeyWrite, RecordObject, Values } from '../values/possibility'
import { factOf } from '../program/conditions'
import { isReached, reachable } from '../values/situations/reachability'
import { alternativesOf, type Choice, type Situation } from '../values/situations/situation'
import { agreeing } from './agreeing'
import { readSending, type Sending, tracedSending } from './sending'

/** What is sent if some alternatives are chosen. */
export interface Sent {
  readonly evaluator: Evaluator
  readonly sendings: readonly Sending[]
  readonly body: RecordObject | null
}

/** What is sent with one alternative chosen for each choice that several parts of a request depend on. */
export interface SentInSituation extends Sent {
  /** The same for each kind of caller that decides one key. */
  readonly variants: readonly Sent[]
}

/** The most situations per request. */
const mostSituations = 32
/** The budget of steps for the situations of one request. */
const mostSteps = 30_000
/** The most nesting of objects in a body. */
const maximumDepth = 3

type Choices = ReadonlyMap<string, Choice>

/**
 * Evaluates calls once for each feasible situation, so that URL, method, headers and body fit together. Empty if there
 * are too many situations.
 */
export function sentInSituations(
  evaluator: Evaluator,
  sendings: readonly Sending[],
  bodyAt: AnyNode | null,
): readonly SentInSituation[] {
  return evaluator.program.work.attempt(
    mostSteps,
    () => readSituations(evaluator, sendings, bodyAt),
    () => [],
  )
}

function readSituations(
  evaluator: Evaluator,
  sendings: readonly Sending[],
  bodyAt: AnyNode | null,
): readonly SentInSituation[] {
  const pending: Situation[] = [evaluator.situation]
  const found: SentInSituation[] = []
  for (let situation = pending.shift(); situation; situation = pending.shift()) {
    const own = situation === evaluator.situation ? evaluator : evaluator.within(situation)
    const { sent, parts, body, keys } = readWithin(own, sendings, bodyAt)
    if (!sent) continue
    const choice = sharedChoice(parts, body, keys)
    if (!choice) found.push({ ...sent, variants: variantsOf(own, sendings, bodyAt, keys) })
    else for (const alternative of alternativesOf(choice)) pending.push(situation.with(choice, alternative))
    if (found.length + pending.length > mostSituations) return []
  }
  return found
}

/** What is sent for each kind of caller of a function, if callers decide only one key of the body. */
function variantsOf(
  evaluator: Evaluator,
  sendings: readonly Sending[],
  bodyAt: AnyNode | null,
  keys: readonly Choices[],
): readonly Sent[] {
  const choices = new Map(keys.flatMap((own) => [...own]))
  return [...choices.values()].flatMap((choice) => {
    if (choice.kind !== 'caller') return []
    return choice.callers.flatMap((callers) => {
      const within = evaluator.within(evaluator.situation.with(choice, callers))
      return readWithin(within, sendings, bodyAt).sent ?? []
    })
  })
}

interface Read {
  /** Null if nothing is sent in the situation. */
  readonly sent: Sent | null
  /** The choices that the parts of the request depend on, except the body. */
  readonly parts: readonly Choices[]
  /** The choices that decide the body object and what is merged into it. */
  readonly body: readonly Choices[]
  /** The choices that each key of the body depends on. */
  readonly keys: readonly Choices[]
}

function readWithin(evaluator: Evaluator, made: readonly Sending[], bodyAt: AnyNode | null): Read {
  const parts: Choices[] = []
  const whole: Choices[] = []
  const sent: Sending[] = []
  const bodies = new Map<AnyNode, RecordObject>()
  for (const { call, context } of made) {
    const reach = evaluator.trace(() => isReached(evaluator, call, context))
    if (!reach.answer) continue
    const sending = readSending(evaluator, call, context)
    const body = sending?.bodies.find(({ at }) => at === bodyAt)
    if (!sending || (bodyAt ? !body : sending.bodies.length > 0)) continue
    sent.push(sending)
    if (body) bodies.set(body.at, body)
    parts.push(reach.choices)
  }
  const [first] = bodies.values()
  if (sent.length === 0) return { sent: null, parts, body: whole, keys: [] }
  const sendings = agreeing(evaluator, sent)
  for (const [index, sending] of sendings.entries()) {
    // Whether a wrapper's call happens is certain if another call shows its arguments.
    if (sending !== sent[index]) continue
    const traced = tracedSending(evaluator, sending)
    for (const part of traced.parts) parts.push(part)
    whole.push(traced.body)
  }
  const body = first ? reachable(evaluator, first) : null
  const keys = body ? tracedKeys(evaluator, body, 0) : []
  return { sent: { evaluator, sendings, body }, parts, body: whole, keys }
}

/** The choices that each key of a body depends on. */
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

/** A choice that several parts depend on; choices of the first parts come first. */
function sharedChoice(parts: readonly Choices[], body: readonly Choices[], keys: readonly Choices[]): Choice | null {
  const [inParts, inBody, inKeys] = [counted(parts), counted(body), counted(keys)]
  const isShared = (key: string) => {
    const [elsewhere, ofKeys] = [inParts.get(key) ?? 0, inKeys.get(key) ?? 0]
    if (elsewhere + ofKeys > 1) return true
    // What is merged in may set several keys, unless it is the one key that depends on it too.
    return inBody.has(key) && ofKeys === 0
  }
  for (const choices of [...parts, ...body, ...keys])
    for (const [key, choice] of choices) if (isShared(key)) return choice
  return null
}

function counted(parts: readonly Choices[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const choices of parts) for (const key of choices.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

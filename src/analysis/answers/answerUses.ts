import { bodyTexts, statusMembers, throwingClients, throwingMethod } from '../../knowledge/libraries'
import type { Span } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import type { AnyNode } from '../../syntax/visit'
import type { Answer } from './readAnswer'
import type { Evaluator } from '../values/evaluator'
import { endsAbruptly } from '../program/abrupt'
import { contains } from './loopBounds'
import { findHandovers, type Handover, type Read } from './reads'
import type { Binding } from '../program/program'
import type { Responses } from './responses'

/** What code does with the response of one call. */
export interface AnswerUse {
  readonly answer: Answer
  /** The code checks the HTTP status, or the client throws for errors. */
  readonly checksStatus: boolean
  /** The code reads `code` or the task's status, or tests the response before using it. */
  readonly checksBody: boolean
  /** Reads of `data`. */
  readonly fields: readonly Read[]
  /** The places where the body leaves the file unchanged. */
  readonly handedOn: readonly Handover[]
  /** Reads of `message` as the reason for a failure, without `task_status_msg`. */
  readonly misreadReasons: readonly Span[]
}

/** Fields that say whether the request was accepted, and the state of the task. */
const outcomeKey = /^(?:code|task_status|status|error|success)$/
/** A new task is always `submitted`, so reading its status means nothing unless it is tested. */
const verdictKey = /^(?:code|error|success)$/

export function findAnswerUses(
  evaluator: Evaluator,
  responses: Responses,
  reads: readonly Read[],
): readonly AnswerUse[] {
  const groups = byAnswer(reads, findHandovers(evaluator, responses))
  // A `code` of an unknown value may come from this response, through the file's helpers.
  const readsUntracedCode = evaluator.program
    .ofKind('member')
    .some((node) => node.property === 'code' && responses.trace(node).found.every(({ part }) => part === 'error'))
  return groups.map((group) => ({
    answer: group.answer,
    checksStatus:
      group.reads.some(({ traced: { part, path } }) => {
        const [first = ''] = path
        // A body has no such method.
        return (part === 'response' && statusMembers.has(first)) || (part === 'either' && first === throwingMethod)
      }) || throwsItself(evaluator, group.answer),
    checksBody: checksBody(evaluator, group, readsUntracedCode),
    // An unknown helper may have checked it.
    fields: ofBody(group.reads).filter(({ traced }) => traced.path[0] === 'data' && traced.part === 'body'),
    handedOn: group.handovers.filter((each) => isWholeBody(each) && !isRefusal(evaluator, responses, each.value)),
    misreadReasons: misread(evaluator, group.reads),
  }))
}

/** The uses of one response. */
interface Group {
  readonly answer: Answer
  readonly reads: Read[]
  readonly handovers: Handover[]
}

function byAnswer(reads: readonly Read[], handovers: readonly Handover[]): readonly Group[] {
  const byCall = new Map<AnyNode, Group>()
  const groupOf = (answer: Answer) => {
    const known = byCall.get(answer.call)
    if (known) return known
    const group = { answer, reads: [], handovers: [] }
    byCall.set(answer.call, group)
    return group
  }
  for (const read of reads) groupOf(read.traced.answer).reads.push(read)
  for (const handover of handovers) groupOf(handover.traced.answer).handovers.push(handover)
  return [...byCall.values()]
}

/** Reads of the body; of what a failed request throws, its code alone. */
function ofBody(reads: readonly Read[]): readonly Read[] {
  return reads.filter(
    ({ traced }) =>
      traced.part !== 'response' && traced.part !== 'error' && (!traced.thrown || traced.path.at(-1) === 'code'),
  )
}

function checksBody(evaluator: Evaluator, { answer, reads }: Group, readsUntracedCode: boolean): boolean {
  const key = answer.asks === 'create' ? verdictKey : outcomeKey
  const own = ofBody(reads)
  return (
    own.some((read) => key.test(read.traced.path.at(-1) ?? '') || isTested(evaluator, read.node)) ||
    (readsUntracedCode && own.some((read) => read.function !== evaluator.program.functionOf(answer.call)))
  )
}

function isWholeBody({ traced }: Handover): boolean {
  return (
    traced.part !== 'error' &&
    !traced.thrown &&
    (traced.path.length === 0 || (traced.part === 'response' && bodyTexts.has(traced.path[0] ?? '')))
  )
}

/** `if (!response.ok) { … return … }`: uses of the body there handle an error. */
function isRefusal({ program }: Evaluator, responses: Responses, node: AnyNode): boolean {
  return program
    .ancestors(node)
    .some(
      (at) =>
        at.kind === 'if' &&
        contains(at.then, node) &&
        endsAbruptly(at.then) &&
        program
          .within(at.test)
          .some(
            (each) =>
              each.kind === 'member' &&
              responses
                .trace(each)
                .found.some(({ part, path }) => part === 'response' && statusMembers.has(path[0] ?? '')),
          ),
    )
}

/** Whether the client throws for an error status. */
export function throwsItself(evaluator: Evaluator, { call, context }: Answer): boolean {
  return evaluator.evaluate(call.callee, context).some((value) => {
    const callee = value.kind === 'result' ? value.callee : value.kind === 'import' ? value : null
    return callee !== null && throwingClients.test(callee.module === '' ? (callee.path[0] ?? '') : callee.module)
  })
}

/** `if (!body.data) throw`, `id ? … : …`, `data or {}`: the code expects that it may be missing. */
function isTested(evaluator: Evaluator, node: AnyNode, followed = new Set<Binding>()): boolean {
  const { program } = evaluator
  if (node.kind === 'compare') return true
  let inner = node
  for (let at = program.parents.get(node); at; inner = at, at = program.parents.get(at)) {
    switch (at.kind) {
      case 'if':
      case 'conditional':
      case 'loop':
        return at.test === inner
      case 'unary':
        if (at.operator === 'not') return true
        break
      case 'logical':
        if (at.left === inner) return true
        break
      case 'compare':
        return true
      case 'member':
      case 'await':
      case 'cast':
        break
      case 'assign':
        return variableIsTested(evaluator, at.targets[0], followed)
      case 'pattern-entry':
        return at.target === inner && variableIsTested(evaluator, inner, followed)
      default:
        return false
    }
  }
  return false
}

/** Visits each variable once, because one may be assigned to itself: `node = node[step]`. */
function variableIsTested(evaluator: Evaluator, target: AnyNode | undefined, followed: Set<Binding>): boolean {
  if (target?.kind !== 'name') return false
  const binding = evaluator.program.resolve(target)
  if (binding === null || followed.has(binding)) return false
  const tested = testedVariables(evaluator)
  const known = tested.get(binding)
  if (known !== undefined) return known
  const isFirst = followed.size === 0
  followed.add(binding)
  evaluator.program.work.spend(binding.references.length)
  const found = binding.references.some((reference) => isTested(evaluator, reference, followed))
  // While another variable is followed, a cycle back to this one is ignored. Only results for the variable that was
  // asked for are cached.
  if (found || isFirst) tested.set(binding, found)
  return found
}

const testedVariables = remembered<Evaluator, Map<Binding, boolean>>(() => new Map())

/** Reads of the envelope's `message` in a function that knows of `failed` and never reads `task_status_msg`. */
function misread(evaluator: Evaluator, reads: readonly Read[]): Span[] {
  const owners = new Set(reads.map((read) => read.function))
  return [...owners].flatMap((owner) => {
    const own = reads.filter((read) => read.function === owner)
    const generations = new Set(own.map(({ traced }) => traced.answer.generation))
    if (generations.size !== 1 || !generations.has('legacy')) return []
    if (own.some(({ traced }) => traced.path.at(-1) === 'task_status_msg')) return []
    return own
      .filter(
        ({ traced, node }) =>
          traced.part === 'body' && traced.path.join('.') === 'message' && isInFailure(evaluator, node),
      )
      .map(({ span }) => span)
  })

  function isInFailure({ program }: Evaluator, node: AnyNode): boolean {
    const branch = program.ancestors(node).find((at) => at.kind === 'if' || at.kind === 'switch')
    const cases =
      branch?.kind === 'if'
        ? [{ tests: [branch.test], body: branch.then }]
        : branch?.kind === 'switch'
          ? branch.cases
          : []
    const tests = cases.find(({ body }) => contains(body, node))?.tests ?? []
    const asksForFailed = tests.some((test) =>
      program.within(test).some((each) => each.kind === 'text' && each.value === 'failed'),
    )
    return asksForFailed && reads.some((read) => read.traced.path.at(-1) === 'task_status')
  }
}

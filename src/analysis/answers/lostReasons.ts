import { bodyTexts, onlookers, partReaders, rejecting } from '../../knowledge/libraries'
import type { Block, Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { lastName } from '../program/names'
import type { Evaluator } from '../values/evaluator'
import type { AnswerPart } from './answerParts'
import { contains } from './loopBounds'
import type { Answer } from './readAnswer'
import type { Read } from './reads'
import type { Responses } from './responses'
import type { OutcomeTest } from './retries/outcomeTests'
import { sideOf } from './retries/sides'
import type { StatusCheck } from './statuses/statusChecks'

/** A branch that reports a failed task, in a file that never reads the reason. */
export interface LostReason {
  /** The comparison with `failed`. */
  readonly at: Span
  readonly answer: Answer
  readonly generation: 'legacy' | 'new'
}

/** Fields that a branch for failed tasks may read without knowing the reason. */
const plainKeys = /^(?:task_status|status|task_id|id|external_task_id|request_id|created_at|updated_at|code|data|\[\])$/

/** Names of the reason, in the API and in code. */
const reasonNames = /status_?msg|fail(?:ed|ure)?_?(?:reason|message|msg)/i

export function findLostReasons(
  evaluator: Evaluator,
  responses: Responses,
  checks: readonly StatusCheck[],
  tests: readonly OutcomeTest[],
  reads: readonly Read[],
): readonly LostReason[] {
  if (reasonNames.test(evaluator.program.model.text)) return []
  const failures = checks.flatMap((check) => failureOf(evaluator, reads, check) ?? [])
  if (failures.length === 0 || leavesWhole(evaluator, responses, tests)) return []
  return failures
}

/** A branch for failed tasks that throws or logs only the task's id. */
function failureOf(evaluator: Evaluator, reads: readonly Read[], check: StatusCheck): LostReason | null {
  const [part] = check.parts
  const generation = part?.answer.generation
  if (check.of !== 'task-status' || check.negated || !part || part.answer.asks !== 'query') return null
  if (generation !== 'legacy' && generation !== 'new') return null
  if (!check.expected.some(({ value }) => value === 'failed')) return null
  const { program } = evaluator
  const { node } = check
  const branch =
    node.kind === 'case'
      ? node.body
      : node.kind === 'compare' || node.kind === 'call'
        ? sideOf(program, node, true)
        : null
  const block = branch && 'block' in branch ? branch.block : branch
  if (!block || (branch && 'isRest' in branch && branch.isRest) || !reports(evaluator, block)) return null
  const isPlain = (read: Read) => !contains(block, read.node) || plainKeys.test(read.traced.path.at(-1) ?? '')
  const knows = generation === 'new' && reads.some((read) => read.traced.path.join('.').endsWith('message'))
  return reads.every(isPlain) && !knows ? { at: node.span, answer: part.answer, generation } : null
}

function reports({ program }: Evaluator, block: Block): boolean {
  return (
    block.steps.at(-1)?.kind === 'throw' ||
    program
      .callsWithin(block)
      .some(({ callee }) => rejecting.has(lastName(callee)) || (onlookers.has(lastName(callee)) && isLog(callee)))
  )
}

function isLog(callee: Value): boolean {
  return callee.kind === 'name' ? callee.name === 'print' : callee.kind === 'member' && callee.object.kind === 'name'
}

/** Whether a whole response reaches a place where the reason can be read: it is logged, thrown, stored or passed on. */
function leavesWhole(evaluator: Evaluator, responses: Responses, tests: readonly OutcomeTest[]): boolean {
  const { program } = evaluator
  // Handling a refusal is not handling a failed task.
  const refused = tests.flatMap(({ value, any, holds }) => (any ? (sideOf(program, value, holds)?.block ?? []) : []))
  return program.nodes.some((node) => {
    if (node.kind !== 'name' && node.kind !== 'member' && node.kind !== 'call') return false
    if (node.kind === 'name' && !program.resolve(node)) return false
    const isWhole = responses.trace(node).found.some(holdsReason)
    return isWhole && isUsedWhole(evaluator, node) && !refused.some((block) => contains(block, node))
  })
}

function holdsReason({ answer, part, path }: AnswerPart): boolean {
  if (answer.asks !== 'query' && answer.asks !== 'unknown') return false
  if (part === 'error') return false
  if (part === 'response') return path.length === 0 || bodyTexts.has(path[0] ?? '')
  return path.every((key) => key === 'data' || key === '[]')
}

/** Code that inspects or destructures a value. */
const onlookingKinds: ReadonlySet<AnyNode['kind']> = new Set<AnyNode['kind']>([
  ...(['if', 'loop', 'unary', 'compare', 'switch', 'expression', 'with'] as const),
  ...(['function', 'parameter', 'record-pattern', 'pattern-entry'] as const),
])

/** Whether a value is used for more than a variable, a test, or reading its keys. */
function isUsedWhole(evaluator: Evaluator, node: AnyNode): boolean {
  const { program, calls } = evaluator
  let inner = node
  for (let at = program.parents.get(node); at; inner = at, at = program.parents.get(at)) {
    switch (at.kind) {
      case 'await':
      case 'cast':
      case 'logical':
      case 'conditional':
        break
      case 'member':
        return at.object !== inner ? false : isSpreadOut(program.parents.get(at), at)
      case 'call':
        return at.callee !== inner
      case 'positional':
      case 'keyword': {
        const call = program.parents.get(at)
        return call?.kind !== 'call' || (calls.targetOf(call) === null && !partReaders.has(lastName(call.callee)))
      }
      case 'assign':
        return at.value === inner && at.targets.some((target) => target.kind === 'member' || hasRest(target))
      case 'return': {
        const owner = program.functionOf(at)
        return owner === null || !(calls.callersOf(owner).length > 0 || owner.isArrow)
      }
      default:
        return !onlookingKinds.has(at.kind)
    }
  }
  return false
}

function hasRest(target: AnyNode): boolean {
  return target.kind === 'record-pattern' && 'rest' in target && target.rest !== null
}

/** `data.items()`, `task.model_dump()`: a method that returns several keys. */
function isSpreadOut(parent: AnyNode | undefined, member: AnyNode): boolean {
  if (parent?.kind !== 'call' || parent.callee !== member || member.kind !== 'member') return false
  return !partReaders.has(member.property ?? '')
}

import { logRoots, plainErrors, refusalMembers } from '../../knowledge/libraries'
import { callsIn, readDelay } from '../../analysis/answers/delays'
import type { FixPlan } from '../../findings/rule'
import type { Evaluator } from '../../analysis/values/evaluator'
import { endsAbruptly } from '../../analysis/program/abrupt'
import { contains } from '../../analysis/answers/loopBounds'
import type { Binding, Program } from '../../analysis/program/program'
import type { Retry } from '../../analysis/answers/retries/retries'
import type { Block, IfStep, LoopStep, NameValue, Step, Value } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { jsonOf, useOf, wrapCall } from '../shared/repairing/backoff'
import { lastName } from '../../analysis/program/names'
import { titled } from '../shared/saying/wording'

/**
 * Replaces a handwritten retry with the helper: the call is wrapped, and the retrying branch is removed, and
 * the loop around it, provided that they have no other purpose.
 */
export function useBackoff(evaluator: Evaluator, retry: Retry): FixPlan[] {
  const { program } = evaluator
  const { answer, loop, test } = retry
  if (!retry.isBranch) return []
  const owner = program.functionOf(test)
  const branch = branchOf(program, test)
  const wrapped = owner === program.functionOf(answer.call) ? wrapCall(evaluator, answer) : null
  if (!branch || !wrapped || !isOnlyRepeating(evaluator, retry, branch.then) || (loop && !contains(loop, answer.call)))
    return []
  const response = responseOf(program, answer.call)
  const checks = response ? refusalsIn(program, response) : []
  const removed: readonly Step[] = [branch, ...checks, ...countingOf(program, loop, branch)]
  const uses = response ? usesOutside(program, response, answer.call, removed) : jsonOf(program, answer.call)
  if (!uses || !changesNothingElse(program, branch, removed, loop, response)) return []
  const ends = loop ? unwrapping(program, loop, removed, uses) : removed.map((at): Repair => ({ do: 'remove', at }))
  if (!ends) return []
  const inLoop = (repair: Repair) => loop !== null && repair.do === 'remove' && contains(loop, repair.at)
  return [
    {
      title: titled('retry-helper'),
      safety: 'review',
      repairs: [...wrapped, ...uses.filter((repair) => !inLoop(repair)), ...ends],
    },
  ]
}

/** The `if` with a test, alone or combined with a counter: `status == 429 and attempt < 4`. */
function branchOf(program: Program, test: Value): IfStep | null {
  let inner = test
  for (let at = program.parents.get(test); at; at = program.parents.get(at)) {
    if (at.kind === 'if') return at.test === inner && at.otherwise === null ? at : null
    if (at.kind !== 'logical' || at.operator !== 'and') return null
    const other = at.left === inner ? at.right : at.left
    if (other.kind !== 'compare' || !/^[<>]/.test(other.operator)) return null
    inner = at
  }
  return null
}

/** Steps that the helper replaces: wait, log, count, give up after some attempts, and send again. */
function isOnlyRepeating(evaluator: Evaluator, retry: Retry, block: Block, inner = false): boolean {
  const { program } = evaluator
  return block.steps.every((step) => {
    switch (step.kind) {
      case 'continue':
        return true
      case 'throw':
        return inner
      case 'if':
        return [step.then, ...(step.otherwise ? [step.otherwise] : [])].every((each) =>
          isOnlyRepeating(evaluator, retry, each, true),
        )
      case 'assign':
        return step.targets.every(({ kind }) => kind === 'name')
      case 'expression':
        if (callsIn(evaluator, step).some((call) => readDelay(evaluator, call) !== null)) return true
        return isCount(step) || logRoots.has(rootOf(step.value).toLowerCase())
      case 'return': {
        const value = step.value?.kind === 'await' ? step.value.value : step.value
        return value?.kind === 'call' && evaluator.calls.targetOf(value) === program.functionOf(retry.test)
      }
      default:
        return false
    }
  })
}

/** `attempt += 1`, `attempt++`. */
function isCount(step: Step): boolean {
  return (
    (step.kind === 'expression' && step.value.kind === 'unary' && /^(?:\+\+|--)$/.test(step.value.operator)) ||
    (step.kind === 'assign' && step.operator !== '=')
  )
}

function rootOf(value: Value): string {
  let at = value
  while (at.kind === 'call' || at.kind === 'member' || at.kind === 'await')
    at = at.kind === 'call' ? at.callee : at.kind === 'member' ? at.object : at.value
  return lastName(at)
}

/** The variable that holds the response. */
function responseOf(program: Program, call: Value): Binding | null {
  const parent = program.parents.get(call)
  const step = parent?.kind === 'await' ? program.parents.get(parent) : parent
  const [target, ...more] = step?.kind === 'assign' && step.annotation === null ? step.targets : []
  return target?.kind === 'name' && more.length === 0 ? program.resolve(target) : null
}

/** `if (!response.ok) throw new Error(…)`, also with the text of the response: the helper throws there itself, with code and message. */
function refusalsIn(program: Program, response: Binding): readonly IfStep[] {
  return response.references.flatMap((reference) => {
    const member = program.parents.get(reference)
    if (member?.kind !== 'member' || !refusalMembers.has(member.property ?? '')) return []
    const holder = program.enclosing(reference, (at): at is IfStep => at.kind === 'if')
    const thrown = holder?.then.steps.at(-1)
    const isTold = holder?.then.steps
      .slice(0, -1)
      .every((step) =>
        step.kind === 'assign'
          ? step.declaration !== null && step.declaration !== 'var'
          : step.kind === 'expression' && logRoots.has(rootOf(step.value).toLowerCase()),
      )
    const isPlain =
      thrown?.kind === 'throw' && thrown.value?.kind === 'call' && plainErrors.has(lastName(thrown.value.callee))
    const isTest =
      holder &&
      contains(holder.test, reference) &&
      namesIn(program, holder.test).every((name) => program.resolve(name) === response)
    return holder && isTest && isPlain && isTold && holder.otherwise === null ? [holder] : []
  })
}

/** The replacements for the remaining uses of the response, or null if one of them needs the response itself. */
function usesOutside(program: Program, response: Binding, call: Value, removed: readonly Step[]): Repair[] | null {
  const isIn = (node: { readonly span: Step['span'] }) =>
    removed.some(({ span }) => span.start <= node.span.start && node.span.end <= span.end)
  const definitions = response.definitions.filter(({ node }) => !isIn(node))
  if (definitions.length !== 1 || !definitions.every(({ node }) => contains(node, call))) return null
  const repairs = response.references
    .filter((reference) => !isIn(reference))
    .map((reference) => useOf(program, reference))
  return repairs.every((repair) => repair !== null) ? repairs : null
}

/** Variables for the attempt or the next wait that only the branch and the loop use: `attempt += 1`, and `delay = 1` before. */
function countingOf(program: Program, loop: LoopStep | null, branch: IfStep): readonly Step[] {
  const place = program.places.get(loop ?? branch)
  const before = (place?.block.steps.slice(0, place.index) ?? []).filter(
    (step) => step.kind === 'assign' && step.value?.kind === 'number',
  )
  const candidates = [...before, ...(loop?.body.steps.filter(isCount) ?? [])].map((step) => ({
    step,
    binding: bindingOf(program, step),
  }))
  const gone = loop ? [branch, headOf(loop)] : [branch]
  return candidates.flatMap(({ step, binding }) => {
    if (!binding) return []
    const own = candidates.filter((each) => each.binding === binding).map((each) => each.step)
    const nodes = [...binding.references, ...binding.definitions.map(({ node }) => node)]
    const isRead = nodes.some((node) => gone.some((each) => contains(each, node)))
    return isRead && nodes.every((node) => [...gone, ...own].some((each) => contains(each, node))) ? [step] : []
  })
}

/** The single variable that a step sets. */
function bindingOf(program: Program, step: Step): Binding | null {
  if (step.kind === 'expression')
    return step.value.kind === 'unary' && step.value.operand.kind === 'name'
      ? program.resolve(step.value.operand)
      : null
  const [target, ...more] = step.kind === 'assign' ? step.targets : []
  return target?.kind === 'name' && more.length === 0 ? program.resolve(target) : null
}

/** Whether nothing else reads the variables that the branch and the loop set. */
function changesNothingElse(
  program: Program,
  branch: IfStep,
  removed: readonly Step[],
  loop: LoopStep | null,
  response: Binding | null,
): boolean {
  const after = loop ? stepsAfter(program, loop) : []
  const gone = [...removed, ...after, ...(loop ? [headOf(loop)] : [])]
  const set = program.within(branch.then).flatMap((node) => (node.kind === 'assign' ? node.targets : []))
  const names = [...set, ...(loop ? namesOfHead(program, loop) : [])].filter(
    (target): target is NameValue => target.kind === 'name',
  )
  return names.every((name) => {
    const binding = program.resolve(name)
    if (binding === response || binding === null) return true
    // Variables set before the loop remain, but nothing that remains reads them.
    return binding.references.every((reference) => gone.some((each) => contains(each, reference)))
  })
}

function namesOfHead(program: Program, loop: LoopStep): readonly NameValue[] {
  const own = [...(loop.target ? [loop.target] : []), ...loop.init]
  return own.flatMap((each) => namesIn(program, each))
}

/** Replaces the loop with its body; null if anything but the branch continues the loop, or names would clash. */
function unwrapping(
  program: Program,
  loop: LoopStep,
  removed: readonly Step[],
  uses: readonly Repair[],
): Repair[] | null {
  if (loop.otherwise || loop.isAsync) return null
  const without = [
    ...removed.filter((step) => contains(loop, step)),
    ...uses.flatMap((repair) => (repair.do === 'remove' && program.places.has(repair.at) ? [repair.at as Step] : [])),
  ]
  const kept = loop.body.steps.filter((step) => !without.includes(step))
  const isOwn = without.every((step) => loop.body.steps.includes(step))
  const goesOn = program
    .within(loop)
    .some(
      (node) => (node.kind === 'continue' || node.kind === 'break') && !without.some((step) => contains(step, node)),
    )
  if (!isOwn || goesOn || !endsAbruptly({ ...loop.body, steps: kept })) return null
  const outer = program.parents.get(loop)
  const own = [...(program.scopes.get(loop.body)?.bindings.keys() ?? [])]
  if (!outer || own.some((name) => program.lookUp(name, program.scopeOf(outer)) !== null)) return null
  const after = stepsAfter(program, loop)
  if (
    !after.every(
      (step) =>
        step.kind === 'throw' ||
        step.kind === 'return' ||
        (step.kind === 'expression' && logRoots.has(rootOf(step.value).toLowerCase())),
    )
  )
    return null
  const outside = removed.filter((step) => !contains(loop, step))
  return [{ do: 'unwrap', at: loop, without }, ...[...outside, ...after].map((at): Repair => ({ do: 'remove', at }))]
}

function stepsAfter(program: Program, loop: LoopStep): readonly Step[] {
  const place = program.places.get(loop)
  return place?.block.steps.slice(place.index + 1) ?? []
}

/** A loop without its body. */
function headOf({ span, body }: LoopStep): Step {
  const [first] = body.steps
  return { kind: 'block', span: { start: span.start, end: first?.span.start ?? span.end }, steps: [] }
}

function namesIn({ nodes }: Program, outer: { readonly span: Step['span'] }): readonly NameValue[] {
  return nodes.filter(
    (node): node is NameValue =>
      node.kind === 'name' && outer.span.start <= node.span.start && node.span.end <= outer.span.end,
  )
}

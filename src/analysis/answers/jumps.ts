import type { JumpStep, LoopStep } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Program } from '../program/program'
import type { Evaluator } from '../values/evaluator'
import { contains, isAlways, type LoopBounds } from './loopBounds'

/** `if expired and not renewed: renewed = True; continue`: the branch changes its own test, so it runs once. */
export function stopsItself(program: Program, jump: JumpStep, loop: LoopStep): boolean {
  const branch = program.ancestors(jump).find((at) => at.kind === 'if')
  if (branch?.kind !== 'if' || !contains(loop, branch)) return false
  const changed = program
    .within(branch.then)
    .flatMap((node) => (node.kind === 'assign' ? node.targets : []))
    .map((target) => (target.kind === 'name' ? target.name : null))
  return program.within(branch.test).some((node) => node.kind === 'name' && changed.includes(node.name))
}

/** A `continue` before the counter is incremented, or before the limit is checked. */
export function jumpOverLimit(
  evaluator: Evaluator,
  bounds: LoopBounds,
  loop: LoopStep,
  jumps: readonly JumpStep[],
): JumpStep | null {
  const { program } = evaluator
  if (jumps.length === 0 || loop.shape === 'each' || loop.update) return null
  const counting = (name: string) =>
    program
      .within(loop)
      .filter(
        (node) =>
          (node.kind === 'assign' && node.targets.some((target) => target.kind === 'name' && target.name === name)) ||
          (node.kind === 'unary' &&
            (node.operator === '++' || node.operator === '--') &&
            node.operand.kind === 'name' &&
            node.operand.name === name),
      )
  if (loop.test && !isAlways(loop.test)) {
    // A time limit needs no counter.
    const { test } = loop
    const names = program.within(test).flatMap((node) => (node.kind === 'name' ? [node.name] : []))
    const steps = names.flatMap(counting)
    if (steps.length === 0 || steps.some((step) => contains(test, step))) return null
    if (program.callsWithin(test).length > 0) return null
    return bounds.exits(loop).length > 0
      ? null
      : (jumps.find((jump) => !steps.some((step) => comesBefore(evaluator, step, jump, loop))) ?? null)
  }
  const exits = bounds.exits(loop)
  if (exits.length === 0) return null
  return (
    jumps.find((jump) => !exits.some((exit) => comesBefore(evaluator, exit, jump, loop) || contains(exit, jump))) ??
    null
  )
}

/** Whether a node certainly runs before a jump in the same round: earlier, in an enclosing block. */
export function comesBefore({ program }: Evaluator, node: AnyNode, jump: JumpStep, loop: LoopStep): boolean {
  const step = stepIn(program, node, loop)
  if (step.span.end > jump.span.start) return contains(step, jump) && node.span.end <= jump.span.start
  const block = program.places.get(step)?.block
  return (
    block !== undefined &&
    (block === loop.body ||
      program.ancestors(jump).includes(block) ||
      holdsOnlyTry(program.parents.get(block), jump, loop))
  )

  /** `try { await sleep() … } catch { continue }`: the handler runs after the start of its `try`. */
  function holdsOnlyTry(owner: AnyNode | undefined, at: JumpStep, within: LoopStep): boolean {
    if (owner?.kind !== 'try' || block !== owner.body || !contains(within, owner)) return false
    return contains(owner, at) && owner.body.steps[0] === step
  }
}

/** The step of a loop that contains a node, outside inline functions: the whole `await new Promise(…)`. */
function stepIn(program: Program, node: AnyNode, loop: LoopStep): AnyNode {
  let step: AnyNode = program.stepOf(node) ?? node
  for (let owner = program.functionOf(step); owner && contains(loop, owner); owner = program.functionOf(owner))
    step = program.stepOf(owner) ?? owner
  return step
}

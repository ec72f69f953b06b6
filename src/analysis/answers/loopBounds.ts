import {
  clockWords,
  deadlineCheck,
  lengthOf,
  timeBoundedCall,
  timeDecorator,
  timeScope,
} from '../../knowledge/libraries'
import type { AssignStep, Block, FunctionValue, IfStep, LoopStep, Value } from '../../syntax/model'
import { type AnyNode, contains as spanContains } from '../../syntax/visit'
import { callsIn } from './delays'
import type { Evaluator } from '../values/evaluator'
import { endsAbruptly } from '../program/abrupt'
import { factsAt, testedValues } from '../program/facts'
import type { Responses } from './responses'
import { lastName } from '../program/names'

/** Names of limits: a deadline, a counter, an external stop signal. */
const limiting =
  /dead_?line|time(?:d|r|out|_|$)|elapsed|attempt|tries|retr(?:y|ies)|count|iteration|max|limit|remain|expire|abort|cancel|signal|stop|shutdown|poll|until|round/i

/** Finds the limits of loops that do not depend on the task. */
export class LoopBounds {
  constructor(
    private readonly evaluator: Evaluator,
    private readonly responses: Responses,
  ) {}

  /** Whether a loop ends regardless of the responses. Anything unknown counts as a limit. */
  isBounded(loop: LoopStep): boolean {
    if (loop.shape === 'each') return true
    if (loop.test && !isAlways(loop.test) && !this.dependsOnAnswer(loop.test, loop)) return true
    return this.exits(loop).length > 0 || this.isStoppedFromOutside(loop)
  }

  /** The `if` steps in a loop that check a limit and leave. */
  exits(loop: LoopStep): readonly IfStep[] {
    return this.boundingTests(loop.body).filter((step) => this.innermostLoop(step) === loop)
  }

  /** The `if` steps in a node that check a limit and leave. */
  boundingTests(outer: AnyNode): readonly IfStep[] {
    const { program } = this.evaluator
    return program
      .within(outer)
      .filter(
        (node): node is IfStep =>
          node.kind === 'if' &&
          (leaves(node.then) || (node.otherwise !== null && leaves(node.otherwise))) &&
          this.isBound(node.test),
      )
  }

  /** Whether a node in a round runs only within a limit: `if now < job.deadline: queue.put(job)`. */
  isWithinLimit(node: AnyNode, round: AnyNode): boolean {
    for (const fact of factsAt(this.evaluator.program, node)) {
      const tests = testedValues(fact)
      if (tests.some((test) => contains(round, test) && this.isBound(test))) return true
    }
    return false
  }

  /** A call such as `checkDeadline()`, an enclosing `with timeout(…)`, or callers with a timeout. */
  isStoppedFromOutside(node: AnyNode): boolean {
    const { program, calls } = this.evaluator
    if (callsIn(this.evaluator, node).some(({ callee }) => deadlineCheck.test(lastName(callee)))) return true
    const around = program
      .ancestors(node)
      .some(
        (at) =>
          at.kind === 'with' &&
          at.items.some(({ value }) => timeScope.test(value.kind === 'call' ? lastName(value.callee) : '')),
      )
    if (around) return true
    const owner = program.functionOf(node)
    if (!owner) return false
    if (
      owner.decorators.some((decorator) =>
        timeDecorator.test(lastName(decorator.kind === 'call' ? decorator.callee : decorator)),
      )
    )
      return true
    return calls
      .callersOf(owner)
      .some((call) =>
        program.ancestors(call).some((at) => at.kind === 'call' && timeBoundedCall.test(lastName(at.callee))),
      )
  }

  /** Whether a test uses the time, a counter, or anything else that does not come from the service. */
  isBound(test: Value): boolean {
    return this.evaluator.program.within(test).some((node) => {
      if (node.kind === 'compare' && /^[<>]/.test(node.operator))
        return !this.isOfAnswer(node.left) && !this.isOfAnswer(node.right)
      if (node.kind === 'name') return limiting.test(node.name) && !this.isOfAnswer(node)
      if (node.kind === 'member')
        return node.property !== null && limiting.test(node.property) && !this.isOfAnswer(node)
      return false
    })
  }

  /** Whether a test compares elapsed time. */
  asksClock(test: Value): boolean {
    const { program } = this.evaluator
    return (
      clockWords.test(program.sourceOf(test)) &&
      program.within(test).some((node) => node.kind === 'compare' && /^[<>]/.test(node.operator))
    )
  }

  /** `while (status !== 'succeed')`, `while not done`: only a response, or a flag, ends the loop. */
  private dependsOnAnswer(test: Value, loop: LoopStep): boolean {
    switch (test.kind) {
      case 'logical':
        return test.operator === 'and'
          ? this.dependsOnAnswer(test.left, loop) && this.dependsOnAnswer(test.right, loop)
          : this.dependsOnAnswer(test.left, loop) || this.dependsOnAnswer(test.right, loop)
      case 'unary':
        return test.operator === 'not' && this.dependsOnAnswer(test.operand, loop)
      case 'compare':
        return !/^[<>]/.test(test.operator) && (this.isOfAnswer(test.left) || this.isOfAnswer(test.right))
      case 'name': {
        if (limiting.test(test.name)) return false
        const { program } = this.evaluator
        const definitions = program.resolve(test)?.definitions ?? []
        // Another function may set the flag after some time.
        const isInitial = (node: AssignStep) =>
          (node.value?.kind === 'boolean' || node.value?.kind === 'null') &&
          program.functionOf(node) === program.functionOf(loop)
        return (
          definitions.length > 1 &&
          definitions.every(({ node }) => node.kind === 'assign' && (contains(loop, node) || isInitial(node)))
        )
      }
      default:
        return this.isOfAnswer(test)
    }
  }

  /** A value, or a length, that comes from the service. */
  isOfAnswer(value: Value): boolean {
    return this.responses.trace(measured(value) ?? value).found.length > 0
  }

  /** The loop that contains a node in the same function, or null. */
  innermostLoop(node: AnyNode): LoopStep | null {
    for (const at of this.evaluator.program.ancestors(node)) {
      if (at.kind === 'loop') return at
      if (at.kind === 'function' && !isInline(at)) return null
    }
    return null
  }
}

/** What `len(videos)` or `videos.length` measures; null for other expressions. */
function measured(value: Value): Value | null {
  if (value.kind === 'member') return value.property === lengthOf.property ? value.object : null
  const isLength = value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === lengthOf.function
  return isLength ? (value.arguments[0]?.value ?? null) : null
}

/** An arrow function inside an expression, such as in `new Promise`. */
function isInline({ isArrow, isAsync }: FunctionValue): boolean {
  return isArrow && !isAsync
}

export function isAlways(test: Value): boolean {
  return (test.kind === 'boolean' && test.value) || (test.kind === 'number' && test.value !== 0)
}

/** Whether a block ends by leaving the loop. */
export function leaves(block: Block): boolean {
  const last = block.steps.at(-1)
  return endsAbruptly(block) && last?.kind !== 'continue'
}

export function contains(outer: AnyNode, inner: AnyNode): boolean {
  return spanContains(outer.span, inner.span)
}

import type { Block, IfStep } from '../../syntax/model'
import { type AnyNode, walk } from '../../syntax/visit'
import type { Fact } from './facts'
import type { Program } from './program'

/** A condition for running code: a branch of an `if`, a loop that may not run, a guard. */
export interface BranchCondition {
  readonly node: AnyNode
  readonly branch: string
}

/** The conditions between a node and an enclosing one. */
export function conditionsBetween(program: Program, node: AnyNode, outer: AnyNode): BranchCondition[] {
  const conditions: BranchCondition[] = []
  let inner: AnyNode = node
  for (let at = program.parents.get(node); at && inner !== outer; inner = at, at = program.parents.get(at)) {
    const condition = decision(program, at, inner)
    if (condition) conditions.unshift(condition)
  }
  return conditions
}

function decision(program: Program, at: AnyNode, inner: AnyNode): BranchCondition | null {
  switch (at.kind) {
    case 'if':
      if (inner === at.test) return null
      return { node: at, branch: inner === at.then ? 'then' : 'else' }
    case 'loop':
      return inner === at.body && at.shape !== 'do' ? { node: at, branch: 'body' } : null
    case 'conditional':
      if (inner === at.test) return null
      return { node: at, branch: inner === at.then ? 'then' : 'else' }
    case 'logical':
      return inner === at.right ? { node: at, branch: 'then' } : null
    case 'function':
      return { node: at, branch: 'called' }
    case 'handler':
    case 'case':
    case 'parameter':
    case 'pattern-entry':
    case 'field': {
      // One of several branches, or a default for a missing value.
      const holder = program.parents.get(at)
      return holder ? { node: holder, branch: `case ${at.span.start}` } : null
    }
    default:
      return null
  }
}

/** The fact that holds under a condition, or null if it is not a test (a loop over items, a call, a handler). */
export function factOf({ node, branch }: BranchCondition): Fact | null {
  switch (node.kind) {
    case 'if':
    case 'conditional':
      return { kind: 'test', test: node.test, holds: branch === 'then' }
    case 'logical':
      // `left` means that the left operand is itself the result.
      return node.operator === 'nullish'
        ? null
        : { kind: 'test', test: node.left, holds: (node.operator === 'and') === (branch !== 'left') }
    case 'switch': {
      const arm = node.cases.find(({ span }) => branch === `case ${span.start}`)
      if (!arm) return null
      const tests = arm.tests.length > 0 ? arm.tests : node.cases.flatMap((each) => each.tests)
      return { kind: 'case', subject: node.subject, tests, holds: arm.tests.length > 0 }
    }
    default:
      return null
  }
}

/** Conditional code. */
interface Conditional {
  readonly at: AnyNode
  readonly conditions: readonly BranchCondition[]
}

/** An `if` that only sets a key and whose test has no side effect, so that it is useless without the key. */
export function onlyPurpose({ at, conditions }: Conditional): IfStep | null {
  const holder = conditions
    .map(({ node }) => node)
    .find((node): node is IfStep => node.kind === 'if' && node.then.steps.some((step) => step === at))
  if (!holder || holder.then.steps.length > 1 || holder.otherwise) return null
  return [...walk(holder.test)].some(({ kind }) => kind === 'call' || kind === 'await' || kind === 'assign-value')
    ? null
    : holder
}

/** The innermost block that contains both nodes. */
export function commonBlock(program: Program, a: AnyNode, b: AnyNode): Block {
  const around = new Set<AnyNode>(program.ancestors(a))
  for (const at of program.ancestors(b)) if (at.kind === 'block' && around.has(at)) return at
  return program.model.body
}

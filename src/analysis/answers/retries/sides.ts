import type { Block, IfStep, LoopStep, Step, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { endsAbruptly } from '../../program/abrupt'
import type { Program } from '../../program/program'

/** The code that runs for one result of a test. */
export interface Side {
  /** The step that the test decides. */
  readonly at: IfStep | LoopStep
  /** What runs: a branch, the body of a loop, or what follows a branch that leaves. */
  readonly block: Block
  /** The branch for the other result of the test; null if there is none. */
  readonly other: Block | null
  /** Whether `block` continues to the end of the round: it is the body of the loop, or what follows the `if`. */
  readonly isRest: boolean
}

/** The code that runs if a test holds, or does not; null if another condition decides too. */
export function sideOf(program: Program, test: Value, holds: boolean): Side | null {
  let inner: AnyNode = test
  let wanted = holds
  for (let at = program.parents.get(test); at; inner = at, at = program.parents.get(at)) {
    switch (at.kind) {
      case 'if':
        return inner === at.test ? (wanted ? thenOf(at) : otherwiseOf(program, at)) : null
      case 'loop':
        return inner === at.test && wanted ? { at, block: at.body, other: null, isRest: true } : null
      case 'unary':
        if (at.operator !== 'not') return null
        wanted = !wanted
        break
      case 'logical':
        if (!wanted && at.operator !== 'or' && !asksTheSame(program, inner, at.left === inner ? at.right : at.left))
          return null
        break
      case 'compare':
      case 'call':
        if (!wanted) return null
        break
      case 'cast':
        break
      default:
        return null
    }
  }
  return null
}

function thenOf(at: IfStep): Side {
  return { at, block: at.then, other: at.otherwise, isRest: false }
}

/** The `else`, and the code after the `if` when the other branch does not reach it. */
function otherwiseOf(program: Program, at: IfStep): Side | null {
  if (!endsAbruptly(at.then)) return at.otherwise ? { at, block: at.otherwise, other: at.then, isRest: false } : null
  const own = at.otherwise?.steps ?? []
  const steps = [...own, ...(at.otherwise && endsAbruptly(at.otherwise) ? [] : stepsAfter(program, at))]
  const start = steps[0]?.span.start ?? at.span.end
  const end = Math.max(start, ...steps.map(({ span }) => span.end))
  return { at, block: { kind: 'block', span: { start, end }, steps }, other: at.then, isRest: true }
}

/** What runs after a step until its round or its function ends, as far as it runs off the ends of blocks. */
export function stepsAfter(program: Program, step: AnyNode): readonly Step[] {
  const found: Step[] = []
  for (let at: AnyNode | undefined = step; at;) {
    const place = program.places.get(at)
    if (!place) return found
    for (const each of place.block.steps.slice(place.index + 1)) {
      found.push(each)
      if (endsAbruptly({ ...place.block, steps: [each] })) return found
    }
    const owner = program.parents.get(place.block)
    at = owner?.kind === 'handler' ? program.parents.get(owner) : owner
    if (at?.kind === 'loop' || at?.kind === 'function' || at?.kind === 'case') return found
  }
  return found
}

/** `status !== 429 && status !== 503`: together they determine the remaining ones. */
function asksTheSame(program: Program, a: AnyNode, b: AnyNode): boolean {
  return (
    a.kind === 'compare' &&
    b.kind === 'compare' &&
    a.operator === '!=' &&
    b.operator === '!=' &&
    program.sourceOf(a.left) === program.sourceOf(b.left)
  )
}

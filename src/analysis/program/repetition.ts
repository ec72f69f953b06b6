import { countingFunctions, iterating } from '../../knowledge/libraries'
import type { CallValue, FunctionValue } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { CallGraph } from './callGraph'
import { lastName } from './names'
import type { Program } from './program'

/** Through how many callers a repetition is looked for. */
const farthest = 3

/**
 * What makes a place run once for each of several things: a loop over them, a comprehension, `things.map(…)`. Null if
 * there is none. Code that may run again for the same thing, like a retry, does not count.
 */
export function repetitionOf(program: Program, calls: CallGraph, node: AnyNode, far = 0): AnyNode | null {
  const owner = program.functionOf(node)
  for (const at of program.ancestors(node)) {
    if (at === owner) break
    if (repeats(program, at, node)) return at
  }
  if (!owner || far >= farthest || calls.isRecursive(owner)) return null
  const callback = callbackOf(program, owner)
  if (callback) return takesThing(program, owner, node) ? callback : null
  const named = mappersOf(program, owner)[0]
  if (named) return named
  for (const call of calls.callersOf(owner)) {
    const found = repetitionOf(program, calls, call, far + 1)
    if (found) return found
  }
  return null
}

/** Whether a loop or comprehension runs a node for each of several things, which the node depends on. */
function repeats(program: Program, at: AnyNode, node: AnyNode): boolean {
  if (at.kind === 'comprehension') {
    return (
      isWithin(at.element, node) &&
      at.clauses.some(({ target, iterable }) => !counts(iterable) && usesNamesOf(program, target, node))
    )
  }
  if (at.kind !== 'loop' || at.shape !== 'each' || !at.target || !at.iterable || counts(at.iterable)) return false
  if (!isWithin(at.body, node) || !usesNamesOf(program, at.target, node)) return false
  return !program.within(at).some(({ kind }) => kind === 'break' || kind === 'return')
}

function isWithin({ span }: AnyNode, node: AnyNode): boolean {
  return span.start <= node.span.start && node.span.end <= span.end
}

/** `range(3)`, which may count attempts. */
function counts(iterable: AnyNode): boolean {
  return iterable.kind === 'call' && countingFunctions.has(lastName(iterable.callee))
}

function usesNamesOf(program: Program, target: AnyNode, node: AnyNode): boolean {
  const names = new Set(program.within(target).flatMap((each) => (each.kind === 'name' ? [each.name] : [])))
  return program.within(node).some((each) => each.kind === 'name' && names.has(each.name))
}

/** The call to which a function is passed inline, to be called for each of several things. */
function callbackOf(program: Program, owner: FunctionValue): CallValue | null {
  const argument = program.parents.get(owner)
  const call = argument && program.parents.get(argument)
  return call?.kind === 'call' && iterating.has(lastName(call.callee)) && call.callee !== argument ? call : null
}

function takesThing(program: Program, { parameters: [first] }: FunctionValue, node: AnyNode): boolean {
  return first !== undefined && usesNamesOf(program, first.target, node)
}

/** `prompts.map(film)`, `pool.map(film, prompts)`. */
function mappersOf(program: Program, owner: FunctionValue): readonly CallValue[] {
  return program.calls.filter(
    ({ callee, arguments: given }) =>
      iterating.has(lastName(callee)) &&
      given.some(({ value }) => {
        const [definition, ...more] = value.kind === 'name' ? (program.resolve(value)?.definitions ?? []) : []
        if (!definition || more.length > 0) return false
        if (definition.kind === 'function') return definition.function === owner
        return definition.kind === 'value' && definition.value === owner
      }),
  )
}

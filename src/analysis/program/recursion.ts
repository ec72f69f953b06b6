import type { FunctionValue } from '../../syntax/model'
import { push } from '../../syntax/multimap'
import type { Program } from './program'

type Calls = ReadonlyMap<FunctionValue, readonly FunctionValue[]>

/**
 * The functions that may call themselves, directly or through others (and those on the way between two such groups).
 * Computed by repeatedly removing functions that call none of the remaining ones, or that none of them calls.
 */
export function recursiveFunctions(
  program: Program,
  targetsOf: (owner: FunctionValue) => readonly FunctionValue[],
): ReadonlySet<FunctionValue> {
  const callees = new Map<FunctionValue, FunctionValue[]>()
  const callers = new Map<FunctionValue, FunctionValue[]>()
  const add = (from: FunctionValue, to: FunctionValue) => {
    push(callees, from, to)
    push(callers, to, from)
  }
  for (const owner of program.functions) {
    // What is written in a function is taken to be called by it.
    const outer = program.functionOf(owner)
    if (outer) add(outer, owner)
    for (const target of targetsOf(owner)) add(owner, target)
  }
  return peeled(peeled(new Set(program.functions), callees, callers), callers, callees)
}

/** What is left when everything without an arrow out is taken away, until nothing more can be. */
function peeled(functions: ReadonlySet<FunctionValue>, out: Calls, back: Calls): ReadonlySet<FunctionValue> {
  const left = new Set(functions)
  const count = new Map(
    [...functions].map((each) => [each, (out.get(each) ?? []).filter((other) => functions.has(other)).length]),
  )
  const pending = [...functions].filter((each) => count.get(each) === 0)
  for (let each = pending.pop(); each; each = pending.pop()) {
    left.delete(each)
    for (const other of back.get(each) ?? []) {
      const fewer = (count.get(other) ?? 0) - 1
      count.set(other, fewer)
      if (fewer === 0) pending.push(other)
    }
  }
  return left
}

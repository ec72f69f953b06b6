import { promiseSteps } from '../../../knowledge/libraries'
import type { CallValue, FunctionValue, Parameter, Value } from '../../../syntax/model'
import type { Evaluator } from '../evaluator'
import { projectModule } from '../namespaces'
import { type Context, isNull, opaque, type Values } from '../possibility'
import { union } from '../union'

/** What a module exports that a call loads: `require("x")`, `import("x")`, `importlib.import_module("x")`. */
export function loadedModule(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const [first] = call.arguments
  const [name, ...more] = first?.kind === 'positional' ? evaluator.evaluate(first.value, context) : []
  if (name?.kind !== 'exact' || typeof name.value !== 'string' || more.length > 0) return opaque(call)
  const own = projectModule(evaluator.program, name.value, call)
  return [own ?? { kind: 'import', module: name.value, path: [], at: call }]
}

/** `import("x").catch(() => null)`, `.then((module) => module.default)`; null for any other call. */
export function promisedModule(evaluator: Evaluator, call: CallValue, context: Context | null): Values | null {
  const { callee } = call
  if (callee.kind !== 'member' || !promiseSteps.has(callee.property ?? '') || !isLoading(callee.object)) return null
  const modules = evaluator.evaluate(callee.object, context)
  const step = call.arguments[0]?.value
  if (callee.property === 'finally' || step?.kind !== 'function') return modules
  const returns = evaluator.calls.returnsOf(step)
  if (callee.property === 'catch') {
    const instead = returns.map((value) => evaluator.evaluate(value, context))
    return union([modules, instead.flat().filter((value) => value.kind === 'record' || isNull(value))], call)
  }
  const keys = returns.map((value) => keysRead(value, step))
  return union(
    keys.map((path) =>
      path ? path.reduce((values, key) => evaluator.property(values, key, call), modules) : opaque(call),
    ),
    call,
  )
}

/** `import("x")`, possibly with `then` calls on its promise. */
function isLoading(value: Value): boolean {
  let at = value
  while (at.kind === 'call' && at.callee.kind === 'member' && promiseSteps.has(at.callee.property ?? ''))
    at = at.callee.object
  return at.kind === 'call' && at.callee.kind === 'name' && at.callee.name === 'import'
}

/** The keys that a callback reads from its only parameter: `(module) => module.default`; null if it does more. */
function keysRead(value: Value, { parameters: [parameter] }: FunctionValue): readonly string[] | null {
  const keys: string[] = []
  let at = value
  while (at.kind === 'member' && at.property !== null) {
    keys.unshift(at.property)
    at = at.object
  }
  if (at.kind !== 'name' || !parameter) return null
  const { target } = parameter
  if (target.kind === 'name') return target.name === at.name ? keys : null
  const { name } = at
  const entry =
    target.kind === 'record-pattern'
      ? target.entries.find((each) => each.target.kind === 'name' && each.target.name === name)
      : null
  return entry?.key ? [entry.key, ...keys] : null
}

/** What a parameter of `import("x").then((module) => …)` is; null for any other parameter. */
export function handedModule(evaluator: Evaluator, owner: FunctionValue, parameter: Parameter): Values | null {
  const { parents } = evaluator.program
  const holder = owner.parameters[0] === parameter ? parents.get(owner) : undefined
  const call = holder?.kind === 'positional' ? parents.get(holder) : undefined
  if (call?.kind !== 'call' || call.callee.kind !== 'member' || call.callee.property !== 'then') return null
  return call.arguments[0] === holder && isLoading(call.callee.object) ? evaluator.evaluate(call.callee.object) : null
}

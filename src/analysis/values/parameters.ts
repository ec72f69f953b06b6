import type { CallValue, FunctionValue, Parameter } from '../../syntax/model'
import type { Evaluator } from './evaluator'
import { project } from './destructuring'
import { type Context, isUnknown, outside, type KeyWrite, recordsOf, union, type Values } from './possibility'
import type { PathItem } from '../program/program'
import { mergedPlacements } from './recordObject'

/** How many callers of a function are looked at when nobody says which call is meant. */
const maximumCallers = 8

/** What a parameter may be: the argument of the call at hand, else its type, its default and what local callers pass. */
export function evaluateParameter(
  evaluator: Evaluator,
  owner: FunctionValue,
  parameter: Parameter,
  path: readonly PathItem[],
  context: Context | null,
): Values {
  const self = selfValue(evaluator, owner, parameter, context)
  if (self) return self
  if (context) {
    const passed = evaluator.calls.argumentFor(context.call, owner, parameter)
    if (passed === 'unknown')
      return project(
        evaluator,
        union([defaults(evaluator, parameter), outside(parameter)], parameter),
        path,
        context,
        parameter,
      )
    const values = passed ? evaluator.evaluate(passed.value, context.caller) : defaults(evaluator, parameter)
    return project(evaluator, values.length > 0 ? values : outside(parameter), path, context, parameter)
  }
  const typed = parameter.annotation ? evaluator.fromType(parameter.annotation) : []
  const known = typed.length > 0 && !typed.some(isUnknown)
  const callers = known || parameter.rest ? [] : callerValues(evaluator, owner, parameter)
  const lists = [defaults(evaluator, parameter), typed.filter((value) => !isUnknown(value)), ...callers]
  const whole = union(known ? lists : [...lists, outside(parameter)], parameter)
  return project(evaluator, whole, path, null, parameter)
}

function defaults(evaluator: Evaluator, parameter: Parameter): Values {
  if (parameter.rest === 'list') return [{ kind: 'list', items: null, at: parameter, context: null }]
  if (parameter.defaultValue) return evaluator.evaluate(parameter.defaultValue)
  return parameter.optional ? [{ kind: 'exact', value: null, missing: true, at: parameter }] : []
}

/** Python's first parameter of a method is the object itself. */
function selfValue(
  evaluator: Evaluator,
  owner: FunctionValue,
  parameter: Parameter,
  context: Context | null,
): Values | null {
  if (owner.parameters[0] !== parameter || parameter.target.kind !== 'name') return null
  if (!evaluator.program.dialect.functions.receivers.includes(parameter.target.name)) return null
  if (context?.self) return [context.self]
  const holder = evaluator.program.classOf(owner)
  return holder ? [evaluator.selfOf(holder)] : null
}

function callerValues(evaluator: Evaluator, owner: FunctionValue, parameter: Parameter): Values[] {
  const found: Values[] = []
  for (const call of evaluator.calls.callersOf(owner).slice(0, maximumCallers)) {
    const passed = evaluator.calls.argumentFor(call, owner, parameter)
    if (passed && passed !== 'unknown') found.push(evaluator.evaluate(passed.value))
  }
  return found
}

/** The keyword arguments of a call as writes of a record (`dict(a=1)`, `update(a=1)`, `Request(a=1)`). */
export function keywordPlacements(
  evaluator: Evaluator,
  call: CallValue,
  context: Context | null,
): { writes: readonly KeyWrite[]; open: boolean } {
  const parts: (readonly KeyWrite[])[] = []
  let open = false
  for (const argument of call.arguments) {
    if (argument.kind === 'keyword' && argument.name) {
      parts.push([
        {
          key: argument.name,
          value: argument.value,
          type: null,
          context,
          at: argument,
          keySpan: { start: argument.span.start, end: argument.span.start + argument.name.length },
          conditions: [],
          optional: false,
        },
      ])
    } else if (argument.kind === 'keyword-spread') {
      const [record, ...more] = recordsOf(evaluator.evaluate(argument.value, context))
      if (record) parts.push(record.writes)
      if (!record || more.length > 0 || record.open) open = true
    }
  }
  return { writes: mergedPlacements(parts), open }
}

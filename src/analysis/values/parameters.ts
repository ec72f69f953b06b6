import type { FunctionValue, Parameter } from '../../syntax/model'
import type { Evaluator } from './evaluator'
import { type Callers, callersOf } from './callers/callers'
import { project } from './destructuring'
import { handedModule } from './libraries/modules'
import { toolArguments } from './libraries/tools'
import { widgetChoices } from './libraries/widgets'
import { type Context, isUnknown, outside, type Values } from './possibility'
import { union } from './union'
import type { PathItem } from '../program/program'
import { restRecord } from './records/restRecord'

/** The possible values of a parameter: the current call's argument, else its type, its default and local callers' arguments. */
export function evaluateParameter(
  evaluator: Evaluator,
  owner: FunctionValue,
  parameter: Parameter,
  path: readonly PathItem[],
  context: Context | null,
): Values {
  const self = selfValue(evaluator, owner, parameter, context)
  if (self) return self
  const loaded = handedModule(evaluator, owner, parameter)
  if (loaded) return project(evaluator, loaded, path, context, parameter)
  if (context)
    return project(evaluator, passed(evaluator, owner, parameter, context, context), path, context, parameter)
  const callers = parameter.rest === 'list' ? [] : callersTold(evaluator, owner)
  const chosen =
    callers.length > 0 ? evaluator.choose({ kind: 'caller', key: callerKey(owner), function: owner, callers }) : null
  if (typeof chosen === 'object' && chosen !== null) {
    const values = chosen.map((call) => passed(evaluator, owner, parameter, { call, caller: null }))
    return project(evaluator, union(values, parameter), path, null, parameter)
  }
  const handed = chosen === undefined ? callerValues(evaluator, owner, parameter, callers.flat()) : []
  return project(
    evaluator,
    union([...unseen(evaluator, owner, parameter), ...handed], parameter),
    path,
    null,
    parameter,
  )
}

/** The argument of one call, or else the default. */
function passed(
  evaluator: Evaluator,
  owner: FunctionValue,
  parameter: Parameter,
  { call, caller }: Pick<Context, 'call' | 'caller'>,
  inner: Context | null = null,
): Values {
  if (parameter.rest === 'record') return [restRecord(evaluator, owner, parameter, { call, caller, inner })]
  const argument = evaluator.calls.argumentFor(call, owner, parameter)
  if (argument === 'unknown') return union([defaults(evaluator, parameter), outside(parameter)], parameter)
  const values = argument ? evaluator.evaluate(argument.value, caller) : defaults(evaluator, parameter)
  return values.length > 0 ? values : outside(parameter)
}

/** What unknown callers may pass: any value of its type, or nothing if there is a default. */
function unseen(evaluator: Evaluator, owner: FunctionValue, parameter: Parameter): readonly Values[] {
  const offered = widgetChoices(evaluator, owner, parameter)
  if (offered.length > 0) return [offered, defaults(evaluator, parameter), outside(parameter)]
  const handed = toolArguments(evaluator, owner, parameter)
  if (handed) return [[handed]]
  const typed = parameter.annotation ? evaluator.fromType(parameter.annotation) : []
  const isKnown = typed.length > 0 && !typed.some(isUnknown)
  const lists = [defaults(evaluator, parameter), typed.filter((value) => !isUnknown(value))]
  return isKnown ? lists : [...lists, outside(parameter)]
}

function callerKey(owner: FunctionValue): string {
  return `caller of ${owner.span.start}`
}

/** The callers of a function; none if it is recursive. */
function callersTold(evaluator: Evaluator, owner: FunctionValue): readonly Callers[] {
  return evaluator.calls.isRecursive(owner) ? [] : callersOf(evaluator, owner)
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

function callerValues(evaluator: Evaluator, owner: FunctionValue, parameter: Parameter, calls: Callers): Values[] {
  if (parameter.rest === 'record')
    return calls.map((call) => [restRecord(evaluator, owner, parameter, { call, caller: null, inner: null })])
  return calls.flatMap((call) => {
    const argument = evaluator.calls.argumentFor(call, owner, parameter)
    return argument && argument !== 'unknown' ? [evaluator.evaluate(argument.value)] : []
  })
}

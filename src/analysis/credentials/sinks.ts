import {
  consoleObject,
  loggers,
  logMethods,
  printFunctions,
  responders,
  responseMakers,
  responseMethods,
  routeDecorators,
  standardStreams,
} from '../../knowledge/libraries'
import type { CallValue, FunctionValue, Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Program } from '../program/program'
import { lastName } from '../program/names'

/** A place that exposes values: a terminal, a log, or a response of the program's own server. */
export interface Sink {
  readonly kind: 'print' | 'log' | 'response'
  /** The call that shows them, or the `return` of a route. */
  readonly at: AnyNode
  readonly span: Span
  /** What shows them, if the call only hands them over: `console.log` in a helper. */
  readonly inner?: Span
  readonly values: readonly Value[]
}

export function sinksOf(program: Program): readonly Sink[] {
  return [
    ...program.calls.flatMap((call) => sinkOf(program, call) ?? []),
    ...program.functions.flatMap((each) => routeReturns(program, each)),
  ]
}

function sinkOf(program: Program, call: CallValue): Sink | null {
  const { callee } = call
  const { console } = program.dialect.platform
  const values = call.arguments.map(({ value }) => value)
  const span = callee.span
  if (values.length === 0) return null
  if (callee.kind === 'name') {
    if (console === 'function' && printFunctions.has(callee.name)) return { kind: 'print', at: call, span, values }
    return responseMakers.has(callee.name) ? { kind: 'response', at: call, span, values: values.slice(0, 1) } : null
  }
  if (callee.kind !== 'member' || callee.property === null) return null
  const owner = lastName(callee.object)
  if (console === 'object' && owner === consoleObject) return { kind: 'print', at: call, span, values }
  if (callee.property === 'write' && standardStreams.has(owner)) return { kind: 'print', at: call, span, values }
  if (logMethods.has(callee.property) && loggers.test(owner)) return { kind: 'log', at: call, span, values }
  return responseMethods.has(callee.property) && responders.has(rootName(callee.object))
    ? { kind: 'response', at: call, span, values: values.slice(0, 1) }
    : null
}

/** `res.status(200)` → `res`. */
function rootName(value: Value): string {
  let at = value
  while (at.kind === 'member' || at.kind === 'call') at = at.kind === 'member' ? at.object : at.callee
  return at.kind === 'name' ? at.name : ''
}

/** What a handler returns that a decorator makes a route: `@app.get("/token")`. */
function routeReturns(program: Program, handler: FunctionValue): readonly Sink[] {
  const isRoute = handler.decorators.some(
    (decorator) =>
      decorator.kind === 'call' &&
      decorator.callee.kind === 'member' &&
      routeDecorators.has(decorator.callee.property ?? ''),
  )
  if (!isRoute) return []
  return program
    .ofKind('return')
    .flatMap((node) =>
      node.value && program.functionOf(node) === handler
        ? [{ kind: 'response' as const, at: node, span: node.span, values: [node.value] }]
        : [],
    )
}

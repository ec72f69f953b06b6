import type { CallValue, Value } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import type { Carried, CarriedCredential, CarriedParameter } from './carriedCredential'
import { type Sink, sinksOf } from './sinks'

/** The most functions that hand a value on before it is shown, and the most callers of each. */
const mostWrappers = 3
const mostCallers = 100

/** The credentials that a sink shows. */
interface Shown {
  readonly sink: Sink
  readonly carried: readonly CarriedCredential[]
}

/**
 * What each sink shows, and each call that hands a sink its values: `log(headers)` where `log` prints its parameter.
 * @param read reads a value up to the parameters of its function. `whole` is false if only a part of it is shown
 */
export function* shownValues(
  evaluator: Evaluator,
  read: (value: Value, whole: boolean) => Carried,
): Generator<Shown, void, void> {
  const open = sinksOf(evaluator.program).map((sink) => ({ sink, whole: true, wrappers: 0 }))
  const seen = new Set<Value>()
  // The loop also visits what is added to the list meanwhile.
  for (const { sink, whole, wrappers } of open) {
    const inside = sink.values.map((value) => read(value, whole))
    yield { sink, carried: inside.flatMap(({ carried }) => carried) }
    if (wrappers === mostWrappers) continue
    for (const parameter of inside.flatMap(({ parameters }) => parameters))
      for (const outer of callsShowing(evaluator, sink, parameter)) {
        const isKnown = outer.values.every((value) => seen.has(value))
        for (const value of outer.values) seen.add(value)
        if (!isKnown) open.push({ sink: outer, whole: parameter.whole, wrappers: wrappers + 1 })
      }
  }
}

/** The calls of a function that shows its parameter, and the default of the parameter. */
function callsShowing(evaluator: Evaluator, sink: Sink, shown: CarriedParameter): readonly Sink[] {
  const inner = sink.inner ?? sink.span
  const calls = evaluator.calls.callersOf(shown.function).slice(0, mostCallers)
  const found = calls.flatMap((call): Sink | readonly [] => {
    const values = argumentsFor(evaluator, call, shown)
    return values.length > 0 ? { kind: sink.kind, at: call, span: call.callee.span, inner, values } : []
  })
  const { defaultValue } = shown.parameter
  return defaultValue ? [{ ...sink, values: [defaultValue] }, ...found] : found
}

function argumentsFor({ calls }: Evaluator, call: CallValue, shown: CarriedParameter): readonly Value[] {
  const { function: owner, parameter } = shown
  if (parameter.rest) return calls.restFor(call, owner, parameter).map(({ value }) => value)
  const argument = calls.argumentFor(call, owner, parameter)
  return argument === null || argument === 'unknown' ? [] : [argument.value]
}

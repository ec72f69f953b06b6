import { nodeParameters, widgetMethods } from '../../../knowledge/libraries'
import type { CallValue, ClassValue, FunctionValue, Parameter, Value } from '../../../syntax/model'
import { asChoices, choicesIn, choicesOf } from '../choices'
import type { Evaluator } from '../evaluator'
import { outside, type Possibility, recordsOf, type Values } from '../possibility'
import { union } from '../union'
import { lastName } from '../../program/names'
import { writesOf } from '../recordObject'
import { keywordArgument } from './arguments'

/** What the widgets of a ComfyUI node offer for a parameter of the method that runs it; empty for any other parameter. */
export function widgetChoices(evaluator: Evaluator, owner: FunctionValue, { target }: Parameter): Values {
  const holder = target.kind === 'name' ? evaluator.program.classOf(owner) : null
  if (!holder || target.kind !== 'name' || !runs(holder, owner)) return []
  return [...inTable(evaluator, holder, target.name), ...inSchema(evaluator, holder, target.name)]
}

/** The method that the class names as its own, or the one of that fixed name. */
function runs({ fields, methods }: ClassValue, { name }: FunctionValue): boolean {
  const named = fields.find((field) => field.name === widgetMethods.runs)?.value
  const isNamed = named?.kind === 'text' && named.value === name
  return isNamed || (name === widgetMethods.runsSchema && methods.some((each) => each.name === widgetMethods.schema))
}

/** `"mode": (["std", "pro"], {"default": "std"})` in what `INPUT_TYPES` returns. */
function inTable(evaluator: Evaluator, { methods }: ClassValue, name: string): Values {
  const method = methods.find((each) => each.name === widgetMethods.table)
  if (!method) return []
  const tables = evaluator.calls.returnsOf(method).flatMap((value) => recordsOf(evaluator.evaluate(value)))
  const groups = tables.flatMap(({ writes }) => writes.flatMap((write) => recordsOf(evaluator.evaluateWrite(write))))
  const widgets = groups.flatMap((group) => writesOf(group, name)).flatMap((write) => evaluator.evaluateWrite(write))
  return widgets.flatMap((widget) => choicesOfWidget(evaluator, widget))
}

function choicesOfWidget(evaluator: Evaluator, widget: Possibility): Values {
  const [kind, options] = widget.kind === 'list' ? (widget.items ?? []) : []
  if (widget.kind !== 'list' || !kind || kind.kind === 'spread') return []
  const offered = choicesOf(evaluator, evaluator.evaluate(kind, widget.context))
  if (!options || options.kind === 'spread') return offered
  const defaults = recordsOf(evaluator.evaluate(options, widget.context))
    .flatMap((record) => writesOf(record, widgetMethods.default))
    .flatMap((write) => evaluator.evaluateWrite(write))
  return [...offered, ...asChoices(defaults)]
}

/** `io.Combo.Input("mode", options=["std", "pro"], default="std")` in `define_schema`. */
function inSchema(evaluator: Evaluator, { methods }: ClassValue, name: string): Values {
  const method = methods.find((each) => each.name === widgetMethods.schema)
  if (!method) return []
  return evaluator.program.callsWithin(method.body).flatMap((call) => {
    const first = call.arguments[0]?.value
    if (first?.kind !== 'text' || first.value !== name) return []
    const given = call.arguments.filter(
      ({ name: key }) => key === widgetMethods.options || key === widgetMethods.default,
    )
    return given.flatMap(({ value }) => choicesIn(evaluator, value))
  })
}

/**
 * `self.get_parameter_value("model")` of a Griptape node: the values that the node offers; null if it declares no such
 * parameter.
 */
export function nodeParameter(evaluator: Evaluator, call: CallValue): Values | null {
  const { program } = evaluator
  const [name] = call.arguments
  const holder = program.classOf(call)
  if (!holder || name?.value.kind !== 'text' || name.value.value === null) return null
  const declared = program.callsWithin(holder).filter((each) => declares(each, name.value))
  const offered = declared.flatMap((each) => {
    const options = program.callsWithin(each).map((inner) => keywordArgument(inner, nodeParameters.choices))
    const given = [...options, keywordArgument(each, nodeParameters.default)]
    return given.flatMap((value) => (value ? choicesIn(evaluator, value) : []))
  })
  return offered.length > 0 ? union([offered, outside(call)], call) : null
}

function declares(call: CallValue, name: Value): boolean {
  if (!nodeParameters.makes.test(lastName(call.callee))) return false
  const own = keywordArgument(call, nodeParameters.name)
  return own?.kind === 'text' && name.kind === 'text' && own.value === name.value
}

import type { CallValue, FunctionValue, Value } from '../../../syntax/model'
import { lastName, onlyValueOf } from '../../program/names'
import type { Evaluator } from '../evaluator'
import { withAdditions } from './lists'
import { type Context, isNull, type Possibility, type Values } from '../possibility'
import { union } from '../union'
import { join } from '../texts/texts'
import { nameOf } from '../texts/written'

/** How many combinations of present and missing items are kept apart. */
const most = 16

/** A list to be put together. */
interface Source {
  readonly list: Value
  /** Whether empty items are left out. */
  readonly filtered: boolean
}

/**
 * The text of a literal list: `[base, path].join('/')`, `"/".join([base, path])`, also without its empty items
 * (`.filter(Boolean)`, `filter(None, …)`, `p for p in … if p`). Null if an item or the separator is unknown.
 */
export function joinedList(evaluator: Evaluator, call: CallValue, context: Context | null): Values | null {
  const { callee } = call
  const [argument, ...more] = call.arguments
  if (callee.kind !== 'member' || more.length > 0 || (argument && argument.kind !== 'positional')) return null
  return (
    joinedBy(evaluator, callee.object, argument?.value ?? null, call, context) ??
    (argument ? joinedBy(evaluator, argument.value, callee.object, call, context) : null)
  )
}

function joinedBy(
  evaluator: Evaluator,
  source: Value,
  between: Value | null,
  call: CallValue,
  context: Context | null,
): Values | null {
  const [separator, ...others] = between ? evaluator.evaluate(between, context) : [comma(call)]
  if (separator?.kind !== 'exact' || typeof separator.value !== 'string' || others.length > 0) return null
  const maker = source.kind === 'name' ? (onlyValueOf(evaluator.program, source) ?? source) : source
  const { list, filtered } = unfiltered(maker)
  // What is added to a filtered list is unknown; a literal one is read with what is added to it.
  if (maker !== source && filtered && withAdditions(evaluator, maker, [], context).length > 0) return null
  const [only, ...rest] =
    filtered && maker !== source
      ? evaluator.evaluate(list, evaluator.contextOf(list, context))
      : evaluator.evaluate(filtered ? list : source, context)
  if (only?.kind !== 'list' || !only.items || rest.length > 0) return null
  const items = only.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]))
  if (items.length === 0 || items.length < only.items.length) return null
  return joined(
    items.map((item) => ({ values: evaluator.evaluate(item, only.context), name: nameOf(item) })),
    separator.value,
    { filtered, at: call },
  )
}

function comma(at: CallValue): Possibility {
  return { kind: 'exact', value: ',', at }
}

interface Item {
  readonly values: Values
  readonly name: string | null
}

function joined(
  items: readonly Item[],
  separator: string,
  { filtered, at }: { readonly filtered: boolean; readonly at: CallValue },
): Values | null {
  let ways: (readonly (string | Item)[])[] = [[]]
  for (const { values, name } of items) {
    const kept = filtered ? values.filter((value) => !isEmpty(value)) : values
    const next = ways.flatMap((way) => [
      ...(kept.length > 0 || values.length === 0
        ? [[...way, ...(way.length > 0 ? [separator] : []), { values: kept, name }]]
        : []),
      ...(kept.length < values.length ? [way] : []),
    ])
    if (next.length > most) return null
    ways = next
  }
  return union(
    ways.map((parts) => join(parts, at)),
    at,
  )
}

function isEmpty(value: Possibility): boolean {
  return isNull(value) || (value.kind === 'exact' && (value.value === '' || value.value === false))
}

/** The list in a filter that leaves out what is empty, also in `list(…)`. */
function unfiltered(list: Value): Source {
  if (list.kind === 'call' && list.callee.kind === 'name' && list.callee.name === 'list' && list.arguments[0])
    return unfiltered(list.arguments[0].value)
  if (list.kind === 'comprehension') {
    const [clause, ...more] = list.clauses
    const target = clause?.target.kind === 'name' ? clause.target.name : null
    const isItem = (value: Value) => value.kind === 'name' && value.name === target
    return clause && more.length === 0 && isItem(list.element) && list.conditions.every(isItem)
      ? { list: clause.iterable, filtered: list.conditions.length > 0 }
      : { list, filtered: false }
  }
  if (list.kind !== 'call' || lastName(list.callee) !== 'filter') return { list, filtered: false }
  const [first, second] = list.arguments.map(({ value }) => value)
  if (list.callee.kind === 'name')
    return first && second && keepsFilled(first) ? { list: second, filtered: true } : { list, filtered: false }
  return list.callee.kind === 'member' && first && keepsFilled(first)
    ? { list: list.callee.object, filtered: true }
    : { list, filtered: false }
}

/** `Boolean`, `bool`, `None`, `(part) => part`. */
function keepsFilled(test: Value): boolean {
  if (test.kind === 'null') return true
  if (test.kind === 'name') return test.name === 'Boolean' || test.name === 'bool'
  return test.kind === 'function' && returnsItself(test)
}

function returnsItself({ parameters: [first], body }: FunctionValue): boolean {
  const [step, ...more] = body.steps
  const value = step?.kind === 'return' ? withoutDoubleNot(step.value) : null
  const isSame = value?.kind === 'name' && first?.target.kind === 'name' && value.name === first.target.name
  return isSame && more.length === 0
}

/** `!!x` is as true as `x`. */
function withoutDoubleNot(value: Value | null): Value | null {
  const inner = value?.kind === 'unary' && value.operator === 'not' ? value.operand : null
  return inner?.kind === 'unary' && inner.operator === 'not' ? inner.operand : value
}

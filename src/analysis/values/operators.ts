import type { Operators } from '../../syntax/dialect'
import type { AnyNode } from '../../syntax/visit'
import { exactNumbers, isNull, jsonType, opaque, type Possibility, union, type Values } from './possibility'
import { join } from './texts/texts'
import { nameOf } from './texts/written'

/** What `and`, `or` and `??` let through. */
export function logical(operator: 'and' | 'or' | 'nullish', left: Values, right: Values, at: AnyNode): Values {
  if (operator === 'and') return union([left.filter(isFalsy), right], at)
  const kept = operator === 'or' ? left.filter((value) => !isFalsy(value)) : left.filter((value) => !isNull(value))
  return union([kept, right], at)
}

/** What an operator makes of two values. Exact numbers are computed; `+` with a string on one side joins. */
export function arithmetic(operators: Operators, operator: string, left: Values, right: Values, at: AnyNode): Values {
  const [a, b] = [left[0], right[0]]
  if (left.length === 1 && right.length === 1 && a && b) {
    const [x, y] = [exactNumbers([a])[0], exactNumbers([b])[0]]
    const result = x !== undefined && y !== undefined ? compute(operator, x, y) : undefined
    if (result !== undefined) return [{ kind: 'exact', value: result, at }]
  }
  const types = [...left, ...right].map(jsonType)
  if (operator === '+') {
    if (types.includes('text')) return join(operandsOf(left, right, at), at)
    if (types.every((type) => type === 'number' || type === 'boolean')) return [{ kind: 'number', at }]
    if (types.length > 0 && types.every((type) => type === 'list')) return joinLists(left, right, at)
    return !operators.coerces && types.includes('number') ? [{ kind: 'number', at }] : opaque(at)
  }
  // `%` may format and `*` repeat a string.
  if (operator === '%' || operator === '*') {
    if (types.includes('text')) return [{ kind: 'text', pieces: null, at }]
    if (operators.areOverloaded && !types.includes('number')) return opaque(at)
  }
  if (
    operator === '/' &&
    operators.areOverloaded &&
    left.some((value) => value.kind === 'import' || value.kind === 'result')
  )
    return opaque(at)
  return [{ kind: 'number', at }]
}

/** Both sides, by the names that they go by where they are written. */
function operandsOf(left: Values, right: Values, at: AnyNode) {
  const [a, b] = at.kind === 'binary' ? [nameOf(at.left), nameOf(at.right)] : [null, null]
  return [
    { values: left, name: a },
    { values: right, name: b },
  ]
}

/** The most items of a list that is put together from others. */
const mostItems = 200

/** `[a] + [b]`: the items of both, where they are written out. */
function joinLists(left: Values, right: Values, at: AnyNode): Values {
  const lists = left.flatMap((a) => right.map((b) => ({ a, b })))
  return lists.map(({ a, b }) => {
    const isSeen =
      a.kind === 'list' &&
      b.kind === 'list' &&
      a.items &&
      b.items &&
      a.context === b.context &&
      a.items.length + b.items.length <= mostItems
    return isSeen
      ? { kind: 'list', at, items: [...a.items, ...b.items], context: a.context }
      : { kind: 'list', at, items: null, context: null }
  })
}

/** What an operator makes of one value. */
export function unary(operator: string, operand: Values, at: AnyNode): Values {
  if (operator === 'not' || operator === 'delete') return [{ kind: 'boolean', at }]
  if (operator === 'typeof') return [{ kind: 'text', pieces: null, at }]
  if (operator === 'void') return [{ kind: 'exact', value: null, missing: true, at }]
  const [only] = operand.length === 1 ? exactNumbers(operand) : []
  if (only !== undefined && operator === '-') return [{ kind: 'exact', value: -only, at }]
  if (only !== undefined && operator === '+') return [{ kind: 'exact', value: only, at }]
  return [{ kind: 'number', at }]
}

function isFalsy(value: Possibility): boolean {
  return (
    value.kind === 'exact' && (value.value === null || value.value === '' || value.value === 0 || value.value === false)
  )
}

function compute(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return b === 0 ? undefined : a / b
    case '//':
      return b === 0 ? undefined : Math.floor(a / b)
    case '%':
      return b === 0 ? undefined : a % b
    case '**': {
      const power = a ** b
      return Number.isFinite(power) ? power : undefined
    }
    default:
      return undefined
  }
}

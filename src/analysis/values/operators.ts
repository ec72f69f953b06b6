import type { Operators } from '../../syntax/dialect'
import type { AnyNode } from '../../syntax/visit'
import { exactNumbers, exactTexts, isNull, jsonType, opaque, type Possibility, type Values } from './possibility'
import { union, unionOf } from './union'
import { join } from './texts/texts'
import { nameOf } from './texts/written'

/** The possible results of `and`, `or` and `??`. */
export function logical(operator: 'and' | 'or' | 'nullish', left: Values, right: Values, at: AnyNode): Values {
  if (operator === 'and') return union([left.filter(isFalsy), right], at)
  const kept = operator === 'or' ? left.filter((value) => !isFalsy(value)) : left.filter((value) => !isNull(value))
  return union([kept, right], at)
}

/** Evaluates a binary operator. Exact numbers are computed; `+` with a string concatenates. */
export function arithmetic(operators: Operators, operator: string, left: Values, right: Values, at: AnyNode): Values {
  const [a, b] = [left[0], right[0]]
  if (left.length === 1 && right.length === 1 && a && b) {
    const [x, y] = [exactNumbers([a])[0], exactNumbers([b])[0]]
    const result = x !== undefined && y !== undefined ? compute(operator, x, y) : undefined
    if (result !== undefined) return [{ kind: 'exact', value: result, at }]
  }
  const types = [...left, ...right].map(jsonType)
  if (operator === '+') {
    if (types.includes('text')) return concatenated(left, right, at)
    if (types.every((type) => type === 'number' || type === 'boolean')) return [{ kind: 'number', at }]
    if (types.length > 0 && types.every((type) => type === 'list')) return joinLists(left, right, at)
    return !operators.coerces && types.includes('number') ? [{ kind: 'number', at }] : opaque(at)
  }
  return operators.areOverloaded ? overloaded(operator, left, right, at) : [{ kind: 'number', at }]
}

/** Evaluates a binary operator if `*` repeats lists and strings, `%` formats, and `/` joins paths. */
function overloaded(operator: string, left: Values, right: Values, at: AnyNode): Values {
  const isPath = operator === '/' && left.some((value) => value.kind === 'import' || value.kind === 'result')
  if (isPath) return opaque(at)
  if (operator === '*') return unionOf(pairsOf(left, right), ([a, b]) => [times(a, b, at)], at)
  if (operator !== '%') return [{ kind: 'number', at }]
  const types = [...left, ...right].map(jsonType)
  if (types.includes('text')) return [{ kind: 'text', pieces: null, at }]
  return types.includes('number') ? [{ kind: 'number', at }] : opaque(at)
}

function pairsOf(left: Values, right: Values): readonly (readonly [Possibility, Possibility])[] {
  return left.flatMap((a) => right.map((b) => [a, b] as const))
}

/** `[a] * 3`, `3 * "ab"` and `3 * 3`. An unknown operand of a number counts as a number. */
function times(a: Possibility, b: Possibility, at: AnyNode): Possibility {
  const [x, y] = [jsonType(a), jsonType(b)]
  if (a.kind === 'list' && y !== 'list') return repeatedList(a, b, at)
  if (b.kind === 'list' && x !== 'list') return repeatedList(b, a, at)
  if (x === 'text') return repeatedText(a, b, at)
  if (y === 'text') return repeatedText(b, a, at)
  return x === 'number' || y === 'number' ? { kind: 'number', at } : { kind: 'opaque', at }
}

function repeatedList(list: Possibility & { kind: 'list' }, times: Possibility, at: AnyNode): Possibility {
  const [count] = exactNumbers([times])
  const { items, context } = list
  if (!items || count === undefined || items.length * count > mostItems)
    return { kind: 'list', at, items: null, context: null }
  return { kind: 'list', at, items: Array.from({ length: Math.max(count, 0) }, () => items).flat(), context }
}

function repeatedText(text: Possibility, times: Possibility, at: AnyNode): Possibility {
  const [count] = exactNumbers([times])
  const [written] = exactTexts([text])
  if (written === undefined || count === undefined || written.length * count > longestText)
    return { kind: 'text', pieces: null, at }
  return { kind: 'exact', value: written.repeat(Math.max(count, 0)), at }
}

/** `+` where an operand may be a string. Two values of which neither is one are added: `(ok ? true : "a") + 1`. */
function concatenated(left: Values, right: Values, at: AnyNode): Values {
  const [numbers, others] = [right.filter(isAdded), right.filter((value) => !isAdded(value))]
  const texts = left.filter((value) => !isAdded(value))
  if (numbers.length === 0 || texts.length === left.length) return join(operandsOf(left, right, at), at)
  const parts = [[left, others] as const, [texts, numbers] as const].filter(([a, b]) => a.length > 0 && b.length > 0)
  return union([...parts.map(([a, b]) => join(operandsOf(a, b, at), at)), [{ kind: 'number', at }]], at)
}

function isAdded(value: Possibility): boolean {
  const type = jsonType(value)
  return isNull(value) || type === 'number' || type === 'boolean'
}

/** Both operands, with their sources. */
function operandsOf(left: Values, right: Values, at: AnyNode) {
  const [a, b] = at.kind === 'binary' ? [nameOf(at.left), nameOf(at.right)] : [null, null]
  return [
    { values: left, name: a },
    { values: right, name: b },
  ]
}

/** The most items of a concatenated list. */
const mostItems = 200
/** The longest repeated string in UTF-16 code units, longer than any limit on a prompt. */
const longestText = 10_000

/** `[a] + [b]`: the items of both, if they are known. */
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

/** Evaluates a unary operator. */
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

import type { TypeNode, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from './evaluator'
import { type Context, isUnknown, type KeyWrite, outside, type Possibility, type Values } from './possibility'
import { union } from './union'

/** The items of lists as choices; none if an item is unknown. */
export function choicesOf(evaluator: Evaluator, lists: Values): Values {
  return lists.flatMap((list): Values => {
    if (list.kind !== 'list' || !list.items) return []
    const items = list.items.filter((item): item is Value => item.kind !== 'spread')
    const choices = items.flatMap((item) => asChoices(evaluator.evaluate(item, list.context)))
    return items.length === list.items.length ? choices : []
  })
}

/** The exact strings and numbers among values, as choices. */
export function asChoices(values: Values): Values {
  return values.flatMap((value): readonly Possibility[] =>
    value.kind === 'exact' && value.value !== null ? [{ ...value, choice: true }] : [],
  )
}

/** The choices in an expression that is a list of choices, or one of them. */
export function choicesIn(evaluator: Evaluator, value: Value, context: Context | null = null): Values {
  const values = evaluator.evaluate(value, context)
  return [...choicesOf(evaluator, values), ...asChoices(values)]
}

/** The value of one write of a key: its choices, its value or, if unknown, whatever its type allows. */
export function valuesOfWrite(evaluator: Evaluator, write: KeyWrite): Values {
  const choices = (write.choices ?? []).flatMap((each) => choicesIn(evaluator, each, write.context))
  const own = ownValues(evaluator, write)
  return choices.length > 0 ? union([choices, own], write.at) : own
}

function ownValues(evaluator: Evaluator, { value, type, context, at, isDefault }: KeyWrite): Values {
  if (!value) return type ? evaluator.fromType(type) : outside(at)
  const values = evaluator.evaluate(value, context)
  if (isDefault && type) return union([values, evaluator.fromType(type)], at)
  return type && values.every(isUnknown) ? evaluator.fromType(type) : values
}

/** The types that constrain a value. */
const informative: ReadonlySet<AnyNode['kind']> = new Set<TypeNode['kind']>([
  'text-type',
  'number-type',
  'boolean-type',
  'literal-type',
  'union-type',
  'named-type',
  'list-type',
  'record-type',
])

/** Known only from an annotation or a test, which say what may be passed, not what is. */
export function isDeclared(value: Possibility): boolean {
  if (informative.has(value.at.kind)) return true
  return value.kind === 'exact' && (value.supposed === true || value.choice === true)
}

/** A choice declared by a type, a list or a schema, which an unknown caller may pick. */
export function isChoice(value: Possibility): boolean {
  if (value.kind !== 'exact' || (typeof value.value !== 'string' && typeof value.value !== 'number')) return false
  return value.choice === true || value.at.kind === 'literal-type'
}

import type { Value } from '../../syntax/model'
import type { Evaluator } from './evaluator'
import { type Context, isUnknown, type KeyWrite, outside, type Possibility, type Values } from './possibility'
import { union } from './union'

/** What lists offer, each item as a choice; nothing where an item is not seen. */
export function choicesOf(evaluator: Evaluator, lists: Values): Values {
  return lists.flatMap((list): Values => {
    if (list.kind !== 'list' || !list.items) return []
    const items = list.items.filter((item): item is Value => item.kind !== 'spread')
    const choices = items.flatMap((item) => asChoices(evaluator.evaluate(item, list.context)))
    return items.length === list.items.length ? choices : []
  })
}

/** The exact texts and numbers among values, as choices. */
export function asChoices(values: Values): Values {
  return values.flatMap((value): readonly Possibility[] =>
    value.kind === 'exact' && value.value !== null ? [{ ...value, choice: true }] : [],
  )
}

/** What an expression offers that is a list of choices, or one of them. */
export function choicesIn(evaluator: Evaluator, value: Value, context: Context | null = null): Values {
  const values = evaluator.evaluate(value, context)
  return [...choicesOf(evaluator, values), ...asChoices(values)]
}

/** What one write gives a key: its choices, its value, and where that is not known whatever its type allows. */
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

import type { AnyNode } from '../../syntax/visit'
import type { PathItem } from '../program/program'
import type { Evaluator } from './evaluator'
import { type Context, isFromType, isNull, isUnknown, jsonType, type Possibility, type Values } from './possibility'
import { union } from './union'

/** Follows a destructuring path from the whole value to the part bound to a name. */
export function project(
  evaluator: Evaluator,
  values: Values,
  path: readonly PathItem[],
  context: Context | null,
  at: AnyNode,
): Values {
  let current = values
  for (const { key, defaultValue, without = [] } of path) {
    if (key === null) {
      // The rest of a list is close enough to the whole.
      current = current.map((value) => withoutKeys(value, without))
      continue
    }
    current = evaluator.property(current, key, at)
    if (defaultValue && current.every((value) => isUnknown(value) || isNull(value) || jsonType(value) !== null)) {
      const present = current.filter((value) => !(value.kind === 'exact' && value.missing))
      const maybeAbsent =
        present.length < current.length || current.some(isUnknown) || current.length === 0 || current.some(isFromType)
      if (maybeAbsent) current = union([present, evaluator.evaluate(defaultValue, context)], at)
    }
  }
  return current
}

/** `{ duration, ...rest }`: an object without the keys that are named. */
function withoutKeys(value: Possibility, keys: readonly (string | null)[]): Possibility {
  return value.kind === 'record' && keys.length > 0
    ? { ...value, writes: value.writes.filter((write) => !keys.includes(write.key)) }
    : value
}

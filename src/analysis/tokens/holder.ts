import { tableMakers, tableResets } from '../../knowledge/libraries'
import type { Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { lastName, onlyValueOf } from '../program/names'
import type { Program } from '../program/program'
import type { Evaluator } from '../values/evaluator'
import { type TimeValue, timesOfValues } from '../values/libraries/timeValue'

/** What keeps a token for later calls: a variable, an attribute, or a key of a table. */
export interface Holder {
  /** Its source. */
  readonly text: string
  /** The table and the key, if it is one that forgets nothing by itself: `tokens[account]`. */
  readonly entry: Entry | null
  /** The value that is put into it; null if unknown. */
  readonly stored: Value | null
}

type Entry = readonly [table: string, key: string]

/**
 * The holder of `tokens[key] = stored`, `self.token = stored`.
 * @param key of `tokens.set(key, stored)`, whose target is the table
 */
export function holderOf(evaluator: Evaluator, target: Value, key: Value | null, stored: Value | null): Holder {
  const { program } = evaluator
  const table = key ? target : target.kind === 'member' && target.bracket ? target.object : null
  const entry = key ? ([textOf(program, target), keyText(program, key)] as const) : entryIn(program, target)
  return { text: textOf(program, target), entry: table && isTable(evaluator, table) ? entry : null, stored }
}

/** An object literal, `dict()` or `new Map()`; other caches may have a time to live. */
export function isTable(evaluator: Evaluator, object: Value): boolean {
  const values = evaluator.evaluate(object)
  return (
    values.length > 0 &&
    values.every((value) =>
      value.kind === 'result'
        ? value.path.length === 0 && tableMakers.has(lastName(value.call.callee))
        : value.kind === 'record' && !value.class,
    )
  )
}

/** The table and the key that an expression reads: `tokens[key]`, `tokens.get(key)`, `tokens.has(key)`. */
function entryIn(program: Program, read: Value): Entry | null {
  if (read.kind === 'member' && read.bracket)
    return [textOf(program, read.object), read.index ? keyText(program, read.index) : JSON.stringify(read.property)]
  if (read.kind !== 'call' || read.callee.kind !== 'member' || !/^(?:get|has)$/.test(lastName(read.callee))) return null
  const [key] = read.arguments
  return key ? [textOf(program, read.callee.object), keyText(program, key.value)] : null
}

function keyText(program: Program, key: Value): string {
  return key.kind === 'text' ? JSON.stringify(key.value) : textOf(program, key)
}

/** How far a value is followed back to the holder. */
const mostHops = 4

/** Whether a value is what a holder keeps: itself, a variable of it, `tokens.get(key)`. */
export function isHeld(program: Program, value: Value, holder: Holder, hops = 0): boolean {
  if (textOf(program, value) === holder.text || String(entryIn(program, value)) === String(holder.entry ?? ''))
    return true
  const isSame = value.kind === 'assign-value' || value.kind === 'cast'
  const inner = isSame ? value.value : value.kind === 'name' ? onlyValueOf(program, value) : null
  return inner !== null && hops < mostHops && isHeld(program, inner, holder, hops + 1)
}

/** Whether the test only checks for presence: `if not token`, `if (cached !== null)`, `if account in tokens`. */
export function asksOnlyWhether(program: Program, test: Value, holder: Holder): boolean {
  const asks = (value: Value) => asksOnlyWhether(program, value, holder)
  const isIt = (value: Value) => isHeld(program, value, holder)
  switch (test.kind) {
    case 'unary':
      return test.operator === 'not' && asks(test.operand)
    case 'logical':
      return asks(test.left) && asks(test.right)
    case 'compare': {
      const { operator, left, right } = test
      return /in$/.test(operator)
        ? String(holder.entry) === `${textOf(program, right)},${keyText(program, left)}`
        : /^(?:[!=]=|is.*)$/.test(operator) &&
            ((right.kind === 'null' && isIt(left)) || (left.kind === 'null' && isIt(right)))
    }
    default:
      return isIt(test)
  }
}

/** The times that were put into the holder under the key that is read: `hit.expires`, `hit[1]`. Null if it reads something else. */
export function storedTimes(
  evaluator: Evaluator,
  read: Value,
  holder: Holder | null,
): readonly (TimeValue | null)[] | null {
  if (!holder?.stored || read.kind !== 'member' || !isHeld(evaluator.program, read.object, holder)) return null
  const key = read.property ?? (read.index?.kind === 'number' ? String(read.index.value) : '')
  return timesOfValues(evaluator, evaluator.property(evaluator.evaluate(holder.stored), key, read), null)
}

/** Whether a node empties the table, or takes a key out of it: `tokens.clear()`, `del tokens[key]`, `tokens = {}`. */
export function empties(program: Program, node: AnyNode, { entry }: Holder): boolean {
  const isIts = (value: AnyNode) => entry?.[0] === textOf(program, value)
  const isOf = (value: AnyNode) => value.kind === 'member' && isIts(value.object)
  if (node.kind === 'unary') return node.operator === 'delete' && isOf(node.operand)
  if (node.kind === 'call') return tableResets.has(lastName(node.callee)) && isOf(node.callee)
  return node.kind === 'assign' && !node.declaration && node.targets.some((target) => isIts(target) || isOf(target))
}

export function textOf(program: Program, node: AnyNode): string {
  return program.sourceOf(node).replace(/\?\./g, '.').replace(/!$/, '')
}

import { tableMakers, tableResets } from '../../knowledge/libraries'
import type { CompareValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { lastName, onlyValueOf } from '../program/names'
import type { Program } from '../program/program'
import type { Evaluator } from '../values/evaluator'

/** What keeps a token for later calls: a variable, an attribute, or a key of a table. */
export interface Holder {
  /** Its source. */
  readonly text: string
  readonly table: Table | null
  /** The value that is put into it; null if unknown. */
  readonly stored: Value | null
}

/** `tokens[account]`, `tokens.set(account, …)`: one key of a table that forgets nothing by itself. */
interface Table {
  readonly text: string
  isKey(value: Value): boolean
}

/** The holder of `tokens[key] = stored`, `tokens.set(key, stored)`, `self.token = stored`. */
export function holderOf(evaluator: Evaluator, target: Value, key: Value | null, stored: Value | null): Holder {
  const { program } = evaluator
  const text = textOf(program, target)
  const object = key ? target : target.kind === 'member' && target.bracket ? target.object : null
  if (!object || !isTable(evaluator, object)) return { text, table: null, stored }
  const index = key ?? (target.kind === 'member' ? target.index : null)
  const name = index ? null : target.kind === 'member' ? target.property : null
  const keyText = index && textOf(program, index)
  const isKey = (value: Value) =>
    keyText === null ? value.kind === 'text' && value.value === name : textOf(program, value) === keyText
  return { text, table: { text: textOf(program, object), isKey }, stored }
}

/** An object literal, `dict()` or `new Map()`; other caches may have a time to live. */
export function isTable(evaluator: Evaluator, object: Value): boolean {
  const values = evaluator.evaluate(object)
  return (
    values.length > 0 &&
    values.every(
      (value) =>
        (value.kind === 'record' && !value.class) ||
        (value.kind === 'result' && value.path.length === 0 && tableMakers.has(lastName(value.call.callee))),
    )
  )
}

/** How far a value is followed back to the holder. */
const mostHops = 4

/** Whether a value is what a holder keeps: itself, a variable of it, `tokens.get(key)`. */
export function isHeld(program: Program, value: Value, holder: Holder, hops = 0): boolean {
  if (textOf(program, value) === holder.text) return true
  if (hops > mostHops) return false
  switch (value.kind) {
    case 'name': {
      const only = onlyValueOf(program, value)
      return only !== null && isHeld(program, only, holder, hops + 1)
    }
    case 'assign-value':
    case 'cast':
      return isHeld(program, value.value, holder, hops + 1)
    case 'call': {
      const { callee, arguments: given } = value
      const [key] = given
      return (
        callee.kind === 'member' &&
        (callee.property === 'get' || callee.property === 'has') &&
        key !== undefined &&
        isIn(program, key.value, callee.object, holder)
      )
    }
    case 'member':
      return value.index !== null && isIn(program, value.index, value.object, holder)
    default:
      return false
  }
}

function isIn(program: Program, key: Value, object: Value, { table }: Holder): boolean {
  return table !== null && textOf(program, object) === table.text && table.isKey(key)
}

/** Whether the test only checks for presence: `if not token`, `if (cached !== null)`, `if account in tokens`. */
export function asksOnlyWhether(program: Program, test: Value, holder: Holder): boolean {
  const isIt = (value: Value) => isHeld(program, value, holder)
  switch (test.kind) {
    case 'unary':
      return test.operator === 'not' && asksOnlyWhether(program, test.operand, holder)
    case 'logical':
      return asksOnlyWhether(program, test.left, holder) && asksOnlyWhether(program, test.right, holder)
    case 'compare':
      return isPresence(test, isIt) || (/in$/.test(test.operator) && isIn(program, test.left, test.right, holder))
    default:
      return isIt(test)
  }
}

function isPresence({ operator, left, right }: CompareValue, isIt: (value: Value) => boolean): boolean {
  return (
    /^(?:==|!=|is|is not)$/.test(operator) &&
    ((right.kind === 'null' && isIt(left)) || (left.kind === 'null' && isIt(right)))
  )
}

/** What was put into the holder under the key that is read: `hit.expires`, `hit[1]`. Null if it reads something else. */
export function storedPart(program: Program, read: Value, holder: Holder): Value | null {
  const { stored } = holder
  const [key, object] = readOf(program, read)
  if (!stored || !object || key === null || !isHeld(program, object, holder)) return null
  if (stored.kind === 'record')
    return (
      stored.entries.flatMap((entry) => (entry.kind === 'entry' && entry.key === key ? [entry.value] : []))[0] ?? null
    )
  const item =
    stored.kind === 'list' && stored.items.every(({ kind }) => kind !== 'spread') ? stored.items[Number(key)] : null
  return item && item.kind !== 'spread' ? item : null
}

/** The key that an expression reads, and of what, also through a variable: `const { expires } = hit`. */
function readOf(program: Program, read: Value): readonly [string | null, Value | null] {
  if (read.kind === 'member')
    return [read.property ?? (read.index?.kind === 'number' ? String(read.index.value) : null), read.object]
  const [definition, ...more] = (read.kind === 'name' && program.resolve(read)?.definitions) || []
  const [item, ...deeper] = definition?.path ?? []
  return definition?.kind === 'value' && item && more.length + deeper.length === 0
    ? [item.key, definition.value]
    : [null, null]
}

/** Whether a node empties the table, or takes a key out of it: `tokens.clear()`, `del tokens[key]`, `tokens = {}`. */
export function empties(program: Program, node: AnyNode, { table }: Holder): boolean {
  if (!table) return false
  const isTableHere = (value: AnyNode) => textOf(program, value) === table.text
  if (node.kind === 'unary')
    return node.operator === 'delete' && node.operand.kind === 'member' && isTableHere(node.operand.object)
  if (node.kind === 'call')
    return (
      node.callee.kind === 'member' && tableResets.has(node.callee.property ?? '') && isTableHere(node.callee.object)
    )
  return (
    node.kind === 'assign' &&
    node.declaration === null &&
    node.targets.some((target) => isTableHere(target) || (target.kind === 'member' && isTableHere(target.object)))
  )
}

export function textOf(program: Program, node: AnyNode): string {
  return program.sourceOf(node).replace(/\?\./g, '.').replace(/!$/, '')
}

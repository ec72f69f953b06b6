import type { CallValue, Pattern, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import type { AnyNode } from '../../syntax/visit'
import { lastName } from '../program/names'
import type { Program } from '../program/program'

/** A key of an object is set: `o.key = value`, `o.update(key=value)`, `Object.assign(o, { key: value })`, `setattr(o, "key", value)`. */
export interface Write {
  readonly node: AnyNode
  readonly object: Value
  /** Null if it is computed. */
  readonly key: string | null
  /** The value, or the whole call or assignment that contains it. */
  readonly value: AnyNode
}

/** All writes to keys of objects. */
export const writesIn = remembered((program: Program): readonly Write[] => [
  ...program.ofKind('assign').flatMap((step) => step.targets.flatMap((target) => toMembers(target, step))),
  ...program.ofKind('assign-value').flatMap((node) => toMembers(node.target, node)),
  ...program.calls.flatMap(byCall),
])

function toMembers(target: Pattern, node: AnyNode): readonly Write[] {
  switch (target.kind) {
    case 'member':
      return [{ node, object: target.object, key: target.property, value: node }]
    case 'record-pattern':
      return target.entries.flatMap((entry) => toMembers(entry.target, node))
    case 'list-pattern':
      return target.items.flatMap((item) => (item ? toMembers(item.target, node) : []))
    default:
      return []
  }
}

function byCall(call: CallValue): readonly Write[] {
  const { callee } = call
  const [first, ...rest] = call.arguments
  if (!first) return []
  const [second] = rest
  if (callee.kind === 'name')
    return callee.name === 'setattr' && second?.value.kind === 'text'
      ? [{ node: call, object: first.value, key: second.value.value, value: call }]
      : []
  if (callee.kind !== 'member') return []
  switch (lastName(callee)) {
    case 'assign':
      return rest.flatMap(({ value }) => ofRecord(call, first.value, value))
    case 'update':
      return call.arguments.flatMap(({ name, value }) =>
        name === null
          ? ofRecord(call, callee.object, value)
          : [{ node: call, object: callee.object, key: name, value }],
      )
    case 'set':
      return first.value.kind === 'text'
        ? [{ node: call, object: callee.object, key: first.value.value, value: call }]
        : rest.length === 1 && second
          ? [{ node: call, object: callee.object, key: null, value: second.value }]
          : []
    default:
      return []
  }
}

function ofRecord(node: AnyNode, object: Value, record: Value): readonly Write[] {
  if (record.kind !== 'record') return []
  return record.entries.flatMap((entry) =>
    entry.kind === 'entry' ? [{ node, object, key: entry.key, value: entry.value }] : [],
  )
}

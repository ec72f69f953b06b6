import fc from 'fast-check'
import type { RecordValue, SourceModel } from '../../src/syntax/model'
import type { Literal, Repair } from '../../src/syntax/repair'
import { walk } from '../../src/syntax/visit'

const text = fc.constantFrom('5', 'kling-v1', "it's", '"quoted"', 'two\nlines', 'back\\slash', '')
const literal: fc.Arbitrary<Literal> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ list: [1, 'a'] }),
)

/** The choices behind a repair, small enough to be printed when a property fails. */
export const repairChoice = fc.record({
  index: fc.nat(10_000),
  literal,
  key: fc.constantFrom('duration', 'mode', 'settings', 'a_b'),
  to: fc.constantFrom<'text' | 'integer'>('text', 'integer'),
})

/** One of the repairs that the model's nodes allow. */
export function chooseRepair(
  model: SourceModel,
  choice: { index: number; literal: Literal; key: string; to: 'text' | 'integer' },
): Repair {
  const repairs = allRepairs(model, choice.literal, choice.key, choice.to)
  return repairs[choice.index % repairs.length] as Repair
}

function allRepairs(model: SourceModel, by: Literal, key: string, to: 'text' | 'integer'): Repair[] {
  const repairs: Repair[] = [
    { do: 'add-helper', imports: ['import time'], source: 'def helper():\n    return time.time()\n' },
  ]
  for (const node of walk(model.body)) {
    switch (node.kind) {
      case 'field':
        repairs.push({ do: 'rename-key', at: node, to: key }, { do: 'remove', at: node })
        break
      case 'entry':
        repairs.push({ do: 'remove', at: node }, { do: 'rename-key', at: node, to: key })
        repairs.push({ do: 'convert', at: node.value, to }, { do: 'replace', at: node.value, by })
        break
      case 'keyword':
        repairs.push(
          { do: 'remove', at: node },
          { do: 'rename-key', at: node, to: key },
          { do: 'convert', at: node.value, to },
        )
        break
      case 'record':
        repairs.push(...recordRepairs(node, by, key))
        break
      case 'call':
        repairs.push(
          { do: 'add-argument', call: node, name: key, value: by },
          { do: 'add-argument', call: node, name: null, value: by },
        )
        break
      case 'union-type':
      case 'literal-type':
        repairs.push({ do: 'retype', at: node, to })
        break
      case 'assign':
        repairs.push({ do: 'remove', at: node })
        if (node.annotation) repairs.push({ do: 'retype', at: node.annotation, to })
        if (node.value) repairs.push({ do: 'convert', at: node.value, to })
        break
      case 'list':
        if (node.items.length > 1)
          repairs.push(
            ...node.items.flatMap((item): Repair[] =>
              item.kind === 'spread' ? [] : [{ do: 'remove-item', from: node, item }],
            ),
          )
        break
      case 'loop':
        repairs.push({ do: 'remove', at: node }, { do: 'unwrap', at: node, without: [] })
        repairs.push({ do: 'unwrap', at: node, without: node.body.steps.slice(0, 1) })
        break
      case 'expression':
      case 'if':
      case 'return':
      case 'try':
      case 'function-step':
        repairs.push({ do: 'remove', at: node })
        break
      default:
    }
  }
  return repairs
}

function recordRepairs(record: RecordValue, value: Literal, key: string): Repair[] {
  const moves = record.entries.flatMap((entry): Repair[] =>
    entry.kind === 'entry' ? [{ do: 'move-entry', entry, from: record, into: key }] : [],
  )
  return [
    { do: 'insert-entry', into: record, key, value },
    { do: 'insert-entry', into: record, key, value, where: 'start' },
    ...moves,
  ]
}

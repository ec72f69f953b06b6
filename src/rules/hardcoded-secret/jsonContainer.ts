import { n8nNode, postmanSchema } from '../../knowledge/libraries'
import type { AnyNode, Entry, RecordValue, Value } from '../../syntax/model'
import type { Program } from '../../analysis/program/program'

/**
 * The kind of a JSON text for a tool with variables: a Postman export (collection or environment), or an
 * n8n workflow. Null if that is not certain.
 */
export function jsonContainer({ model }: Program): 'postman' | 'n8n' | null {
  const [step] = model.body.steps
  const whole = step?.kind === 'expression' && step.value.kind === 'record' ? step.value : null
  if (!whole) return null
  const info = entryOf(whole, 'info')?.value
  const isCollection =
    info?.kind === 'record' &&
    (entryOf(info, '_postman_id') !== undefined || postmanSchema.test(textOf(entryOf(info, 'schema')?.value)))
  if (isCollection || entryOf(whole, '_postman_variable_scope')) return 'postman'
  const nodes = entryOf(whole, 'nodes')?.value
  const isWorkflow =
    nodes?.kind === 'list' &&
    nodes.items.some((node) => node.kind === 'record' && n8nNode.test(textOf(entryOf(node, 'type')?.value)))
  return isWorkflow ? 'n8n' : null
}

/** Whether a value belongs to a Postman variable: `variable` of a collection, `values` of an environment. */
export function isPostmanVariable(program: Program, value: Value): boolean {
  const chain = program.ancestors(value)
  const [entry, record, list, holder] = chain
  const isHeld =
    record?.kind === 'record' &&
    list?.kind === 'list' &&
    holder?.kind === 'entry' &&
    (holder.key === 'variable' || holder.key === 'values')
  return entry?.kind === 'entry' && entry.key === 'value' && isHeld
}

function entryOf(record: RecordValue, key: string): Entry | undefined {
  return record.entries.find((entry): entry is Entry => entry.kind === 'entry' && entry.key === key)
}

function textOf(node: AnyNode | undefined): string {
  return node?.kind === 'text' ? (node.value ?? '') : ''
}

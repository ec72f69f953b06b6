import { workflowRules, workflowTestKeys, workflowTestOperators } from '../../../knowledge/libraries'
import { isExpression, readTemplate } from '../../../syntax/json/holes'
import type { RecordValue, TextValue, Value } from '../../../syntax/model'
import { remembered } from '../../../syntax/remembered'
import type { AnyNode } from '../../../syntax/visit'
import { entryOf } from '../../program/names'
import type { Program } from '../../program/program'
import { describedBy } from '../../requests/described'

/** What a node of a workflow compares: an n8n expression with a text. */
export interface WorkflowTest {
  /** The expression, such as `={{ $json.data.task_status }}`. */
  readonly subject: TextValue
  readonly text: TextValue
  /** What follows happens for all other values. */
  readonly negated: boolean
}

/**
 * The comparisons that a record of a workflow describes: `{ "leftValue": "={{ … }}", "rightValue": "succeed" }`, or a
 * value with the rules that it is held against.
 */
export function workflowTests(record: RecordValue): readonly WorkflowTest[] {
  for (const { left, right } of workflowTestKeys) {
    const subject = valueOf(record, left)
    if (subject?.kind !== 'text' || !isExpression(subject.value ?? '')) continue
    const rules = rulesOf(record).flatMap((rule) => testOf(subject, rule, right) ?? [])
    return [...(testOf(subject, record, right) ?? []), ...rules]
  }
  return []
}

/** `"rules": { "rules": [{ "value2": "succeed" }] }` of a Switch node. */
function rulesOf(record: RecordValue): readonly RecordValue[] {
  const outer = valueOf(record, workflowRules)
  const rules = outer?.kind === 'record' ? valueOf(outer, workflowRules) : null
  return rules?.kind === 'list' ? rules.items.filter((item) => item.kind === 'record') : []
}

function testOf(subject: TextValue, holder: RecordValue, right: string): [WorkflowTest] | null {
  const text = valueOf(holder, right)
  if (text?.kind !== 'text' || text.value === null || isExpression(text.value)) return null
  const negated = isNegated(holder)
  return negated === null ? null : [{ subject, text, negated }]
}

/** Whether it tests for other values; null if it tests for anything but equality. */
function isNegated(record: RecordValue): boolean | null {
  const operator = valueOf(record, 'operator')
  const operation = valueOf(operator?.kind === 'record' ? operator : record, 'operation')
  if (!operation) return operator === null ? false : null
  if (operation.kind !== 'text') return null
  const { equal, unequal } = workflowTestOperators
  if (equal.has(operation.value ?? '')) return false
  return unequal.has(operation.value ?? '') ? true : null
}

/** The last name of the path that the one expression of a text reads: `task_status` of `={{ $json.data.task_status }}`. */
export function lastNameRead(node: AnyNode): string | null {
  if (node.kind !== 'text' || node.value === null || !isExpression(node.value)) return null
  const [hole, ...more] = readTemplate(node.value).holes
  if (!hole || more.length > 0 || hole.start !== 1 || hole.end !== node.value.trimEnd().length) return null
  const path = node.value.slice(hole.start + 2, hole.end - 2).trim()
  return /^\$[\w$.[\]"'()-]+$/.test(path) ? path.slice(path.lastIndexOf('.') + 1) : null
}

function valueOf(record: RecordValue, key: string): Value | null {
  return entryOf(record, key)?.value ?? null
}

/** Whether a workflow also sends requests to another service, whose responses have different fields. */
export const asksOthers = remembered((program: Program): boolean =>
  program.ofKind('record').some((record) => {
    const kind = describedBy(program, record)?.url.host.kind
    return kind === 'other' || kind === 'gateway'
  }),
)

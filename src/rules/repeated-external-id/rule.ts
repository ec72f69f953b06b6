import type { Meaning, Request } from '../../analysis/meaning'
import { repetitionOf } from '../../analysis/program/repetition'
import type { BodyParameter } from '../../analysis/requests/request'
import type { AnyNode } from '../../syntax/model'
import { createRule } from '../rule'
import { isPlaceholder } from '../shared/judging/placeholder'
import { code, noted, sent } from '../shared/saying/wording'

const paths = ['external_task_id', 'options.external_task_id'] as const

export const repeatedExternalId = createRule({
  id: 'repeated-external-id',
  summary: 'Several tasks have the same `external_task_id`: Kling refuses the second one.',
  level: 'warning',
  fixable: 'no',
  facts: ['externalIdOnce'],
  kind: 'request',
  check(request, report, meaning) {
    if (request.method !== 'POST' || request.endpoints.some(({ kind }) => kind !== 'task')) return
    for (const path of paths) {
      const parameter = request.parameter(path)
      const value = parameter && constantOf(parameter)
      const repetition = value ? repeatedBy(request, meaning) : null
      const [setting] = parameter?.settings ?? []
      if (!value || !repetition || !setting) continue
      report({
        at: setting.span,
        message: 'same',
        data: { path: code(path), value: sent(value) },
        confidence: request.evidence.confidence,
        related: [{ span: headOf(repetition), message: noted('repeated-here') }],
      })
    }
  },
})

/** The one text that a parameter may be. */
function constantOf({ values }: BodyParameter): string | null {
  const [value, ...more] = values
  if (value?.kind !== 'exact' || typeof value.value !== 'string' || more.length > 0) return null
  return value.value.trim() === '' || isPlaceholder(value) ? null : value.value
}

/** What repeats the request: the making of its body or, in the same function, the sending. */
function repeatedBy({ at, body }: Request, { program, evaluator }: Meaning): AnyNode | null {
  if (!body) return null
  const places = program.functionOf(body.at) === program.functionOf(at) ? [body.at, at] : [body.at]
  for (const place of places) {
    const found = repetitionOf(program, evaluator.calls, place)
    if (found) return found
  }
  return null
}

function headOf(node: AnyNode) {
  const start = node.span.start
  if (node.kind === 'loop') return { start, end: node.iterable?.span.end ?? start + 1 }
  return node.kind === 'call' ? node.callee.span : node.span
}

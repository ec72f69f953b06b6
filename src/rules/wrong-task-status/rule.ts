import type { Meaning } from '../../analysis/meaning'
import { createRule } from '../rule'
import { wrongFields } from './wrongFields'
import { wrongStatuses } from './wrongStatuses'
import { code, prose, type Prose } from '../../text/prose'

export const wrongTaskStatus = createRule({
  id: 'wrong-task-status',
  summary:
    'The status of a task is compared with a text that never comes, or the result is read from a field that is not there.',
  level: 'error',
  fixable: 'review',
  facts: ['legacySuccessStatus', 'newSuccessStatus', 'answerIsTask'],
  kind: 'file',
  messages: {
    success:
      'The {generation} never answers {text}: a finished task has the status {instead}, so this code waits for ever or takes success for failure. Compare with {instead}.',
    failure:
      'The {generation} never answers {text}: a failed task has the status {instead}. This branch never runs, and the failure is not noticed. Compare with {instead}.',
    waiting:
      'The {generation} never answers {text}; a task that goes on is `submitted` or `processing`. Compare with {instead}.',
    field: 'The answer of the {generation} has no {field}: what is meant is in {instead}.',
    list: '`data` is one task here, not a list, and a create has no result yet: take `data.task_id`, query the task, and read the result from `data.task_result`.',
  },
  check(meaning: Meaning, report) {
    for (const { expected, instead, kind, generation, certain } of wrongStatuses(meaning.answers.statusChecks)) {
      const { literal, value: text } = expected
      report({
        at: expected.span,
        message: kind,
        level: kind === 'success' && certain ? 'error' : kind === 'waiting' ? 'info' : 'warning',
        data: { text: code(String(text)), instead: code(instead), generation: name(generation) },
        confidence: certain ? 'certain' : 'likely',
        fixes: literal
          ? [
              {
                title: prose`Compare with ${code(instead)}`,
                safety: 'review',
                repairs: [{ do: 'replace', at: literal, by: instead }],
              },
            ]
          : [],
      })
    }
    for (const { at, field, instead, generation, fixes } of wrongFields(meaning.program, meaning.answers.reads)) {
      report({
        at,
        message: field.endsWith('[]') ? 'list' : 'field',
        level: 'warning',
        data: { field: code(field), instead: code(instead), generation: name(generation) },
        confidence: 'likely',
        fixes,
      })
    }
  },
})

function name(generation: 'legacy' | 'new'): Prose {
  return generation === 'legacy' ? prose`legacy API` : prose`new API`
}

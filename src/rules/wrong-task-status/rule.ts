import type { Meaning } from '../../analysis/meaning'
import { createRule, type TemplateReport } from '../rule'
import { readsOf, wrappedReads, wrongWords } from './callbacks'
import { wrongFields } from './wrongFields'
import { wrongStatuses } from './wrongStatuses'
import { code, prose, type Prose } from '../../text/prose'

export const wrongTaskStatus = createRule({
  id: 'wrong-task-status',
  summary:
    'The status of a task is compared with a text that never comes, or the result is read from a field that is not there.',
  level: 'error',
  fixable: 'review',
  facts: ['legacySuccessStatus', 'newSuccessStatus', 'answerIsTask', 'callbackIsTask'],
  kind: 'file',
  messages: {
    success:
      'The {generation} never answers {text}: a finished task has the status {instead}, so this code waits for ever or takes success for failure. Compare with {instead}.',
    failure:
      'The {generation} never answers {text}: a failed task has the status {instead}. This branch never runs, and the failure is not noticed. Compare with {instead}.',
    waiting:
      'The {generation} never answers {text}; a task that goes on is `submitted` or `processing`. Compare with {instead}.',
    field: 'The answer of the {generation} has no {field}: what is meant is in {instead}.',
    callback:
      'The callback of a task of the {generation} never says {text}: a finished task has the status {instead}, so this branch never runs. Compare with {instead}.',
    wrapped:
      'A callback has no `data` around it: its body is the task itself, so {field} stands at the top level. Read it there.',
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
    checkCallbacks(meaning, report)
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

function checkCallbacks(meaning: Meaning, report: (finding: TemplateReport<'callback' | 'wrapped'>) => void): void {
  const reads = readsOf(meaning)
  for (const { literal, text, instead, generation } of wrongWords(meaning, reads))
    report({
      at: literal.span,
      message: 'callback',
      level: 'warning',
      data: { text: code(text), instead: code(instead), generation: name(generation) },
      confidence: 'likely',
      fixes: [
        {
          title: prose`Compare with ${code(instead)}`,
          safety: 'review',
          repairs: [{ do: 'replace', at: literal, by: instead }],
        },
      ],
    })
  for (const { value, path } of wrappedReads(reads))
    report({
      at: value.span,
      message: 'wrapped',
      level: 'warning',
      data: { field: code(path[1] ?? '') },
      confidence: 'likely',
    })
}

function name(generation: 'legacy' | 'new'): Prose {
  return generation === 'legacy' ? prose`legacy API` : prose`new API`
}

import type { Meaning } from '../../analysis/meaning'
import { createRule, type StatedReport } from '../rule'
import { readsOf, wrappedReads, wrongWords } from './callbacks'
import { wrongFields } from './wrongFields'
import { wrongStatuses } from './wrongStatuses'
import { code, sent, titled } from '../shared/saying/wording'

export const wrongTaskStatus = createRule({
  id: 'wrong-task-status',
  summary:
    'The task status is compared with a value that never occurs, or the result is read from a field that does not exist.',
  level: 'error',
  fixable: 'review',
  facts: ['legacySuccessStatus', 'newSuccessStatus', 'answerIsTask', 'callbackIsTask'],
  kind: 'file',
  check(meaning: Meaning, report) {
    for (const { expected, instead, kind, generation, certain } of wrongStatuses(meaning.answers.statusChecks)) {
      const { literal, value: text } = expected
      report({
        at: expected.span,
        message: kind,
        level: kind === 'success' && certain ? 'error' : kind === 'waiting' ? 'info' : 'warning',
        data: { text: sent(String(text)), instead: sent(instead), generation },
        confidence: certain ? 'certain' : 'likely',
        fixes: literal
          ? [
              {
                title: titled('compare', { to: sent(instead) }),
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
        data: field.endsWith('[]') ? {} : { field: code(field), instead: code(instead), generation },
        confidence: 'likely',
        fixes,
      })
    }
  },
})

function checkCallbacks(meaning: Meaning, report: (finding: StatedReport<'callback' | 'wrapped'>) => void): void {
  const reads = readsOf(meaning)
  for (const { literal, text, instead } of wrongWords(meaning, reads))
    report({
      at: literal.span,
      message: 'callback',
      level: 'warning',
      data: { text: sent(text), instead: sent(instead) },
      confidence: 'likely',
      fixes: [
        {
          title: titled('compare', { to: sent(instead) }),
          safety: 'review',
          repairs: [{ do: 'replace', at: literal, by: instead }],
        },
      ],
    })
  for (const { value, field } of wrappedReads(reads))
    report({
      at: value.span,
      message: 'wrapped',
      level: 'warning',
      data: { field: code(field) },
      confidence: 'likely',
    })
}

import type { AnswerUse } from '../../analysis/answers/answerUses'
import { createRule } from '../rule'
import { backoffFix } from './backoffFix'
import { noted } from '../shared/saying/wording'

export const uncheckedResult = createRule({
  id: 'unchecked-result',
  summary: 'HTTP 200 counts as success: neither `code` nor the status of the task is read.',
  level: 'warning',
  fixable: 'review',
  facts: ['codeUnderHttp200', 'failureReasonPlace'],
  kind: 'answer',
  check(use: AnswerUse, report, { program, evaluator, answers }) {
    const { answer, fields, handedOn, checksBody, checksStatus } = use
    for (const at of use.misreadReasons) report({ at, message: 'reason', level: 'info', confidence: 'likely' })
    for (const { at, answer: lost, generation } of use.misreadReasons.length === 0 ? answers.lostReasons : []) {
      if (lost.call !== answer.call) continue
      report({ at, message: generation === 'new' ? 'lostNew' : 'lostLegacy', level: 'info', confidence: 'likely' })
    }
    if (checksBody || answer.asks === 'other' || answer.asks === 'list') return
    if (answer.generation !== 'legacy' && answer.generation !== 'new') return
    const [first] = [...fields].sort((a, b) => a.span.start - b.span.start)
    // Who gets the response itself can still look at everything.
    const whole = handedOn.filter(({ kind, traced }) => kind !== 'passed' && traced.part === 'body')
    // Callers in this file are seen: what they read unlooked at is theirs.
    if (first && handedOn.every(({ kind }) => kind === 'local')) {
      report({
        at: first.span,
        message: checksStatus ? 'code' : 'nothing',
        level: checksStatus ? 'info' : 'warning',
        confidence: checksStatus ? 'likely' : 'certain',
        related: [{ span: answer.call.callee.span, message: noted('request') }],
        fixes: backoffFix(evaluator, program, answer),
      })
      return
    }
    // The answer to a query is handed on for its status, which callers do look at.
    if (answer.asks === 'query') return
    const owner = program.functionOf(answer.call)
    const returned = whole.find(({ function: each }) => each === owner)
    const isSeenWhole = whole.length === handedOn.length && whole.some(({ kind }) => kind === 'returned')
    if (returned && isSeenWhole && !first && !checksStatus) {
      report({
        at: returned.value.span,
        message: 'handedOn',
        level: 'info',
        confidence: 'possible',
        fixes: backoffFix(evaluator, program, answer),
      })
    }
  },
})

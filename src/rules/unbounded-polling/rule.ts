import type { Evaluator } from '../../analysis/values/evaluator'
import type { FixPlan } from '../../findings/rule'
import type { Poll } from '../../analysis/answers/polls'
import { pace } from '../../knowledge'
import { createRule, type StatedReport } from '../rule'
import { addDelay, addDelayBefore, addDeadline, slower } from './pollFixes'
import { handOnDeadline, stopInterval } from './roundDeadline'
import { lasting, noted } from '../shared/saying/wording'

export const unboundedPolling = createRule({
  id: 'unbounded-polling',
  summary: 'A polling loop has no limit, no delay, or queries more than once a second.',
  level: 'warning',
  fixable: 'review',
  facts: ['noTaskDeadline', 'queryPace', 'slotUntilEnd'],
  kind: 'poll',
  check(poll: Poll, report, { program, evaluator }) {
    const { at, delays, skipsDelay, skipsLimit, loop, answers } = poll
    const confidence = answers.length > 0 ? 'certain' : 'likely'
    if (!poll.bounded) report({ at, message: 'unbounded', confidence, fixes: deadlineFor(evaluator, poll) })
    if (skipsLimit) {
      report({
        at: skipsLimit.span,
        message: 'skipsLimit',
        confidence: 'likely',
        related: [{ span: at, message: noted('loop') }],
        fixes: addDeadline(program, poll),
      })
    }
    if (answers.length === 0 || !loop || !poll.endsWithTask) return
    if (delays.length === 0) {
      // Each finding has its own place.
      const span = poll.bounded ? at : (answers[0]?.call.callee.span ?? at)
      report({
        at: span,
        message: 'noDelay',
        data: { wait: lasting(pace.queryEvery) },
        confidence: 'likely',
        fixes: addDelay(program, poll),
      })
    }
    if (skipsDelay && skipsDelay !== skipsLimit) {
      report({
        at: skipsDelay.span,
        message: 'skipsDelay',
        confidence: 'likely',
        related: [{ span: at, message: noted('loop') }],
        fixes: addDelayBefore(program, poll, skipsDelay),
      })
    }
    checkPace(poll, report)
  },
})

function checkPace({ delays }: Poll, report: (finding: StatedReport<'tooFast'>) => void): void {
  const [delay] = delays
  const slowest = longestOf(delays)
  if (!delay || slowest === null || slowest >= pace.shortestQueryWait) return
  report({
    at: (delay.amount ?? delay.call).span,
    message: 'tooFast',
    level: 'info',
    data: { pause: slowest, wait: lasting(pace.queryEvery) },
    confidence: 'likely',
    fixes: slower(delay),
  })
}

/** In seconds; null if one of them is unknown. */
function longestOf(delays: Poll['delays']): number | null {
  return delays.every(({ seconds }) => seconds !== null) ? Math.max(...delays.map(({ seconds }) => seconds ?? 0)) : null
}

function deadlineFor(evaluator: Evaluator, poll: Poll): FixPlan[] {
  switch (poll.shape) {
    case 'loop':
      return addDeadline(evaluator.program, poll)
    case 'timer':
      return stopInterval(evaluator, poll)
    case 'recursion':
      return handOnDeadline(evaluator, poll)
  }
}

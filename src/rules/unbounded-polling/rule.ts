import type { Evaluator } from '../../analysis/values/evaluator'
import type { FixPlan } from '../../findings/rule'
import type { Poll } from '../../analysis/answers/polls'
import { pace } from '../../knowledge'
import { createRule } from '../rule'
import { addDelay, addDelayBefore, addDeadline, slower } from './pollFixes'
import { handOnDeadline, stopInterval } from './roundDeadline'
import { prose } from '../../text/prose'

export const unboundedPolling = createRule({
  id: 'unbounded-polling',
  summary: 'A polling loop has no limit, no delay, or asks faster than once a second.',
  level: 'warning',
  fixable: 'review',
  facts: ['noTaskDeadline', 'queryPace', 'slotUntilEnd'],
  kind: 'poll',
  messages: {
    unbounded:
      'Nothing but the status of the task ends this polling, and a task may stay `submitted` or `processing`. Stop after a time or a number of attempts.',
    skipsLimit:
      'This `continue` jumps over what limits the polling: while it is taken, the loop goes on without end. Count, or check the deadline, before it.',
    noDelay:
      'This polling does not wait between two queries: requests that come too fast are refused with code 1302. Wait some seconds, 5 are enough.',
    skipsDelay:
      'This `continue` jumps over the wait: while it is taken, the loop queries without a pause and earns code 1302. Wait before it.',
    tooFast:
      'A query every {seconds} s is more than one a second; a video takes minutes, and requests that come too fast are refused with code 1302. Wait some seconds, 5 are enough.',
  },
  check(poll: Poll, report, { program, evaluator }) {
    const { at, delays, skipsDelay, skipsLimit, loop, answers } = poll
    const confidence = answers.length > 0 ? 'certain' : 'likely'
    if (!poll.bounded) report({ at, message: 'unbounded', confidence, fixes: deadlineFor(evaluator, poll) })
    if (skipsLimit) {
      report({
        at: skipsLimit.span,
        message: 'skipsLimit',
        confidence: 'likely',
        related: [{ span: at, message: prose`The loop.` }],
        fixes: addDeadline(program, poll),
      })
    }
    if (answers.length === 0 || !loop || !poll.endsWithTask) return
    if (delays.length === 0) {
      // Each finding has a place of its own.
      const span = poll.bounded ? at : (answers[0]?.call.callee.span ?? at)
      report({ at: span, message: 'noDelay', confidence: 'likely', fixes: addDelay(program, poll) })
    }
    if (skipsDelay && skipsDelay !== skipsLimit) {
      report({
        at: skipsDelay.span,
        message: 'skipsDelay',
        confidence: 'likely',
        related: [{ span: at, message: prose`The loop.` }],
        fixes: addDelayBefore(program, poll, skipsDelay),
      })
    }
    const [delay] = delays
    const slowest = longestOf(delays)
    if (delay && slowest !== null && slowest < pace.shortestQueryWait) {
      report({
        at: (delay.amount ?? delay.call).span,
        message: 'tooFast',
        level: 'info',
        data: { seconds: slowest },
        confidence: 'likely',
        fixes: slower(delay),
      })
    }
  },
})

/** In seconds; null where one of them is not known. */
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

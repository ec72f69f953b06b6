import type { Burst } from '../../analysis/answers/bursts'
import { pace } from '../../knowledge'
import type { Span } from '../../syntax/model'
import { createRule } from '../rule'
import { smallerPool } from './smallerPool'
import { useQueue } from './useQueue'
import { useSlots } from './useSlots'
import { noted } from '../shared/saying/wording'

export const unboundedConcurrency = createRule({
  id: 'unbounded-concurrency',
  summary: 'Many tasks are created at once, with nothing that keeps them within the concurrency limit of the account.',
  level: 'info',
  fixable: 'review',
  facts: ['slotUntilEnd', 'tasksAtOnce'],
  kind: 'burst',
  check(burst: Burst, report, { program }) {
    const { shape, count, create } = burst
    if (count !== null && count <= pace.tasksAtOnce) return
    report({
      at: headOf(burst),
      message: shape === 'loop' && count === null ? 'loop' : count === null ? 'unbounded' : 'tooMany',
      ...(count === null ? {} : { level: 'warning' as const, data: { count, allowed: pace.tasksAtOnce } }),
      confidence: 'likely',
      related: [{ span: create.callee.span, message: noted('created') }],
      fixes: [...smallerPool(program, burst), ...useQueue(program, burst), ...useSlots(program, burst)],
    })
  },
})

/** The name that is called, or the head of the loop. */
function headOf({ at }: Burst): Span {
  return at.kind === 'call'
    ? at.callee.span
    : { start: at.span.start, end: at.iterable?.span.end ?? at.body.span.start }
}

import type { Burst } from '../../analysis/answers/bursts'
import { pace } from '../../knowledge'
import type { Span } from '../../syntax/model'
import { prose } from '../../text/prose'
import { createRule } from '../rule'
import { smallerPool } from './smallerPool'
import { useQueue } from './useQueue'
import { useSlots } from './useSlots'

export const unboundedConcurrency = createRule({
  id: 'unbounded-concurrency',
  summary: 'Many tasks are created at once, with nothing that keeps them within the slots of the account.',
  level: 'info',
  fixable: 'review',
  facts: ['slotUntilEnd', 'tasksAtOnce'],
  kind: 'burst',
  messages: {
    unbounded:
      'Nothing bounds how many tasks this creates at once. A task keeps its slot until it ends, and creates beyond the slots of the account get code 1303. Use a queue that starts a task when another has ended (snippet `kling-batch`).',
    tooMany:
      'This creates up to {count} tasks at once. A task keeps its slot until it ends; packs mostly allow {allowed}, and creates beyond that get code 1303. Use a queue that starts a task when another has ended (snippet `kling-batch`).',
    loop: 'This loop creates a task in each round and waits for none. A task keeps its slot until it ends, and creates beyond the slots of the account get code 1303. Wait for a task to end before you create the next, or use a queue (snippet `kling-batch`).',
  },
  check(burst: Burst, report, { program }) {
    const { shape, count, create } = burst
    if (count !== null && count <= pace.tasksAtOnce) return
    report({
      at: headOf(burst),
      message: shape === 'loop' && count === null ? 'loop' : count === null ? 'unbounded' : 'tooMany',
      ...(count === null ? {} : { level: 'warning' as const, data: { count, allowed: pace.tasksAtOnce } }),
      confidence: 'likely',
      related: [{ span: create.callee.span, message: prose`The task is created here.` }],
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

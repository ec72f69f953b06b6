import type { Burst } from '../../analysis/answers/bursts'
import { lastName } from '../../analysis/program/names'
import type { Program } from '../../analysis/program/program'
import { batchSources } from '../../fixes/helperSources'
import type { FixPlan } from '../../findings/rule'
import { prose } from '../../text/prose'
import { clashes, helperFor, sourceFor } from '../shared/repairing/helpers'

/**
 * `Promise.allSettled(items.map(film))` becomes a batch queue, which gives the same results. Only where `film` waits for its task
 * itself: then nothing has to be said about how to wait.
 */
export function useQueue(program: Program, { shape, at, waits }: Burst): FixPlan[] {
  if (shape !== 'together' || at.kind !== 'call' || !waits || lastName(at.callee) !== 'allSettled') return []
  const [only, ...more] = at.arguments
  const mapped = only?.value
  if (
    more.length > 0 ||
    mapped?.kind !== 'call' ||
    mapped.callee.kind !== 'member' ||
    lastName(mapped.callee) !== 'map' ||
    mapped.arguments.length !== 1
  )
    return []
  const [each] = mapped.arguments
  if (!each || each.kind !== 'positional' || clashes(program, sourceFor(program, batchSources))) return []
  const items = program.sourceOf(mapped.callee.object)
  const call = `runBatch(${items}, { submit: ${program.sourceOf(each.value)}, wait: async (result) => result })`
  return [
    {
      title: prose`Use a batch queue that keeps to the slots`,
      safety: 'review',
      repairs: [helperFor(program, batchSources), { do: 'code', at: at.span, by: call }],
    },
  ]
}

import type { Burst } from '../../analysis/answers/bursts'
import { lastName } from '../../analysis/program/names'
import type { Program } from '../../analysis/program/program'
import { batchSources } from '../../fixes/helperSources'
import type { FixPlan } from '../../findings/rule'
import type { CallValue, NameValue, Value } from '../../syntax/model'
import { clashes, helperFor, sourceFor } from '../shared/repairing/helpers'
import { titled } from '../shared/saying/wording'

/** How to unwrap the queue's results, by the replaced function: `Promise.all` returns values, or throws. */
const afterwards: Readonly<Record<string, string>> = {
  allSettled: '',
  all: `.then((results) =>
  results.map((each) => {
    if (each.status === 'rejected') throw each.reason
    return each.value
  }),
)`,
}

/**
 * Turns `Promise.all(items.map(film))` into a batch queue with the same results. Only if `film` itself waits for its
 * task: then the queue need not be told how to wait.
 */
export function useQueue(program: Program, { shape, at, waits }: Burst): FixPlan[] {
  if (shape !== 'together' || at.kind !== 'call' || !waits) return []
  const then = afterwards[lastName(at.callee)]
  const mapped = mappingOf(at)
  if (then === undefined || !mapped || clashes(program, sourceFor(program, batchSources))) return []
  const { items, each } = mapped
  if (!takesItemOnly(program, each)) return []
  const call = `runBatch(${program.sourceOf(items)}, { submit: ${program.sourceOf(each)}, wait: async (result) => result })`
  return [
    {
      title: titled('batch-queue'),
      safety: 'review',
      repairs: [helperFor(program, batchSources), { do: 'code', at: at.span, by: call + then }],
    },
  ]
}

/** `items.map(each)` as the only argument. */
function mappingOf({ arguments: given }: CallValue): { readonly items: Value; readonly each: Value } | null {
  const [only, ...more] = given
  const mapped = only?.value
  if (more.length > 0 || mapped?.kind !== 'call' || mapped.callee.kind !== 'member') return null
  const [each, ...others] = mapped.arguments
  const isMapping = lastName(mapped.callee) === 'map' && others.length === 0 && each?.kind === 'positional'
  return isMapping ? { items: mapped.callee.object, each: each.value } : null
}

/** `map` passes the index too, and the queue does not. */
function takesItemOnly(program: Program, each: Value): boolean {
  const functions = each.kind === 'name' ? functionsOf(program, each) : [each]
  return (
    functions.length > 0 &&
    functions.every((one) => one?.kind === 'function' && one.parameters.length <= 1 && !one.parameters[0]?.rest)
  )
}

function functionsOf(program: Program, name: NameValue): readonly (Value | null)[] {
  return (program.resolve(name)?.definitions ?? []).map((definition) => {
    if (definition.kind === 'function') return definition.function
    return definition.kind === 'value' ? definition.value : null
  })
}

import type { Burst } from '../../analysis/answers/bursts'
import { lastName } from '../../analysis/program/names'
import type { Program } from '../../analysis/program/program'
import type { FixPlan } from '../../findings/rule'
import { pace } from '../../knowledge'
import { sizeOfPool } from '../../knowledge/libraries'
import type { Value } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { titled } from '../shared/saying/wording'

/** Reduces a constant pool size, or adds one. */
export function smallerPool(program: Program, { shape, amount, count, pool }: Burst): FixPlan[] {
  if (shape !== 'pool' || pool === null || (amount !== null && count === null)) return []
  const repair: Repair =
    amount === null
      ? { do: 'add-argument', call: pool, name: sizeOfPool.get(lastName(pool.callee)) ?? null, value: pace.tasksAtOnce }
      : { do: 'replace', at: constantOf(program, amount) ?? amount, by: pace.tasksAtOnce }
  return [{ title: titled('limit-workers', { count: pace.tasksAtOnce }), safety: 'review', repairs: [repair] }]
}

/** The number behind a name, if nothing else uses the name. */
function constantOf(program: Program, value: Value): Value | null {
  const binding = value.kind === 'name' ? program.resolve(value) : null
  if (binding?.references.length !== 1 || binding.definitions.length !== 1) return null
  const [only] = binding.definitions
  return only?.kind === 'value' && only.value.kind === 'number' ? only.value : null
}

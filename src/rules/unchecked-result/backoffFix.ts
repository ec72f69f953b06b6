import type { Answer } from '../../analysis/answers/readAnswer'
import type { FixPlan } from '../../findings/rule'
import type { Evaluator } from '../../analysis/values/evaluator'
import type { Program } from '../../analysis/program/program'
import type { Value } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { jsonOf, useOf, wrapCall } from '../shared/repairing/backoff'
import { titled } from '../shared/saying/wording'

/**
 * Wraps the call in the helper that reads `code` and repeats what can succeed later. The helper returns the body, so
 * this is only offered if the response is used for nothing but its JSON.
 */
export function backoffFix(evaluator: Evaluator, program: Program, answer: Answer): FixPlan[] {
  const { call } = answer
  const wrapped = wrapCall(evaluator, answer)
  const uses = jsonOf(program, call) ?? usesOfVariable(program, call)
  if (!wrapped || !uses) return []
  return [
    {
      title: titled('wrap'),
      safety: 'review',
      repairs: [...wrapped, ...uses],
    },
  ]
}

/** `response = requests.post(…)`, if only its JSON is used. */
function usesOfVariable(program: Program, call: Value): Repair[] | null {
  const parent = program.parents.get(call)
  const step = parent?.kind === 'await' ? program.parents.get(parent) : parent
  if (step?.kind !== 'assign' || step.targets[0]?.kind !== 'name' || step.annotation) return null
  const binding = program.resolve(step.targets[0])
  if (binding?.definitions.length !== 1) return null
  const repairs = binding.references.map((reference) => useOf(program, reference))
  return repairs.every((repair) => repair !== null) ? repairs : null
}

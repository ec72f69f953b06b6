import type { Answer } from '../../analysis/answers'
import type { Evaluator } from '../../analysis/evaluate'
import type { Program } from '../../analysis/program'
import { backoffSources } from '../../fixes/helperSources'
import type { NameValue, Span, Step, Value } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import type { FixPlan } from '../rule'
import { helperFor } from '../shared/helpers'

/**
 * Wraps the call in the helper that reads `code` and repeats what can succeed later. The helper gives the body, so
 * this is offered where the response is only kept to take its JSON.
 */
export function backoffFix(evaluator: Evaluator, program: Program, { call, context }: Answer): FixPlan[] {
  const python = program.isPython
  if (!gives(evaluator.evaluate(call.callee, context), python)) return []
  const inserts = [insert(call.span.start, python ? 'with_backoff()(lambda: ' : 'withBackoff(() => '), insert(call.span.end, python ? ')()' : ')')]
  const uses = jsonOf(program, call) ?? usesOfVariable(program, call)
  if (!uses) return []
  const repairs: Repair[] = [helperFor(program, backoffSources), ...inserts, ...uses]
  return [{ title: 'Wrap the call in a helper that checks `code` and backs off', safety: 'review', repairs }]
}

/** `fetch` and `requests`: the responses that the helper knows. */
function gives(values: ReturnType<Evaluator['evaluate']>, python: boolean): boolean {
  return values.length > 0 && values.every((value) => value.kind === 'import' && (python ? value.module === 'requests' : value.module === '' && value.path.join('.') === 'fetch'))
}

/** `requests.post(…).json()`: the helper takes the place of both. */
function jsonOf(program: Program, call: Value): Repair[] | null {
  const member = program.parents.get(call)
  const json = member?.kind === 'member' && member.property === 'json' ? program.parents.get(member) : undefined
  return program.isPython && json?.kind === 'call' && member?.kind === 'member' ? [cut({ start: call.span.end, end: json.span.end })] : null
}

/** `response = requests.post(…)`, of which nothing but the JSON is taken. */
function usesOfVariable(program: Program, call: Value): Repair[] | null {
  const parent = program.parents.get(call)
  const step = parent?.kind === 'await' ? program.parents.get(parent) : parent
  if (step?.kind !== 'assign' || step.targets[0]?.kind !== 'name' || !('name' in step.targets[0]) || step.annotation) return null
  const binding = program.resolve(step.targets[0])
  if (binding?.definitions.length !== 1) return null
  const repairs = binding.references.map((reference) => useOf(program, reference))
  return repairs.every((repair) => repair !== null) ? repairs : null
}

function useOf(program: Program, name: NameValue): Repair | null {
  const member = program.parents.get(name)
  const call = member?.kind === 'member' ? program.parents.get(member) : undefined
  if (member?.kind !== 'member' || call?.kind !== 'call' || call.callee !== member) return null
  const around = program.parents.get(call)
  // The helper throws where the status is an error.
  if (member.property === 'raise_for_status' && around?.kind === 'expression') return { do: 'remove', at: around satisfies Step }
  if (member.property !== 'json') return null
  if (program.isPython) return cut({ start: name.span.end, end: call.span.end })
  return around?.kind === 'await' ? { do: 'code', at: around.span, by: name.name } : null
}

function insert(offset: number, by: string): Repair {
  return { do: 'code', at: { start: offset, end: offset }, by }
}

function cut(at: Span): Repair {
  return { do: 'code', at, by: '' }
}

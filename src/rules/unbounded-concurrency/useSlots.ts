import type { Burst } from '../../analysis/answers/bursts'
import { lastName } from '../../analysis/program/names'
import type { Program } from '../../analysis/program/program'
import type { FixPlan } from '../../findings/rule'
import { pace } from '../../knowledge'
import { gather, taskMakers } from '../../knowledge/libraries'
import type { CallValue, ComprehensionValue, Value } from '../../syntax/model'
import { withImports } from '../shared/repairing/environmentLookup'
import { freeName } from '../shared/repairing/freeName'
import { titled } from '../shared/saying/wording'

/**
 * Makes what `gather` awaits occupy a slot until its task has ended. Only if each itself waits for its task: releasing
 * a slot after the create call would limit nothing.
 */
export function useSlots(program: Program, { shape, at, waits }: Burst): FixPlan[] {
  const { concurrency, statements } = program.dialect.idioms
  if (shape !== 'together' || at.kind !== 'call' || !waits || lastName(at.callee) !== gather) return []
  const list = listOf(program, at)
  const each = list && coroutineOf(list)
  const before = list && program.stepOf(list)
  if (!each || !before || !concurrency.withinSlots || program.functionOf(list)?.isAsync !== true) return []
  const slots = freeName(program, before, ['slots', 'free_slots'])
  const name = freeName(program, before, [statements.identifier('within', 'slots')])
  if (slots === null || name === null) return []
  const code = concurrency.withinSlots(name, slots, pace.tasksAtOnce)
  return [
    {
      title: titled('limit-tasks', { count: pace.tasksAtOnce }),
      safety: 'review',
      repairs: [
        ...withImports(program, code),
        { do: 'insert-step', before, code: code.code },
        { do: 'code', at: each.span, by: `${name}(${program.sourceOf(each)})` },
      ],
    },
  ]
}

/** The list that is spread into the call, inline or through a single name. */
function listOf(program: Program, call: CallValue): ComprehensionValue | null {
  const [only, ...more] = call.arguments.filter(({ kind }) => kind !== 'keyword')
  if (only?.kind !== 'positional-spread' || more.length > 0) return null
  const value = only.value.kind === 'name' ? onlyValueOf(program, only.value) : only.value
  return value?.kind === 'comprehension' && value.shape !== 'dict' ? value : null
}

function onlyValueOf(program: Program, name: Value & { readonly kind: 'name' }): Value | null {
  const definitions = program.resolve(name)?.definitions ?? []
  const [only] = definitions
  return definitions.length === 1 && only?.kind === 'value' ? only.value : null
}

/** The call that creates the coroutine, which does not run yet. */
function coroutineOf({ element }: ComprehensionValue): CallValue | null {
  if (element.kind !== 'call' || !taskMakers.has(lastName(element.callee)))
    return element.kind === 'call' ? element : null
  const [first] = element.arguments
  return first?.kind === 'positional' && first.value.kind === 'call' ? first.value : null
}

import type { Read } from '../../analysis/answers/reads'
import type { Program } from '../../analysis/program/program'
import type { AnyNode, Value } from '../../syntax/model'

/**
 * The alternatives of the chain that a read belongs to, in order, without the constants among them: `data.id`,
 * `data.task_id` of `data.id ?? data.task_id ?? null`. Null if it is in none.
 */
export function alternativesAround(program: Program, node: AnyNode): readonly Value[] | null {
  let chain: Value | null = null
  for (const at of program.ancestors(node)) {
    if (at.kind === 'logical' && at.operator !== 'and') chain = at
    else if (chain || !continues(at)) break
  }
  return chain && leavesOf(chain).filter((each) => !isConstant(each))
}

/** Whether each alternative reads the same response as a read does, or part of it: nothing else can give a value. */
export function areOfOneResponse(
  alternatives: readonly Value[],
  { traced }: Read,
  readsAt: (node: AnyNode) => readonly Read[],
): boolean {
  return alternatives.every((each) => {
    const own = readsIn(each, readsAt)
    return own.length > 0 && own.every((other) => !other.open && other.traced.answer.call === traced.answer.call)
  })
}

/** The reads that an alternative continues: `data.works` of `data.works?.[0]?.url`. */
export function readsIn(alternative: Value, readsAt: (node: AnyNode) => readonly Read[]): readonly Read[] {
  for (let at: Value | null = alternative; at; at = innerOf(at)) {
    const own = readsAt(at)
    if (own.length > 0) return own
  }
  return []
}

function leavesOf(value: Value): readonly Value[] {
  return value.kind === 'logical' && value.operator !== 'and'
    ? [...leavesOf(value.left), ...leavesOf(value.right)]
    : [value]
}

function isConstant({ kind }: Value): boolean {
  return kind === 'text' || kind === 'null' || kind === 'number' || kind === 'boolean'
}

function continues({ kind }: AnyNode): boolean {
  return kind === 'member' || kind === 'cast' || kind === 'await' || kind === 'call'
}

function innerOf(value: Value): Value | null {
  switch (value.kind) {
    case 'member':
      return value.object
    case 'cast':
    case 'await':
      return value.value
    case 'call':
      return value.callee.kind === 'member' ? value.callee.object : null
    default:
      return null
  }
}
